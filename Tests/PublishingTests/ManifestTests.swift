import Testing

@testable import Publishing

@Suite struct ManifestTests {
  private let digest = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"

  @Test func `What is written is read again`() throws {
    var manifest = Manifest()
    for path in ["vi/trang chủ.html", "index.html", "a/b.html", "a.html", "a-b.html"] {
      manifest.digests[SitePath(bytes: Array(path.utf8))] = Manifest.digest(of: Array(path.utf8))
    }
    #expect(try Manifest(parsing: manifest.bytes) == manifest)
  }

  @Test func `Lines are sorted by the bytes of the paths`() {
    var manifest = Manifest()
    let bytes = (0..<4).flatMap { _ in [0x01, 0x23, 0x45, 0x67, 0x89, 0xAB, 0xCD, 0xEF] as [UInt8] }
    manifest.digests = ["b": bytes, "a/b": bytes, "a.b": bytes, "B": bytes]
    let text = String(decoding: manifest.bytes, as: UTF8.self)
    #expect(text == ["B", "a.b", "a/b", "b"].map { "\(digest)  \($0)\n" }.joined())
  }

  @Test(arguments: ["", "DIGEST  a.html\n", "DIGEST  a.html\nDIGEST  b c/d.html\n"])
  func `A good manifest is read`(text: String) throws {
    _ = try Manifest(parsing: Array(text.replacing("DIGEST", with: digest).utf8))
  }

  @Test(arguments: [
    ("\n", 1), ("DIGEST  a\n\nDIGEST  b\n", 2), ("DIGEST\n", 1), ("DIGEST  \n", 1),
    ("DIGEST a\n", 1), ("DIGEST *a\n", 1), ("DIGEST0  a\n", 1), ("# a remark\n", 1),
    ("\\DIGEST  a\\nb\n", 1), ("DIGEST  a\r\n", 1), ("DIGEST  a\nDIGEST  b/../../c\n", 2),
    ("DIGEST  /a\n", 1), ("DIGEST  .a\n", 1), ("DIGEST  a//b\n", 1), ("digest", 1),
  ])
  func `A bad line is told by its number`(text: String, number: Int) throws {
    let bytes = Array(text.replacing("DIGEST", with: digest).utf8)
    let line = try #require(throws: Manifest.BadLine.self) { try Manifest(parsing: bytes) }
    #expect(line.number == number)
  }
}
