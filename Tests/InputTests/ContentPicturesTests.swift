import Testing

@testable import Input

struct ContentPicturesTests {
  private static func file(_ path: String, _ bytes: [UInt8]) -> FileTree.Binary {
    FileTree.Binary(path: path, head: Array(bytes.prefix(64 << 10)), byteCount: bytes.count) {
      bytes
    }
  }

  private static func pictures(_ files: [String: [UInt8]]) -> ContentPictures {
    ContentPictures(
      FileTree(
        root: "", texts: [:],
        binaries: Dictionary(
          uniqueKeysWithValues: files.map { ($0.key, file($0.key, $0.value)) })))
  }

  /// The file of a smaller size: a comment of JPEG in the middle of what else is in it.
  private static func size(
    of original: String = "picture", _ rest: String = "<>", kind: PictureMark.Kind = .smallerSize
  ) -> [UInt8] {
    let bytes = Array(rest.utf8)
    let remark = PictureMark.text(kind, of: file("a", Array(original.utf8)), itself: bytes)
    return bytes.prefix(1) + [0xFF, 0xFE, 0, UInt8(remark.utf8.count + 2)] + Array(remark.utf8)
      + bytes.dropFirst()
  }

  /// The same as a chunk of PNG, with a check sum behind the remark.
  private static func chunk(sum: String) -> [UInt8] {
    let remark = PictureMark.text(
      .smallerSize, of: file("a", Array("picture".utf8)), itself: Array("<>".utf8))
    return Array("<0000tEXtComment\0\(remark)\(sum)>".utf8)
  }

  @Test func `A file with the name and the remark of a smaller size is one of its picture`() {
    let pictures = Self.pictures([
      "2016/Ảnh hội nghị.jpg": Array("picture".utf8), "2016/Ảnh hội nghị.1280.jpg": Self.size(),
      "2016/Ảnh hội nghị.480.jpg": Self.size(of: "picture", "other"), "2016/plan.pdf": [],
    ])
    #expect(pictures.own.keys.sorted() == ["2016/Ảnh hội nghị.jpg"])
    #expect(
      pictures.sizes(of: "2016/Ảnh hội nghị.jpg").map(\.path)
        == ["2016/Ảnh hội nghị.480.jpg", "2016/Ảnh hội nghị.1280.jpg"])
    #expect(pictures.unfitting.isEmpty && pictures.smaller.count == 2)
  }

  @Test func `A file that only has the name is a picture of its own`() {
    let pictures = Self.pictures([
      "a.jpg": Array("picture".utf8), "a.480.jpg": Array("other".utf8), "b.480.jpg": [1],
      "480.jpg": Self.size(), ".480.jpg": [2], "c.640.jpg": Self.size(),
    ])
    #expect(pictures.own.count == 6 && pictures.smaller.isEmpty)
  }

  @Test(arguments: ["picture!", "Picture", ""])
  func `A size of a picture that has changed or is gone fits none`(original: String) {
    let pictures = Self.pictures([
      original.isEmpty ? "b.jpg" : "a.jpg": Array(original.utf8), "a.480.jpg": Self.size(),
    ])
    #expect(pictures.unfitting.map(\.size.path) == ["a.480.jpg"])
    #expect(pictures.unfitting.map(\.state) == [.ofAnother])
    #expect(pictures.sizes(of: "a.jpg").isEmpty)
    #expect(pictures.smaller["a.480.jpg"] != nil)
  }

  @Test(arguments: [0, 65_535, 65_536, 150_000, 199_999])
  func `A change anywhere in a picture is noticed`(offset: Int) {
    var picture = [UInt8](repeating: 7, count: 200_000)
    let size = { (bytes: [UInt8]) in
      let remark = PictureMark.text(
        .smallerSize, of: Self.file("a", bytes), itself: Array("<>".utf8))
      return Array("<".utf8) + [0xFF, 0xFE, 0, 0] + Array("\(remark)>".utf8)
    }(picture)
    #expect(Self.pictures(["a.jpg": picture, "a.480.jpg": size]).sizes(of: "a.jpg").count == 1)
    picture[offset] = 8
    let pictures = Self.pictures(["a.jpg": picture, "a.480.jpg": size])
    #expect(pictures.sizes(of: "a.jpg").isEmpty && pictures.unfitting.count == 1)
  }

  @Test func `A size that is another picture is not used, whatever it remarks`() {
    let other = Self.size().map { $0 == UInt8(ascii: ">") ? UInt8(ascii: "]") : $0 }
    let pictures = Self.pictures(["a.jpg": Array("picture".utf8), "a.480.jpg": other])
    #expect(pictures.sizes(of: "a.jpg").isEmpty)
    #expect(pictures.unfitting.map(\.state) == [.changed])
  }

  @Test(arguments: ["0af9", "beef", "1-2a", "    "])
  func `A check sum behind the remark is no part of it`(sum: String) {
    let pictures = Self.pictures([
      "a.png": Array("picture".utf8), "a.480.png": Self.chunk(sum: sum),
    ])
    #expect(pictures.sizes(of: "a.png").map(\.path) == ["a.480.png"])
  }

  @Test func `A picture made of an earlier HEIC file is known, unless it was changed since`() {
    let jpeg = Self.size(of: "heic", kind: .converted)
    let changed = Array(jpeg.dropLast()) + [0]
    for (heic, jpeg, isOutdated) in [
      ("heic", jpeg, false), ("HEIC", jpeg, true), ("HEIC", changed, false),
      ("HEIC", Array("own".utf8), false),
    ] {
      let pictures = Self.pictures(["a.heic": Array(heic.utf8), "a.jpg": jpeg])
      #expect(pictures.isOutdated(counterpartOfHEIC: "a.heic") == isOutdated)
    }
  }

  @Test func `An HEIC file is no picture of its own, and knows the picture beside it`() {
    let pictures = Self.pictures([
      "2016/a.HEIC": [1], "2016/b.heif": [2], "2016/a.JPG": [3], "2017/b.png": [4],
    ])
    #expect(pictures.heic.keys.sorted() == ["2016/a.HEIC", "2016/b.heif"])
    #expect(pictures.counterpart(ofHEIC: "2016/a.HEIC") == "2016/a.JPG")
    #expect(pictures.counterpart(ofHEIC: "2016/b.heif") == nil)
    #expect(ContentPictures.path(ofHEIC: "2016/b.heif") == "2016/b.jpg")
  }
}
