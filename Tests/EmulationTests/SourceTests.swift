import Emulation
import Testing

struct SourceTests {
  private static func archive(_ source: String) -> SmallArchive {
    SmallArchive(["2016/conference.md": SmallArchive.summary("sources:\n  - {\(source)}")])
  }

  @Test(arguments: [
    ("title: A", "it has no 'url' and no 'publisher' and no 'date'"),
    ("title: A, publisher: B", "it has no 'url' and no 'date'"),
    ("title: A, date: 2017-03-10", "it has no 'url' and no 'publisher'"),
  ])
  func `A source that no reader can find is a warning`(source: String, what: String) {
    let small = Self.archive(source)
    #expect(
      small.messages == [
        "a reader cannot find this source: \(what); give its address, or publisher, title and date"
      ])
    #expect(small.problems == ["2016/conference.md:6:13 source-unfindable [A]"])
    #expect(small.errorCount == 0)
  }

  @Test(arguments: ["title: A, url: https://a.example", "title: A, publisher: B, date: 2017-03-10"])
  func `An address, or publisher and date, lead to a source`(source: String) {
    #expect(Self.archive(source).problems == [])
  }

  @Test func `A mistake in what would lead to a source is told once`() {
    let small = Self.archive("title: A, url: a.example")
    #expect(small.problems == ["2016/conference.md:6:21 source-address [a.example]"])
  }

  @Test func `A source has an author, a note and pictures that are not shown`() throws {
    let small = Self.archive(
      "title: A, url: https://a.example, author: B, note: C, pictures: [{caption: D, credit: E},"
        + " {caption: F}]")
    #expect(small.problems == [])
    let source = try #require(small.archive?[2016]?.note.sources.first)
    #expect(source.author == LocalizedText("B"))
    #expect(source.note == LocalizedText("C"))
    #expect(source.pictures.map(\.caption) == [LocalizedText("D"), LocalizedText("F")])
    #expect(source.pictures.map(\.credit) == [LocalizedText("E"), nil])
  }

  @Test(arguments: [
    ("{credit: E}", "missing-key"), ("{caption: D, file: a.png}", "unknown-key [file]"),
    ("D", "expected-fields [D]"),
  ])
  func `A mistake in a picture of a source is told where it stands`(
    picture: String, problem: String
  ) {
    let small = Self.archive("title: A, url: https://a.example, pictures: [\(picture)]")
    #expect(small.problems.count == 1)
    #expect(small.problems.first?.contains(problem) == true)
  }
}
