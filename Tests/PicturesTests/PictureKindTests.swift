import Testing

@testable import Pictures

struct PictureKindTests {
  @Test(
    arguments: [
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], PictureKind.png),
      ([0xFF, 0xD8, 0xFF, 0xE0], .jpeg),
      (Array("GIF89a".utf8), .gif),
      (Array("RIFF....WEBP".utf8), .webp),
      ([0, 0, 0, 28] + Array("ftypavif".utf8), .avif),
    ] as [([UInt8], PictureKind)])
  func `A picture is known by its bytes`(head: [UInt8], kind: PictureKind) {
    #expect(PictureKind(head) == kind)
  }

  @Test(arguments: ["", "<svg xmlns=\"http://www.w3.org/2000/svg\">", "GIF", "RIFF....WAVE", "BM"])
  func `Anything else is no picture`(text: String) {
    #expect(PictureKind(Array(text.utf8)) == nil)
  }
}
