import Foundation
import Testing
import Workplaces

struct VerifyTests {
  private func built() throws -> Workplace {
    let place = try Workplace()
    #expect(try place.run("build").status == 0)
    return place
  }

  @Test func `A built site verifies, also where it was copied to`() throws {
    let place = try built()
    defer { place.remove() }
    try FileManager.default.copyItem(
      at: place.folder.appending(path: "site"), to: place.folder.appending(path: "usb"))
    let run = try place.run("verify", "usb")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output.hasPrefix("verified usb: "))
    #expect(run.output.contains(" files as written, 0 missing, 0 changed, 0 unreadable, 0 extra, "))
    #expect(try place.run("verify", "--quiet", "usb").output == "")
  }

  @Test func `A copy that differs ends with 2 and names each file`() throws {
    let place = try built()
    defer { place.remove() }
    try place.write("changed", to: "site/2016/index.html")
    try place.write("mine", to: "site/photo.jpg")
    let run = try place.run("verify", "site")
    #expect(run.status == 2)
    #expect(
      run.errors == """
        site/2016/index.html: error: this file is not as Yearbook wrote it; copy the site again, or \
        build it anew [changed-file]
        site/photo.jpg: error: this is a file that Yearbook did not write; move it away, or let it \
        stay with --allow-extra [extra-file]

        """)
    #expect(run.output.contains(" 0 missing, 1 changed, 0 unreadable, 1 extra, "))
    let json = try place.run("verify", "site", "--format", "json", "--allow-extra")
    #expect(json.status == 2)
    #expect(json.errors.split(separator: "\n").count == 1)
    #expect(json.errors.contains(#""code":"changed-file","file":"site/2016/index.html""#))
  }

  @Test func `Extra files alone can be allowed`() throws {
    let place = try built()
    defer { place.remove() }
    try place.write("mine", to: "site/photo.jpg")
    #expect(try place.run("verify", "site").status == 2)
    let run = try place.run("verify", "site", "--allow-extra")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output.contains(", 1 extra, "))
  }

  @Test func `Every difference is named, however many there are`() throws {
    let place = try built()
    defer { place.remove() }
    for number in 0..<60 { try place.write("x", to: "site/extra-\(number)") }
    try FileManager.default.removeItem(at: place.folder.appending(path: "site/index.html"))
    let run = try place.run("verify", "site")
    #expect(run.errors.components(separatedBy: "[extra-file]").count == 61)
    #expect(run.errors.contains("site/index.html: error: the manifest lists this file"))
  }

  @Test func `What is no site is told`() throws {
    let place = try built()
    defer { place.remove() }
    let run = try place.run("verify", "content")
    #expect(run.status == 2)
    #expect(run.errors.contains("content/manifest-sha256.txt: error: there is no such file here"))
    let missing = try place.run("verify", "nowhere")
    #expect(missing.status == 74)
    #expect(missing.errors.hasPrefix("yearbook: cannot open 'nowhere': No such file or directory"))
  }
}
