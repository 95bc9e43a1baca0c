import Testing

@testable import Input

struct ContentPicturesTests {
  private static func file(_ path: String, _ text: String) -> FileTree.Binary {
    FileTree.Binary(path: path, head: Array(text.utf8)) { Array(text.utf8) }
  }

  private static func pictures(_ files: [String: String]) -> ContentPictures {
    ContentPictures(
      FileTree(
        root: "", texts: [:],
        binaries: Dictionary(
          uniqueKeysWithValues: files.map { ($0.key, file($0.key, $0.value)) })))
  }

  private static let remark = SmallerPicture.remark(on: file("a", "picture"))

  @Test func `A file with the name and the remark of a smaller size is one of its picture`() {
    let pictures = Self.pictures([
      "2016/Ảnh hội nghị.jpg": "picture", "2016/Ảnh hội nghị.1280.jpg": "x \(Self.remark)\0",
      "2016/Ảnh hội nghị.480.jpg": Self.remark, "2016/plan.pdf": "",
    ])
    #expect(pictures.own.keys.sorted() == ["2016/Ảnh hội nghị.jpg"])
    #expect(
      pictures.sizes(of: "2016/Ảnh hội nghị.jpg").map(\.path)
        == ["2016/Ảnh hội nghị.480.jpg", "2016/Ảnh hội nghị.1280.jpg"])
    #expect(pictures.outdated.isEmpty && pictures.smaller.count == 2)
  }

  @Test func `A file that only has the name is a picture of its own`() {
    let pictures = Self.pictures([
      "a.jpg": "picture", "a.480.jpg": "other", "b.480.jpg": "other", "480.jpg": Self.remark,
      ".480.jpg": "x", "c.640.jpg": Self.remark,
    ])
    #expect(pictures.own.count == 6 && pictures.smaller.isEmpty)
  }

  @Test(arguments: ["picture!", "Picture", ""])
  func `A size of a picture that has changed or is gone fits none`(original: String) {
    let pictures = Self.pictures([
      original.isEmpty ? "b.jpg" : "a.jpg": original, "a.480.jpg": Self.remark,
    ])
    #expect(pictures.outdated.map(\.path) == ["a.480.jpg"])
    #expect(pictures.sizes(of: "a.jpg").isEmpty)
    #expect(pictures.smaller["a.480.jpg"] != nil)
  }

  @Test func `An HEIC file is no picture of its own, and knows the picture beside it`() {
    let pictures = Self.pictures([
      "2016/a.HEIC": "1", "2016/b.heif": "2", "2016/a.JPG": "3", "2017/b.png": "4",
    ])
    #expect(pictures.heic.keys.sorted() == ["2016/a.HEIC", "2016/b.heif"])
    #expect(pictures.counterpart(ofHEIC: "2016/a.HEIC") == "2016/a.JPG")
    #expect(pictures.counterpart(ofHEIC: "2016/b.heif") == nil)
    #expect(ContentPictures.path(ofHEIC: "2016/b.heif") == "2016/b.jpg")
  }
}
