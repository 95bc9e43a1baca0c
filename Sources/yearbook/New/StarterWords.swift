import Emulation

/// The words of starting files, in Vietnamese or English.
struct StarterWords {
  private let either: EitherLanguage

  init(_ language: Language) {
    either = EitherLanguage(language)
  }

  /// What a remark says of a key.
  var status: String {
    either(
      "draft: bản nháp; in-progress: đang diễn ra; provisional: tạm thời; final: đã chốt số liệu",
      "in-progress while the year is under way, then provisional, in the end final")
  }
  var noteStatus: String {
    either("bỏ dòng này khi viết xong", "remove this line when it is written")
  }
  var date: String { either("ngày hội nghị tổng kết", "the day of the conference") }
  var next: String {
    either("nominated, elected hoặc confirmed", "nominated, elected or confirmed")
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

  func signed(_ year: Int, _ day: String) -> String {
    either(
      "Giao ước thi đua năm \(year) được ký ngày \(day), xem bài tổng kết năm trước",
      "The covenant for \(year) was signed on \(day), as the note of the year before tells")
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
      "⟦Khi đã có điểm, khối `ranking` đặt bảng xếp hạng vào đây⟧",
      "⟦When there are scores, a block named `ranking` places the table here⟧")
    return "\(text)\n\(hasScores ? "```ranking\n```" : advice)\n"
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
