import Formats
import Localization

/// One thing that a data file says of its table, such as the status of the year.
struct DataNote: Sendable {
  /// What is said.
  enum Content: Sendable {
    /// The same in every language.
    case cell(DataCell)
    /// A text in each language.
    case text(WordedText)
    /// Several texts.
    case list([WordedText])
  }

  /// The name under which JSON has it.
  let id: String
  /// What people call it.
  let label: TextKey
  /// What is said.
  let content: Content
}
