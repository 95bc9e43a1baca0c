import ArgumentParser
import Foundation
import Input
import Synchronization

/// The languages that can be asked for.
enum AskedLanguage: String, CaseIterable, ExpressibleByArgument {
  case en
  case vi

  /// The language of messages.
  var language: MessageLanguage {
    switch self {
    case .en: .english
    case .vi: .vietnamese
    }
  }
}

/// The language of what the program says.
struct MessageOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The language of messages: en or vi; if not given, that of the locale where it is one of them,"
        + " else the site's first.", valueName: "language"))
  var lang: AskedLanguage?
}

/// A command that says something: each of them.
protocol SpeakingCommand {
  /// The language that was asked for.
  var messages: MessageOptions { get }
  /// The folder of the content that it reads; nil where it reads none.
  var contentFolder: String? { get }
}

extension SpeakingCommand {
  /// Fixes the language of this run.
  func chooseLanguage() {
    MessageLanguage.chosen =
      messages.lang?.language ?? .ofLocale(ProcessInfo.processInfo.environment)
      ?? contentFolder.flatMap(MessageLanguage.ofSite) ?? .english
  }
}

extension MessageLanguage {
  private static let state = Mutex<MessageLanguage>(.english)

  /// The language of this run.
  static var chosen: MessageLanguage {
    get { state.withLock { $0 } }
    set { state.withLock { $0 = newValue } }
  }

  /// Fixes the language of a run whose call cannot be read, by the words that can.
  static func choose(forCall words: [String]) {
    func value(of option: String) -> String? {
      if let word = words.last(where: { $0.hasPrefix("\(option)=") }) {
        return String(word.dropFirst(option.count + 1))
      }
      return words.firstIndex(of: option).flatMap { place in
        words.indices.contains(place + 1) ? words[place + 1] : nil
      }
    }
    chosen =
      value(of: "--lang").flatMap { AskedLanguage(rawValue: $0) }?.language
      ?? ofLocale(ProcessInfo.processInfo.environment)
      ?? ofSite(value(of: "--content") ?? "content") ?? .english
  }

  /// The language of a locale as POSIX has it, such as `vi_VN.UTF-8`: the first variable that is set
  /// counts; nil where it is neither of the two languages, as for `C`.
  static func ofLocale(_ environment: [String: String]) -> MessageLanguage? {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    let code = locale?.prefix { $0 != "_" && $0 != "-" && $0 != "." && $0 != "@" }
    return code.flatMap { MessageLanguage(rawValue: $0.lowercased()) }
  }

  /// The first language of a site; nil where its `site.yaml` does not say one of the two.
  static func ofSite(_ content: String) -> MessageLanguage? {
    let path = "\(content)/site.yaml"
    guard let bytes = FileManager.default.contents(atPath: path),
      let file = try? SourceFile(path: path, data: Array(bytes)),
      let languages = try? YAML.entry(of: file).fields().required("languages").list(),
      let code = try? languages.first?.text()
    else { return nil }
    return MessageLanguage(rawValue: code.text)
  }
}
