/// Chooses between two texts of the program for the files of an office: Vietnamese, or for any other
/// language English.
package struct EitherLanguage: Sendable {
  private let isVietnamese: Bool

  package init(_ language: Language) {
    isVietnamese = language == .vietnamese
  }

  package func callAsFunction(_ vietnamese: String, _ english: String) -> String {
    isVietnamese ? vietnamese : english
  }
}
