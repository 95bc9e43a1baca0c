import Input
import Testing
import Workplaces

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

  @Test(arguments: [(nil as UInt32?, true), (1, true), (2, false)])
  func `A PNG file that moves has no smaller sizes`(count: UInt32?, hasSizes: Bool) {
    let png = SmallPicture.png(900, 600)
    let moves = count.map { count in
      SmallPicture.chunk("acTL", [count, 0].flatMap(SmallPicture.bigEndian))
    }
    let file = Array(png.prefix(33)) + (moves ?? []) + png.dropFirst(33)
    #expect(PictureKind.hasSmallerSizes(file) == hasSizes)
    #expect(!PictureKind.hasSmallerSizes(Array("GIF89a".utf8)))
  }

  @Test(arguments: [
    (480, 300, 2_000_000, false), (900, 600, 2_000_000, true), (900, 600, 400_000, false),
    (500, 20_000, 2_000_000, false), (4000, 3000, 500_000, false), (4000, 3000, 1_000_000, true),
  ])
  func `A smaller size is surely shorter where every pixel of it may need all its bytes`(
    width: UInt32, height: UInt32, byteCount: Int, isShorter: Bool
  ) {
    let head = SmallPicture.png(width, height)
    let file = PictureFile(
      FileTree.Binary(path: "hall.png", head: head, byteCount: byteCount) { head })
    #expect(file.isLonger(thanSizeOfWidth: 480) == isShorter)
  }
}
