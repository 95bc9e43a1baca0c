/// A language that the program has messages in.
public enum MessageLanguage: String, CaseIterable, Sendable {
  case english = "en"
  case vietnamese = "vi"
}

/// A part of a message in each language of messages.
public struct Bilingual: Hashable, Sendable {
  /// The part in English.
  public let english: String
  /// The part in Vietnamese.
  public let vietnamese: String

  /// A part in both languages.
  public init(_ english: String, vi vietnamese: String) {
    self.english = english
    self.vietnamese = vietnamese
  }

  /// A part that is the same in all languages, such as the address of a cell.
  public init(same text: String) { self.init(text, vi: text) }

  /// The part in a language.
  public subscript(language: MessageLanguage) -> String {
    switch language {
    case .english: english
    case .vietnamese: vietnamese
    }
  }
}
