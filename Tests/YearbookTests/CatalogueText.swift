import Foundation
import Workplaces

/// What the source of a catalogue of messages names in each of its cases, in one language.
///
/// The compiler warns of a name that is bound and not used, so what a case binds its message says.
struct CatalogueText {
  /// The arguments that are named, by the case: `.unknownKey` has `key` and `nearest`.
  private(set) var named: [String: Set<String>] = [:]

  /// Reads the files of Sources that a language is in.
  init(_ paths: [String]) throws {
    for path in paths {
      let file = Workplace.root.appending(path: "Sources/\(path)")
      read(String(decoding: try Data(contentsOf: file), as: UTF8.self))
    }
  }

  private mutating func read(_ text: String) {
    let joined = text.replacing(#/\n\s+/#, with: " ")
    for match in joined.matches(of: #/ case (\.[^"]*?)(?:: |:\n)/#) {
      let pattern = String(match.1)
      let name = String(pattern.prefix { $0 != "(" && $0 != "," })
      let bound = pattern.matches(of: #/let ([a-zA-Z]+)/#).map { String($0.1) }
      named[name, default: []].formUnion(bound)
    }
  }
}
