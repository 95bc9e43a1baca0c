import Emulation
import Localization

/// A column of a data table, and what stands in it for each subject.
struct DataColumn<Subject> {
  /// The name.
  let name: ColumnName
  /// The language of its texts, where they stand in a column for each language of the site.
  var language: Language?
  /// Whether that is not the site's first language, so that the head names it.
  var namesLanguage = false
  /// Whether the column beside it says how exact each number is.
  var isFigure = false
  /// What stands in it.
  let cell: (Subject) -> DataCell

  /// A column of any cells.
  init(_ name: ColumnName, _ cell: @escaping (Subject) -> DataCell) {
    self.name = name
    self.cell = cell
  }

  /// The head: the name, and the language after a point where it is not the site's first.
  ///
  /// - Parameter member: the name of the column of members.
  func head(member: String) -> DataTable.Head {
    let suffix = language.flatMap { namesLanguage ? ".\($0.code)" : nil } ?? ""
    return DataTable.Head(
      id: (name == .member ? member : name.rawValue) + suffix, name: name, language: language,
      isFigure: isFigure)
  }

  /// A column of numbers that may be near or bounded.
  static func figure(
    _ name: ColumnName, _ cell: @escaping (Subject) -> DataCell
  ) -> DataColumn {
    var column = DataColumn(name, cell)
    column.isFigure = true
    return column
  }

  /// A column for each language of the site; a text that is missing in a language is empty there.
  static func texts(
    _ name: ColumnName, in languages: [Language],
    _ text: @escaping (Subject) -> LocalizedText?
  ) -> [DataColumn] {
    languages.enumerated().map { index, language in
      var column = DataColumn(name) { subject in
        guard let wording = text(subject)?.wording(in: language),
          wording.language == nil || wording.language == language
        else { return .empty }
        return .text(wording.text)
      }
      column.language = language
      column.namesLanguage = index > 0
      return column
    }
  }
}
