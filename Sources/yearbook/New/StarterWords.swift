import Emulation
import Input

/// The words of starting files, in Vietnamese or English.
struct StarterWords {
  private let either: EitherLanguage

  init(_ language: Language) {
    either = EitherLanguage(language)
  }

  /// The words for keys and remarks: those of who asked, or of the site's first language.
  init(keysOf languages: [Language]) {
    self.init(Self.language(ofKeysIn: languages))
  }

  /// The language of keys and remarks in the files of a site.
  static func language(ofKeysIn languages: [Language]) -> Language {
    MessageLanguage.chosen == .vietnamese ? .vietnamese : languages.first ?? .english
  }

  // MARK: Keys and values

  /// A key as the files have it.
  func key(_ key: String) -> String { either(KeyWord.word(for: key) ?? key, key) }

  /// A value of a key as the files have it.
  func value(_ value: String, of key: String) -> String {
    either(KeyWord.word(for: value, of: key) ?? value, value)
  }

  /// A key and its value.
  func pair(_ key: String, _ value: String) -> String {
    "\(self.key(key)): \(self.value(value, of: key))"
  }

  /// The key of an office in a group.
  func key(_ office: Office.Kind, in group: Organisation.Group) -> String {
    switch group {
    case .cluster: key(office.rawValue)
    case .block: either(office == .head ? "khối trưởng" : "khối phó", office.rawValue)
    case .other: either(office == .head ? "trưởng nhóm" : "phó nhóm", office.rawValue)
    }
  }

  /// A day as the files have it.
  func day(_ year: Int, _ month: Int, _ day: Int) -> String {
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return either("\(day)/\(month)/\(year)", "\(year)-\(two(month))-\(two(day))")
  }

  /// A head of a table as the files have it.
  func head(_ column: String) -> String { either(KeyWord.head(for: column) ?? column, column) }

  /// What stands where an id belongs.
  var id: String { either("MÃ", "ID") }
  /// What stands where the id of a kind of award belongs.
  var award: String { either("MÃ", "AWARD") }

  // MARK: Remarks

  /// What a remark says of a key.
  var status: String {
    either(
      "tiếp theo: đang diễn ra, tạm thời, rồi chính thức khi đã chốt số liệu",
      "in-progress while the year is under way, then provisional, in the end final")
  }
  var noteStatus: String {
    either("bỏ dòng này khi viết xong", "remove this line when it is written")
  }
  var date: String { either("ngày hội nghị tổng kết", "the day of the conference") }
  var next: String {
    either("được giới thiệu, được bầu hoặc được công nhận", "nominated, elected or confirmed")
  }
  var covenant: String {
    either("giao ước ký tại hội nghị này", "the covenant signed at this conference")
  }
  var awards: String {
    either("đề nghị khen thưởng, mỗi dòng một đơn vị", "proposed awards, one a line")
  }
  var nominated: String {
    either("mới được giới thiệu ở hội nghị trước", "only nominated by the conference before")
  }

  func signed(_ year: Int, _ day: Day) -> String {
    let signed = self.day(day.year, day.month, day.day)
    return either(
      "Giao ước thi đua năm \(year) được ký ngày \(signed), xem bài tổng kết năm trước",
      "The covenant for \(year) was signed on \(signed), as the note of the year before tells")
  }

  func summaryTitle(_ year: Int) -> String {
    either("Tổng kết năm thi đua \(year)", "Summary of the emulation year \(year)")
  }

  /// The text of a summary, with the ranking where there are scores to rank.
  func summaryText(_ year: Int, hasScores: Bool) -> String {
    let text = either(
      """
      ⟦Hội nghị họp ở đâu, ngày nào, kết quả ra sao⟧

      ## Kết quả năm \(year)

      """,
      """
      ⟦Where and when the conference met and what it decided⟧

      ## The result of \(year)

      """)
    let advice = either(
      "⟦Khi đã có điểm, khối `xếp hạng` đặt bảng xếp hạng vào đây⟧",
      "⟦When there are scores, a block named `ranking` places the table here⟧")
    let ranking = either("xếp hạng", "ranking")
    return "\(text)\n\(hasScores ? "```\(ranking)\n```" : advice)\n"
  }

  func noteTitle(_ kind: Note.Kind, _ year: Int) -> String {
    switch kind {
    case .midYear: either("Sơ kết giữa năm \(year)", "Mid-year review of \(year)")
    case .note, .summary: either("Tin năm \(year)", "A note of \(year)")
    }
  }

  var noteText: String {
    either(
      "⟦Điều đã diễn ra, ở đâu, ngày nào⟧\n",
      "⟦What happened, where and when⟧\n")
  }
}
