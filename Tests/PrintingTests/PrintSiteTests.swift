import Foundation
import Testing

@testable import Printing

struct PrintSiteTests {
  private let machine: System
  private let site: PrintSite

  init() throws {
    machine = try System()
    site = PrintSite(root: machine.file("site"), publicAddress: nil)
    for path in ["site/2016/ảnh 1.png", "secret"] {
      let file = machine.file(path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(path.utf8).write(to: file)
    }
  }

  @Test func `A file is found by its address, with its type`() throws {
    let address = site.address(of: "2016/ảnh 1.png")
    #expect(address == "https://yearbook.invalid/2016/%E1%BA%A3nh%201.png")
    for address in [address, "\(address)?x#y"] {
      let file = try #require(site.file(at: address))
      #expect(file.bytes == Data("site/2016/ảnh 1.png".utf8))
      #expect(file.type == "image/png")
    }
    #expect(site.shown("No '\(address)'") == "No '2016/ảnh 1.png'")
  }

  @Test(arguments: [
    "", "../secret", "%2e%2e/secret", "2016/%2E./../secret", "2016", "2016/", "/2016/ảnh 1.png",
    "2016/none.png", "%00", "%", "a/%2e/b",
  ])
  func `Nothing else is`(path: String) {
    #expect(site.file(at: "https://yearbook.invalid/\(path)") == nil)
  }

  @Test(arguments: ["https://example.org/x", "file:///etc/passwd", "data:text/css,", "2016/x"])
  func `No other address leads into the site`(address: String) {
    #expect(site.file(at: address) == nil)
  }

  @Test func `A site with an address of its own has that one`() {
    let site = PrintSite(root: machine.file("site"), publicAddress: "https://thidua.example/c/")
    #expect(site.address(of: "vi/a.html") == "https://thidua.example/c/vi/a.html")
    #expect(site.isPublic)
  }
}
