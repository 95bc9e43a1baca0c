import Foundation
import Testing

@testable import Publishing

@Suite struct UmaskTests {
  @Test(arguments: [0, 0o022, 0o077, 0o777] as [mode_t])
  func `Everyone may read a site, whatever the umask`(mask: mode_t) async throws {
    let disk = try TestFolder()
    let path = disk("site")
    await #expect(processExitsWith: .success) {
      [path = path as String, mask = mask as mode_t] in
      umask(mask)
      try await Publication(pages(["a/b/c.html": "c", "d.html": "d"])).publish(to: path)
      try await Publication(pages(["a/b/c.html": "C", "d.html": "d"])).publish(to: path)
    }
    for folder in ["site", "site/a", "site/a/b"] { #expect(try disk.mode(of: folder) == 0o755) }
    for file in ["a/b/c.html", "d.html", "manifest-sha256.txt"] {
      #expect(try disk.mode(of: "site/\(file)") == 0o644)
    }
  }
}
