import Formats
import Foundation
import Input
import Publishing

/// What a run says, as a page for those who have no terminal: each problem with its lines, what it
/// means, and how it is put right.
///
/// It needs no other file, no script and no network.
struct MessagePage {
  private let language: MessageLanguage
  private let lead: String
  private let entries: [ProblemList.Entry]
  private let codes: [any ProblemCode]

  /// The page of what was found, with the last line of the run.
  init(_ problems: Problems, lead: Bilingual, in language: MessageLanguage) {
    self.language = language
    self.lead = lead[language]
    entries = ProblemList(problems).entries
    var codes: [String: any ProblemCode] = [:]
    for case .problem(let problem) in entries { codes[problem.code] = problem.kind.code }
    self.codes = codes.values.sorted { $0.rawValue < $1.rawValue }
  }

  /// The page.
  func html(at moment: Date) -> String {
    let title = PageWord.title.text[language]
    return """
      \(MessageFile.mark)<html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(Self.escaped(title))</title>
      <style>\(Self.style)</style>
      </head>
      <body>
      <h1>\(Self.escaped(title))</h1>
      <p><strong>\(Self.escaped(lead))</strong></p>
      <p>\(PageWord.written.text[language]) <time>\(Self.time(moment))</time></p>
      \(entries.isEmpty ? "<p>\(PageWord.allRight.text[language])</p>" : list)
      \(guide)</body>
      </html>

      """
  }

  private var list: String {
    "<ol>\n\(entries.map(item).joined())</ol>"
  }

  private func item(_ entry: ProblemList.Entry) -> String {
    guard case .problem(let problem) = entry else {
      let option = "'yearbook check --all'"
      return "<li>\(Self.escaped(entry.text(restWith: option, in: language)))</li>\n"
    }
    let path = Excerpt.visible(problem.place.file.path)
    let excerpt = Excerpt(problem.place)
    var place = "<code>\(Self.escaped(path))</code>"
    if excerpt != nil, let line = problem.place.line {
      place += ", \(PageWord.line.text[language]) \(line)"
    }
    let severity = problem.severity.name(in: language)
    let message = Excerpt.visible(problem.message(in: language))
    let code = problem.code
    return """
      <li class="\(problem.severity.rawValue)">
      <p>\(place): <strong>\(severity)</strong>: \(Self.escaped(message))
      <a href="#\(code)">\(PageWord.howToMend.text[language])</a></p>
      \(excerpt.map(Self.lines) ?? "")</li>

      """
  }

  /// The line with the wrong part marked.
  private static func lines(_ excerpt: Excerpt) -> String {
    let start = excerpt.text.index(
      excerpt.text.startIndex, offsetBy: excerpt.indentation, limitedBy: excerpt.text.endIndex)
    guard let start else { return "<pre>\(escaped(excerpt.text))</pre>\n" }
    let end =
      excerpt.text.index(start, offsetBy: excerpt.length, limitedBy: excerpt.text.endIndex)
      ?? excerpt.text.endIndex
    let marked = start == end ? " " : String(excerpt.text[start..<end])
    return "<pre>\(escaped(String(excerpt.text[..<start])))<mark>\(escaped(marked))</mark>"
      + "\(escaped(String(excerpt.text[end...])))</pre>\n"
  }

  /// What each code means and how it is put right.
  private var guide: String {
    guard !codes.isEmpty else { return "" }
    return "<h2>\(PageWord.howToMend.text[language])</h2>\n" + codes.map(section).joined()
  }

  private func section(_ code: any ProblemCode) -> String {
    let guide = code.guide
    let (meaning, remedy) =
      switch language {
      case .english: (guide.meaning, guide.remedy)
      case .vietnamese: (code.vietnameseGuide.meaning, code.vietnameseGuide.remedy)
      }
    var text = """
      <section id="\(code.rawValue)">
      <h3><code>\(code.rawValue)</code></h3>
      <p>\(Self.escaped(meaning))</p>
      <p>\(Self.escaped(remedy))</p>

      """
    for (word, lines) in [(PageWord.wrong, guide.example?.wrong), (.right, guide.example?.right)] {
      guard let lines, !lines.isEmpty else { continue }
      text += "<p>\(word.text[language])</p>\n<pre>\(Self.escaped(lines))</pre>\n"
    }
    return text + "</section>\n"
  }

  private static func escaped(_ text: String) -> String { Escaping.html.escaped(text) }

  /// `2026-03-12 08:05`, by the clock of this machine.
  private static func time(_ moment: Date) -> String {
    let parts = Calendar(identifier: .gregorian).dateComponents(
      [.year, .month, .day, .hour, .minute], from: moment)
    func two(_ number: Int?) -> String {
      let number = number ?? 0
      return number < 10 ? "0\(number)" : "\(number)"
    }
    return
      "\(parts.year ?? 0)-\(two(parts.month))-\(two(parts.day)) \(two(parts.hour)):\(two(parts.minute))"
  }

  private static let style = """
    body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}\
    li{margin:1rem 0}pre{overflow-x:auto;padding:.5rem;border:1px solid}\
    .error strong{color:light-dark(#a00000,#ff9a9a)}.warning strong{color:light-dark(#7a5200,#ffd27a)}
    """
}

/// The words of a page of messages.
private enum PageWord {
  case title, written, allRight, line, howToMend, wrong, right

  var text: Bilingual {
    switch self {
    case .title: Bilingual("Messages", vi: "Thông báo")
    case .written: Bilingual("Written", vi: "Ghi lúc")
    case .allRight: Bilingual("Nothing is wrong.", vi: "Không có lỗi nào.")
    case .line: Bilingual("line", vi: "dòng")
    case .howToMend: Bilingual("How to put it right", vi: "Cách sửa")
    case .wrong: Bilingual("Wrong:", vi: "Sai:")
    case .right: Bilingual("Right:", vi: "Đúng:")
    }
  }
}
