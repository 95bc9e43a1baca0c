package import Emulation
import Input
package import Templates

/// Fields of the site's own as templates may name them.
extension ExtraFields {
  /// What templates find by the names of fields.
  ///
  /// - Parameters:
  ///   - fields: those of a page or the site; nil where it has none.
  ///   - names: all names there are, and whether they hold lists; those that `fields` lack are known and
  ///     show nothing.
  package static func value(
    of fields: ExtraFields?, among names: [String: Bool], _ language: Localization
  ) -> Templates.Value {
    var values = names.mapValues { $0 ? Templates.Value.list([]) : .null }
    for field in fields?.all ?? [] { values[field.name.text] = field.value.shown(language) }
    return .record(values)
  }

  /// What fields hold in any file, for the check of templates.
  package static func sample(of names: [String: Bool]) -> Templates.Value {
    .record(names.mapValues { $0 ? .list(["…"]) : "…" })
  }
}

extension ExtraFields.Value {
  /// How the value reads in a language.
  fileprivate func shown(_ language: Localization) -> Templates.Value {
    switch self {
    case .text(let text): .text(Self.printed(language.text(text), language))
    case .number(let number): .text(language.points(number))
    case .date(let day): .text(language.shortDate(day))
    case .list(let values): .list(values.map { $0.shown(language) })
    }
  }

  /// A text of one language as that writes it, where it is a day or a number.
  private static func printed(_ text: String, _ language: Localization) -> String {
    if let day = ExtraFields.day(text) { return language.shortDate(day) }
    if let number = ExtraFields.number(text) { return language.points(number) }
    // More digits than points have; few texts begin so, and each match reads the pattern anew.
    guard let first = text.first, first.isNumber || first == "-" || first == "−",
      text.wholeMatch(of: /[-−]?[1-9]\d*\.\d+/) != nil
    else { return text }
    return text.replacing(".", with: language.words[.decimalSign])
  }
}
