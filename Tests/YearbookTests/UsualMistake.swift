import Foundation
import Workplaces

/// A mistake that authors make, in a file of a new site, and how `yearbook check` says it in Vietnamese.
struct UsualMistake {
  /// What the author wanted.
  let name: String
  /// The path in `content`.
  let file: String
  /// What was there; the whole file is written where it is empty.
  let old: String
  /// What the author wrote.
  let new: String

  private init(_ name: String, _ file: String, _ old: String, _ new: String) {
    (self.name, self.file, self.old, self.new) = (name, file, old, new)
  }

  /// A mistake in a review of the year 2025 with Vietnamese keys.
  private static func review(
    _ name: String, kind: String, title: String = "tiêu đề: Sơ kết\n", text: String = "Lời văn."
  ) -> UsualMistake {
    UsualMistake(name, "2025/so-ket.md", "", "---\n\(title)\(kind)\n---\n\(text)\n")
  }

  private static let note = "2025/conference.md"
  private static let text = "2025/conference.vi.md"
  private static let scores = "2025/scores.csv"

  static let all = [
    // The facts of a note
    UsualMistake("a misspelt key", note, "place: {", "palce: {"),
    UsualMistake("no space after a colon", note, "kind: summary", "kind:summary"),
    UsualMistake("no colon", note, "status: provisional", "status provisional"),
    UsualMistake(
      "a colon in a value", note, "place: {en: Mây Trắng, vi: Mây Trắng}",
      "place: Hội trường: tầng 2"),
    UsualMistake(
      "a comma in braces", note, "vi: Mỗi làng một thư viện}", "vi: Mỗi làng, mỗi xã một thư viện}"),
    UsualMistake(
      "a tab", note, "  - {province: may-trang, award", "\t- {province: may-trang, award"),
    UsualMistake("an open quote", note, "status: provisional", "status: \"provisional"),
    UsualMistake(
      "an open brace", note, "head: {province: hoa-sen}\ndeputy", "head: {province: hoa-sen\ndeputy"
    ),
    UsualMistake("a line too far in", note, "date: 2026-03-13\nplace", "  date: 2026-03-13\nplace"),
    UsualMistake(
      "a day as it is spoken", note, "date: 2026-03-13\nplace", "date: 13/3/2026\nplace"),
    UsualMistake("a day that is not", note, "date: 2026-03-13\nplace", "date: 2026-02-30\nplace"),
    UsualMistake("a day far away", note, "date: 2026-03-13\nplace", "date: 2062-03-13\nplace"),
    UsualMistake("a status in Vietnamese", note, "status: provisional", "status: tạm"),
    UsualMistake(
      "an unknown member", note, "head: {province: hoa-sen}\ndeputy",
      "head: {province: hoa-sn}\ndeputy"),
    UsualMistake("an unknown award", note, "award: cluster-flag", "award: cluster-flg"),
    UsualMistake(
      "a conferred award without decision", note, "status: proposed", "status: conferred"),
    UsualMistake("a key twice", note, "kind: summary", "kind: summary\nkind: summary"),
    UsualMistake(
      "facts in the translation", text, "Điểm theo từng tiêu chí nằm",
      "---\ntitle: Hội nghị\nstatus: provisional\n---\nĐiểm theo từng tiêu chí nằm"),
    UsualMistake("a placeholder left", text, "Điểm theo từng tiêu chí nằm", "⟦Lời văn⟧ Điểm nằm"),
    // The text of a note
    UsualMistake(
      "a link to nothing", text, "Điểm theo", "Xem [năm trước](../2023/conference.md). Điểm theo"),
    UsualMistake(
      "a picture that is not there", text, "Điểm theo", "![Hội trường](hall.jpg)\n\nĐiểm theo"),
    UsualMistake("a quoted figure misspelt", text, "{{points.may-trang}}", "{{point.may-trang}}"),
    UsualMistake("no space after a hash", text, "## Kết quả", "##Kết quả"),
    UsualMistake("a bullet of Word", text, "## Kết quả", "• Nghe báo cáo\n\n## Kết quả"),
    // Scores
    UsualMistake("a decimal comma", scores, "hoa-sen,agreed,475.5,", "hoa-sen,agreed,475,5,"),
    UsualMistake("a wrong total", scores, "188,,943.5,2", "188,,945.5,2"),
    UsualMistake("a wrong rank", scores, "188,,943.5,2", "188,,943.5,3"),
    UsualMistake(
      "too many points", scores, "hoa-sen,agreed,475.5,280,188,,943.5",
      "hoa-sen,agreed,4755,280,188,,5223"),
    UsualMistake("a member in other words", scores, "hoa-sen,agreed", "Hoa Sem,agreed"),
    UsualMistake(
      "a head in other words", scores, "province,stage,economy", "province,stage,ecconomy"),
    UsualMistake("a word for points", scores, "nang-moi,agreed,455,", "nang-moi,agreed,chưa có,"),
    UsualMistake(
      "a row twice", scores, "nang-moi,agreed,455,262.5,175,,892.5,4",
      "hoa-sen,agreed,475.5,280,188,,943.5,2"),
    // A note with Vietnamese keys
    review("no space after a Vietnamese key", kind: "loại:sơ kết"),
    review("an open brace above a Vietnamese key", kind: "đại diện: {họ tên: A\nloại: sơ kết"),
    review(
      "a key of the summary in another note",
      kind: "loại: sơ kết\nkhen thưởng: [{đơn vị: Hoa Sen, hình thức: A, trạng thái: đề nghị}]"),
    review("another word for the kind", kind: "loại: bản tin"),
    review("a year of two digits", kind: "loại: sơ kết\nngày: 30/6/26"),
    review("an empty Vietnamese key", kind: "loại: sơ kết\nngày:\ntiêu đề:", title: ""),
    review("a placeholder in a note with Vietnamese keys", kind: "loại: sơ kết", text: "⟦Lời văn⟧"),
    UsualMistake(
      "a rank in words", "2024/scores.csv", "hoa-sen,951.5,1", "hoa-sen,951.5,Hạng nhất"),
    UsualMistake("an award by another name", note, "award: cluster-flag", "award: Cờ thi đua Cụm"),
    UsualMistake("an award that is not declared", note, "award: cluster-flag", "award: Bằng khen"),
    // Files and folders
    UsualMistake(
      "a folder named otherwise", "Năm 2026/conference.md", "",
      "---\ntitle: Tổng kết\n---\nLời văn.\n"),
    UsualMistake("a document of Word", "2025/bao-cao.docx", "", "PK"),
    UsualMistake("a year without summary", "2026/hop.md", "", "---\ntitle: Họp\n---\nLời văn.\n"),
  ]

  /// The mistake and its messages, in a copy of the site in `clean`.
  func told(in place: Workplace) throws -> String {
    let site = place.folder.appending(path: "site")
    try? FileManager.default.removeItem(at: site)
    try FileManager.default.copyItem(at: place.folder.appending(path: "clean"), to: site)
    let url = site.appending(path: "content/\(file)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    var written = new
    if !old.isEmpty {
      let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
      guard text.contains(old) else { return "## \(name)\n\(file) has no '\(old)'\n\n" }
      written = text.replacing(old, with: new, maxReplacements: 1)
    }
    try Data(written.utf8).write(to: url)
    let run = try Program.run(["check", "--lang", "vi", "--quiet"], in: site)
    return "## \(name)\n\n\(run.errors)\n"
  }
}
