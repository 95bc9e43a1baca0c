import Testing
import Workplaces

@testable import Pictures

struct PrimaryPictureTests {
  private static func box(_ kind: String, _ content: [UInt8]) -> [UInt8] {
    SmallPicture.bigEndian(UInt32(content.count + 8)) + Array(kind.utf8) + content
  }

  /// An entry of the list of items, of version 2.
  private static func item(_ id: UInt8, _ kind: String, flags: UInt8 = 0) -> [UInt8] {
    box("infe", [2, 0, 0, flags, 0, id, 0, 0] + Array(kind.utf8) + [0])
  }

  private static func file(primary: UInt8, _ items: [[UInt8]]) -> [UInt8] {
    box("ftyp", Array("heic".utf8))
      + box(
        "meta",
        [0, 0, 0, 0] + box("pitm", [0, 0, 0, 0, 0, primary])
          + box("iinf", [0, 0, 0, 0, 0, UInt8(items.count)] + items.joined()))
      + box("mdat", [1, 2, 3])
  }

  @Test(arguments: [1, 2, 4] as [UInt8])
  func `All pictures but the primary one are hidden, and what is no picture stays`(primary: UInt8) {
    func items(hiding: Bool) -> [[UInt8]] {
      let all: [(UInt8, String)] = [
        (1, "hvc1"), (2, "grid"), (3, "Exif"), (4, "hvc1"), (5, "mime"),
      ]
      return all.map { id, kind in
        let isOther = id != primary && kind != "Exif" && kind != "mime"
        return Self.item(id, kind, flags: hiding && isOther ? 1 : 0)
      }
    }
    #expect(
      PrimaryPicture.alone(in: Self.file(primary: primary, items(hiding: false)))
        == Self.file(primary: primary, items(hiding: true)))
  }

  @Test func `A file that names no primary picture stays as it is`() {
    let file = Self.file(primary: 1, [Self.item(1, "hvc1"), Self.item(2, "hvc1")])
    for end in file.indices { _ = PrimaryPicture.alone(in: Array(file[..<end])) }
    let without = Self.box("ftyp", Array("heic".utf8)) + Self.box("meta", [0, 0, 0, 0])
    #expect(PrimaryPicture.alone(in: without) == without)
  }
}
