package import Input

/// What can go wrong while an engine prints a page; thrown where there is no PDF of the page.
package enum PrintingProblem: ProblemKind, Error {
  // The engine
  case notStarted(program: String, reason: String)
  case stopped(engine: String)
  case silent(engine: String, after: Duration, lastWords: String)
  case endlessMessage(engine: String)
  case endedEarly(engine: String, Ending, lastWords: String)
  case answerNotUnderstood(engine: String)
  // The page
  case pathNotSent(engine: String)
  case pageNotOpened(engine: String, reason: String)
  case pageNotPrepared(engine: String, reason: String)
  case pageLost(engine: String)
  case pageNotPrinted(engine: String, reason: String?, call: String?)
  // The PDF
  case noFolder(reason: String)
  case notWritten(reason: String)
  case missingPDF(engine: String)
  // The machine
  case poorFont(family: String)
  // What a page has printed with
  case remark(engine: String, Remark)
}

extension PrintingProblem {
  /// How a process ended by itself.
  package enum Ending: Hashable, Sendable {
    case status(Int)
    case signal(Int)
  }

  /// What is wrong in a page that was printed.
  package enum Remark: Hashable, Sendable {
    /// What the engine wrote.
    case words(String)
    case notAPicture(String)
    case notAFileOfSite(String)
    case pageNumbersChange
    case more(than: Int)
  }

  /// Whether the engine can print other pages.
  var canGoOn: Bool {
    switch self {
    case .pathNotSent, .pageNotOpened, .pageNotPrepared, .pageLost, .pageNotPrinted, .missingPDF,
      .remark:
      true
    case .notStarted, .stopped, .silent, .endlessMessage, .endedEarly, .answerNotUnderstood,
      .noFolder, .notWritten, .poorFont:
      false
    }
  }

  /// The short names of these problems.
  package enum Code: String, ProblemCode {
    case printEngine = "print-engine"
    case printFont = "print-font"
  }

  /// The code of a problem.
  package var code: any ProblemCode {
    if case .poorFont = self { Code.printFont } else { Code.printEngine }
  }

  /// Whether a page was not printed.
  package var severity: Problem.Severity {
    switch self {
    case .remark, .poorFont: .warning
    default: .error
    }
  }

  /// The message of a problem in English.
  package var message: String { Self.oneLine(english) }

  /// What an engine writes can have several lines, and end with a full stop.
  static func oneLine(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.hasSuffix(".") ? String(line.dropLast()) : line
  }

  private var english: String {
    switch self {
    case .notStarted(let program, let reason): "'\(program)' could not be started: \(reason)"
    case .stopped(let engine): "\(engine) was stopped"
    case .silent(let engine, let time, let words):
      "\(engine) did not answer for \(Self.english(time)) and was stopped"
        + Self.english(lastWords: words)
        + "; print this page alone, or with another engine (--engine)"
    case .endlessMessage(let engine):
      "\(engine) sent a message without end and was stopped; update it"
    case .endedEarly(let engine, let ending, let words):
      "\(engine) ended before it was done, with \(Self.english(ending))"
        + Self.english(lastWords: words) + "; print again, or with another engine (--engine)"
    case .answerNotUnderstood(let engine):
      "\(engine) gave an answer that cannot be read; update it"
    case .pathNotSent(let engine): "the path of this page cannot be sent to \(engine)"
    case .pageNotOpened(let engine, let reason): "\(engine) cannot open this page: \(reason)"
    case .pageNotPrepared(let engine, let reason):
      "\(engine) cannot make this page ready: \(reason)"
    case .pageLost(let engine):
      "\(engine) has lost this page, maybe for want of memory; print it alone"
    case .pageNotPrinted(let engine, let reason, let call):
      "\(engine) made no PDF of this page: \(reason ?? "no reason given")"
        + (call.map { " (\($0))" } ?? "")
    case .noFolder(let reason): "the PDF has no folder to go to: \(reason)"
    case .notWritten(let reason): "the PDF cannot be written: \(reason)"
    case .missingPDF(let engine): "\(engine) says that it is done, but there is no PDF"
    case .poorFont(let family):
      "papers are set in '\(family)' on this machine, which has other widths than Times New Roman or lacks letters"
        + " of Vietnamese, so that the head of a paper may break; install fonts-liberation2 or Times New Roman"
    case .remark(let engine, let remark): "\(engine): \(Self.english(remark))"
    }
  }

  private static func english(_ remark: Remark) -> String {
    switch remark {
    case .words(let words): words
    case .notAPicture(let path): "'\(path)' is not a picture that can be shown"
    case .notAFileOfSite(let address):
      "the page asks for '\(address)', which is not a file of the site"
    case .pageNumbersChange:
      "the page numbers in the contents change each time that they are filled in"
    case .more(let count):
      "the engine has more messages about this page than these \(count)"
    }
  }

  private static func english(_ ending: Ending) -> String {
    switch ending {
    case .status(let number): "status \(number)"
    case .signal(let number): "signal \(number)"
    }
  }

  private static func english(_ duration: Duration) -> String {
    let seconds = duration.components.seconds
    return seconds < 120 ? "\(seconds) s" : "\(seconds / 60) minutes"
  }

  private static func english(lastWords words: String) -> String {
    words.isEmpty ? "" : "; it last wrote: \(words)"
  }
}

extension PrintingProblem.Code {
  /// What docs/PROBLEMS.md says of the code.
  package var guide: ProblemGuide {
    switch self {
    case .printEngine:
      ProblemGuide(
        "The program that prints pages, WeasyPrint or Chromium, made no PDF of a page (an error), or"
          + " has a message about it (a warning).",
        remedy: "Do what the message says, or print with the other engine.",
        wrong: "yearbook pdf", right: "yearbook pdf --engine chromium")
    case .printFont:
      ProblemGuide(
        "The machine that prints has no font with the measures of Times New Roman and all letters of"
          + " Vietnamese.",
        remedy: "Install one, such as Liberation Serif 2.",
        wrong: "apt install fonts-liberation", right: "apt install fonts-liberation2")
    }
  }
}
