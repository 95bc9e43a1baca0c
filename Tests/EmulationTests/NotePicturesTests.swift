import Emulation
import Input
import Testing

struct NotePicturesTests {
  @Test func `A note lists its pictures with words in both languages`() throws {
    let note = try #require(
      Self.archive(
        """
        - file: hall.jpg
          alt: {en: A hall, vi: Hội trường}
          caption: {en: The hall in Đông Hà, vi: Hội trường tại Đông Hà}
          credit: Thanh Chung
          source: report
        - {file: sea.png}
        """
      ).archive?.years.first?.note)
    let english = try #require(Language("en"))
    let vietnamese = try #require(Language("vi"))
    #expect(note.pictures.map(\.file.text) == ["hall.jpg", "sea.png"])
    #expect(note.pictures[0].alternative?.text(in: vietnamese) == "Hội trường")
    #expect(note.pictures[0].caption?.text(in: english) == "The hall in Đông Hà")
    #expect(note.pictures[0].credit?.text(in: vietnamese) == "Thanh Chung")
    #expect(note.pictures[0].source == 0)
  }

  @Test func `The only source of a note need not be that of its pictures`() {
    #expect(Self.archive("- {file: hall.jpg}").archive?.years.first?.note.pictures[0].source == nil)
  }

  @Test(arguments: [
    ("- {alt: A hall}", "2016/conference.md:8:5 missing-key"),
    ("- {file: hall.jpg, alt: {de: Saal}}", "2016/conference.md:8:28 unknown-language [de]"),
    ("- {file: hall.jpg, text: A hall}", "2016/conference.md:8:22 unknown-key [text]"),
    ("- {file: hall.jpg, source: paper}", "2016/conference.md:8:30 unknown-source [paper]"),
    ("- {file: hall.jpg, caption: ''}", "2016/conference.md:8:32 missing-text []"),
    ("- hall.jpg", "2016/conference.md:8:5 expected-fields [hall.jpg]"),
  ])
  func `A mistake in the list is told where it stands`(entry: String, problem: String) {
    let found = Self.archive(entry).problems
    #expect(found.count == 1)
    #expect(found[0].hasPrefix(problem), "\(found)")
  }

  @Test func `A note names the members of its people, awards and offices`() {
    let note = SmallArchive([
      "2016/conference.md": SmallArchive.summary(
        """
        provinces: [thanh-hoa]
        host: quang-tri
        chairs: [{person: Nguyễn Văn A, province: nghe-an}]
        head: {province: thanh-hoa}
        awards: [{province: quang-binh, award: flag, status: proposed}]
        """)
    ]).archive?.years.first?.note
    #expect(
      note?.namedMembers == ["thanh-hoa", "quang-tri", "nghe-an", "quang-binh"])
  }

  /// A small archive whose summary note lists pictures.
  private static func archive(_ entries: String) -> SmallArchive {
    let lines = entries.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n")
    return SmallArchive([
      "2016/conference.md": SmallArchive.summary(
        "sources:\n  - {id: report, title: A report, url: https://a.example}\npictures:\n\(lines)")
    ])
  }
}
