import Foundation

/// WeasyPrint in a Python process of ours.
final class WeasyPrintSession: EngineSession {
  private struct Settings: Encodable {
    let root: String
    let base: String
    let isPublic: Bool
    let types: [String: String]
  }

  private struct Job: Encodable {
    let page: String
    let pdf: String
  }

  private struct Answer: Decodable {
    let done: Bool?
    let complaints: [String]?
    let error: String?
  }

  /// The byte that closes each message.
  static let mark = UInt8(ascii: "\n")

  private let process: EngineProcess
  private let site: PrintSite

  /// The arguments of a Python that prints.
  static let arguments = ["-c", WeasyPrintScript.text]

  /// Tells a started process which site it prints.
  init(_ process: EngineProcess, _ site: PrintSite) throws(PrintingProblem) {
    self.process = process
    self.site = site
    try send(
      Settings(
        root: site.root.path(percentEncoded: false), base: site.base, isPublic: site.isPublic,
        types: PrintSite.types))
  }

  func print(_ page: String, into file: URL) throws(PrintingProblem) -> [PrintingProblem.Remark] {
    let path = String(site.address(of: page).dropFirst(site.base.count))
    try send(Job(page: path, pdf: file.path(percentEncoded: false)))
    while true {
      let line = Data(try process.receive())
      guard let answer = try? JSONDecoder().decode(Answer.self, from: line) else {
        throw PrintingProblem.answerNotUnderstood(engine: Engine.Kind.weasyPrint.rawValue)
      }
      guard let done = answer.done else { continue }
      if !done {
        throw PrintingProblem.pageNotPrinted(
          engine: Engine.Kind.weasyPrint.rawValue, reason: answer.error.map(site.shown), call: nil)
      }
      return (answer.complaints ?? []).map { .words(site.shown($0)) }
    }
  }

  private func send(_ message: some Encodable) throws(PrintingProblem) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let line = try? encoder.encode(message) else {
      throw PrintingProblem.pathNotSent(engine: Engine.Kind.weasyPrint.rawValue)
    }
    try process.send(line)
  }
}
