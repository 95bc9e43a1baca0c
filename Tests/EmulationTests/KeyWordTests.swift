import Foundation
import Input
import Testing
import Workplaces

@testable import Emulation

/// Keys and values in Vietnamese.
struct KeyWordTests {
  private func fields(_ text: String) throws -> Fields {
    try FrontMatter(SourceFile(path: "a.md", text: "---\n\(text)\n---\n")).fields
  }

  private static let title = "tiêu đề"

  @Test(arguments: [
    "Tiêu đề", "TIÊU ĐỀ", title.precomposedStringWithCanonicalMapping,
    title.decomposedStringWithCanonicalMapping,
  ])
  func `A Vietnamese key means the English one, in any case and form`(key: String) throws {
    var problems = Problems()
    let fields = try fields("\(key): Hội nghị\nkind: note")
    fields.reportUnknownKeys(besides: ["title", "kind"], to: &problems)
    #expect(problems.isEmpty)
    #expect(fields.text("title", &problems)?.text == "Hội nghị")
  }

  @Test(arguments: ["title: A\ntiêu đề: B", "tiêu đề: B\ntitle: A", "tiêu đề: A\nTiêu Đề: B"])
  func `A key in two languages is there twice`(text: String) throws {
    var problems = Problems()
    try fields(text).reportUnknownKeys(besides: ["title"], to: &problems)
    #expect(problems.sorted.map(\.code) == ["duplicate-key"])
  }

  @Test func `A misspelt Vietnamese key is told the near one`() throws {
    var problems = Problems()
    try fields("trạng tháy: A").reportUnknownKeys(besides: ["status"], to: &problems)
    #expect(
      problems.sorted.map(\.message) == ["unknown key 'trạng tháy' (did you mean 'trạng thái'?)"])
  }

  @Test(
    arguments: [
      ("ngày: 12/3/2026", "2026-03-12"), ("ngày: 2026-03-12", "2026-03-12"),
      ("Ngày: 01/12/2026", "2026-12-01"), ("date: 12/3/2026", nil), ("ngày: 30/2/2026", nil),
      ("ngày: 3/2026", nil),
    ] as [(String, String?)])
  func `A day is written as in Vietnamese under the Vietnamese key`(
    text: String, day: String?
  ) throws {
    var problems = Problems()
    #expect(try fields(text).day("date", &problems)?.iso == day)
    #expect(problems.isEmpty == (day != nil))
  }

  @Test(arguments: [
    ("tạm thời", YearStatus.provisional), ("Chính thức", .final), ("đang diễn ra", .inProgress),
    ("bản nháp", .draft), ("theo báo chí", .reported), ("chưa rõ", .unknown),
  ])
  func `A status is written in Vietnamese`(word: String, status: YearStatus) throws {
    var problems = Problems()
    let fields = try fields("trạng thái: \(word)")
    #expect(fields.choice("status", of: YearStatus.self, &problems) == status)
    #expect(
      try self.fields("status: \(word)").choice("status", of: YearStatus.self, &problems) == status)
    #expect(problems.isEmpty)
  }

  @Test func `A word of another kind of status is none`() throws {
    var problems = Problems()
    let fields = try fields("trạng thái: được tặng")
    #expect(fields.choice("status", of: YearStatus.self, &problems) == nil)
    #expect(problems.sorted.map(\.code) == ["unknown-choice"])
  }

  @Test(arguments: [("tổng kết", Note.Kind.summary), ("Sơ kết", .midYear), ("bài viết", .note)])
  func `A kind of note is written in Vietnamese`(word: String, kind: Note.Kind) throws {
    var problems = Problems()
    #expect(try fields("loại: \(word)").choice("kind", of: Note.Kind.self, &problems) == kind)
    #expect(problems.isEmpty)
  }
}
