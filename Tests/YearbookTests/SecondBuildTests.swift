import Foundation
import Testing
import Workplaces

/// What a build takes from the site that stands there is what it would make.
struct SecondBuildTests {
  /// What is changed before the second build.
  enum Edit: CaseIterable {
    case text, textMoved, textAndPage, title, tags, translation, freePage, scores, register, words,
      template
    case picture, note
  }

  private static let note = "content/2016/visit.md"
  private static let (first, second) = ("content/2016/meeting.md", "content/2016/parting.md")
  private static let words = "Only words.\n"
  private static let text = """
    ---
    title: A visit
    date: 2016-06-01
    tags: [rice]
    provinces: [ha-tinh]
    pictures:
      - file: hall.png
        alt: The hall
    ---
    The first text, with [the result](conference.md#the-result).

    ![](hall.png)

    """

  @Test(arguments: Edit.allCases)
  func `A second build makes what a build from nothing makes`(edit: Edit) throws {
    let place = try Workplace(changing: [
      Self.note: Self.text, "content/2016/visit.vi.md": "---\ntitle: Chuyến thăm\n---\nLời đầu.\n",
      Self.first: "---\ntitle: A meeting\ndate: 2016-06-02\n---\n" + Self.words,
      Self.second: "---\ntitle: A parting\ndate: 2016-06-03\n---\n",
      "content/pages/about.md": "---\ntitle: About\n---\nWho we are.\n",
    ])
    defer { place.remove() }
    try place.write(Data(SmallPicture.png(40, 30)), to: "content/2016/hall.png")
    #expect(try place.run("build").status == 0)
    let before = try place.contents(of: "site")
    try apply(edit, to: place)
    let second = try place.run("build", "--allow-changes", "2016")
    #expect(second.status == 0, "\(second.errors)")
    #expect(try place.run("build", "--force", "--output", "other").status == 0)
    let made = try place.contents(of: "site")
    #expect(made != before)
    #expect(try made == place.contents(of: "other"))
  }

  private func apply(_ edit: Edit, to place: Workplace) throws {
    switch edit {
    case .text: try change(Self.note, "The first text", "Another text, of rice", in: place)
    case .textMoved:
      // The texts are the same bytes in the same order, but another note's.
      try change(Self.first, Self.words, "", in: place)
      try place.write(try place.read(Self.second) + Self.words, to: Self.second)
    case .textAndPage:
      try change(Self.note, "The first text", "Another text", in: place)
      try change("site/2016/index.html", "<h1", "<h2", in: place)
    case .title: try change(Self.note, "A visit", "Two visits", in: place)
    case .tags: try change(Self.note, "[rice]", "[rice, \"fish and rice\"]", in: place)
    case .translation: try change("content/2016/visit.vi.md", "Lời đầu", "Lời khác", in: place)
    case .freePage: try change("content/pages/about.md", "Who we are", "Who we were", in: place)
    case .scores: try change("content/2016/scores.csv", "990", "989", in: place)
    case .register: try change("content/provinces.yaml", "Thanh Hóa", "Thanh Hoá", in: place)
    case .words: try change("templates/words.en.yaml", "Rankings", "Ranks", in: place)
    case .template: try change("templates/note.mustache", "\"label\"", "\"lapel\"", in: place)
    case .picture:
      try place.write(Data(SmallPicture.png(80, 30)), to: "content/2016/hall.png")
    case .note:
      try place.write("---\ntitle: New\ndate: 2016-07-01\n---\nText.\n", to: "content/2016/new.md")
    }
  }

  private func change(
    _ path: String, _ old: String, _ new: String, in place: Workplace
  ) throws {
    let text = try place.read(path)
    #expect(text.contains(old), "\(path)")
    try place.write(text.replacing(old, with: new), to: path)
  }
}
