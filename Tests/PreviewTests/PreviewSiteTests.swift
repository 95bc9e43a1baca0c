import Foundation
import Input
import Synchronization
import Testing
import Website

@testable import Preview

@Suite(.timeLimit(.minutes(10)))
struct PreviewSiteTests {
  private static let note = "content/2016/visit.md"

  private func note(_ text: String, _ fields: String = "") -> String {
    "---\ntitle: A visit\ndate: 2016-05-04\n\(fields)---\n\n\(text)\n"
  }

  @Test func `An edit is on the page, in both languages, and open pages are told`() async throws {
    let written = try WrittenSite()
    let site = await written.preview()
    let before = site.bulletin.notice
    async let news = site.bulletin.notice(after: before.name(in: "run"), within: .seconds(60))
    try written.write(note("Another text."), to: Self.note)
    await site.take(written.path(Self.note))
    #expect(await news.pages(in: "run") != before.pages(in: "run"))
    #expect(try site.page("2016/visit.html")?.contains("Another text.") ?? false)
    #expect(try site.page("vi/2016/visit.html")?.contains("Another text.") ?? false)
    #expect(try site.page("2016/conference.html")?.contains("The text of the conference.") ?? false)
  }

  @Test func `A file that is written as it was shows nothing anew`() async throws {
    let written = try WrittenSite()
    let site = await written.preview()
    _ = await site.problems { $0.number >= 1 }
    let before = site.bulletin.notice.shownSince
    try written.write(WrittenSite.notes[Self.note] ?? "", to: Self.note)
    await site.take(written.path(Self.note))
    await site.take(written.path("content/2016/.visit.md.swp"))
    #expect(site.bulletin.notice.shownSince == before)
  }

  @Test func `A mistake is told with its line, over the last page without one`() async throws {
    let written = try WrittenSite()
    let site = await written.preview()
    try written.write(note("Another text.", "kind: viset\n"), to: Self.note)
    await site.take(written.path(Self.note))
    let notice = site.bulletin.notice
    #expect(notice.isBefore)
    let json = String(decoding: try notice.json(in: "run"), as: UTF8.self)
    let path = written.path(Self.note)
    #expect(
      json.contains(
        "\"message\":\"\(path):4:7: error: 'kind' cannot be 'viset'; it is one of summary, mid-year, note"
          + " [unknown-choice]\""))
    #expect(json.contains("\"excerpt\":\"  4 | kind: viset\\n    |       ^^^^^\""))
    #expect(try site.page("2016/visit.html")?.contains("The text of the visit.") ?? false)

    try written.write(note("Another text.", "kind: note\n"), to: Self.note)
    await site.take(written.path(Self.note))
    #expect(site.bulletin.notice.problems.isEmpty)
    #expect(!site.bulletin.notice.isBefore)
    #expect(try site.page("2016/visit.html")?.contains("Another text.") ?? false)
  }

  @Test func `A broken link is found by the check of the whole site and vanishes when mended`()
    async throws
  {
    let written = try WrittenSite()
    let site = await written.preview()
    try written.write(note("See [that](none.md)."), to: Self.note)
    await site.take(written.path(Self.note))
    #expect(await site.problems { !$0.problems.isEmpty } == ["broken-link error"])
    // Another edit does not hide what is still wrong.
    try written.write("province,total,rank\nnghe-an,991,1\n", to: "content/2016/scores.csv")
    await site.take(written.path("content/2016/scores.csv"))
    #expect(await site.problems { _ in true } == ["broken-link error"])
    try written.write(note("See [that](conference.md)."), to: Self.note)
    await site.take(written.path(Self.note))
    #expect(await site.problems { _ in true } == [])
  }

  @Test func `A mistake in a template is told, and the page is shown as it was`() async throws {
    let written = try WrittenSite()
    let site = await written.preview()
    let path = "templates/note.mustache"
    let template = try String(contentsOf: written.folder.appending(path: path), encoding: .utf8)
    try written.write(template + "{{titel}}", to: path)
    await site.take(written.path(path))
    #expect(await site.problems { _ in true } == ["unknown-tag error"])
    #expect(try site.page("2016/visit.html")?.contains("The text of the visit.") ?? false)
    try written.write(template + "<!-- mended -->", to: path)
    await site.take(written.path(path))
    #expect(try site.page("2016/visit.html")?.contains("<!-- mended -->") ?? false)
  }

  @Test func `What a build would change is told after the page is shown, and after a build`()
    async throws
  {
    let written = try WrittenSite()
    let built = Mutex(false)
    let site = await written.preview(
      published: PublishedSite(mark: "") { content, _ in
        let isEdited = content.texts["2016/new.md"] != nil
        return PreviewChanges(
          isEdited && !built.withLock { $0 }
            ? [Bilingual("2016/new.html is new", vi: "2016/new.html mới")] : [],
          refusing: Problems())
      })
    _ = await site.problems { $0.changes != nil }
    #expect(try !json(of: site).contains("\"changes\""))
    try written.write(note("New."), to: "content/2016/new.md")
    await site.take(written.path("content/2016/new.md"))
    #expect(try site.page("2016/new.html") != nil)
    let shown = site.bulletin.notice.shownSince
    _ = await site.problems { $0.changes?.lines.isEmpty == false }
    // The page does not load anew for it.
    #expect(site.bulletin.notice.shownSince == shown)
    #expect(
      try json(of: site).contains(
        #""changes":{"count":1,"lines":["2016/new.html is new"],"refusals":[]}"#))
    built.withLock { $0 = true }
    await site.compareAgain()
    _ = await site.problems { $0.changes?.lines.isEmpty == true }
  }

  private func json(of site: PreviewSite) throws -> String {
    String(decoding: try site.bulletin.notice.json(in: "run"), as: UTF8.self)
  }

  @Test func `A comparison that cannot be made shows nothing`() async throws {
    let written = try WrittenSite()
    let failures = Mutex(0)
    let site = await written.preview(
      published: PublishedSite(mark: "") { _, _ in
        failures.withLock { $0 += 1 }
        throw CancellationError()
      })
    while failures.withLock({ $0 }) == 0 { try await Task.sleep(for: .milliseconds(5)) }
    #expect(site.bulletin.notice.changes == nil)
  }

  @Test func `Drafts are shown and marked, or left out where that is asked for`() async throws {
    let written = try WrittenSite([Self.note: note("Not yet.", "status: draft\n")])
    let site = await written.preview()
    #expect(try site.page("2016/visit.html") != nil)
    #expect(site.bulletin.notice.site?.isDraft("2016/visit.html") == true)
    #expect(site.bulletin.notice.site?.isDraft("vi/2016/visit.html") == true)
    #expect(site.bulletin.notice.site?.isDraft("2016/conference.html") == false)
    let drafts = ["2016/visit.html", "vi/2016/visit.html"]
    #expect(site.bulletin.notice.site?.draftPaths(most: 10) == drafts)
    let published = await written.preview(drafts: false)
    #expect(try published.page("2016/visit.html") == nil)
  }

  @Test func `A note that comes and goes has a page and has none`() async throws {
    let written = try WrittenSite()
    let site = await written.preview()
    try written.write(note("New."), to: "content/2016/new.md")
    await site.take(written.path("content/2016/new.md"))
    #expect(try site.page("2016/new.html") != nil)
    #expect(try site.page("2016/visit.html")?.contains("new.html") ?? false)
    try written.remove("content/2016/new.md")
    await site.take(written.path("content/2016/new.md"))
    #expect(try site.page("2016/new.html") == nil)
    #expect(try site.page("2016/visit.html")?.contains("new.html") == false)
  }

  @Test func `A site that was never right is shown as far as it can be read`() async throws {
    let written = try WrittenSite([Self.note: note("Text.", "kind: viset\n")])
    let site = await written.preview()
    #expect(await site.problems { _ in true } == ["unknown-choice error"])
    #expect(!site.bulletin.notice.isBefore)
    #expect(try site.page("2016/conference.html") != nil)
  }

  @Test func `The preview of a missing folder says so and begins when it is there`() async throws {
    let written = try WrittenSite()
    try FileManager.default.moveItem(
      at: written.folder.appending(path: "content"), to: written.folder.appending(path: "away"))
    let site = await written.preview()
    #expect(await site.problems { _ in true } == ["missing-folder error"])
    try FileManager.default.moveItem(
      at: written.folder.appending(path: "away"), to: written.folder.appending(path: "content"))
    await site.take(.anything)
    #expect(try site.page("index.html") != nil)
  }
}
