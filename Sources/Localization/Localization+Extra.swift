package import Emulation
import Input
package import Templates

extension Localization {
  /// Fields of the site's own as templates may name them.
  ///
  /// - Parameter names: all names there are; those that `extra` lacks are known and show nothing.
  package func value(of extra: ExtraFields?, among names: [String: Bool]) -> Value {
    var values = names.mapValues { $0 ? Value.list([]) : .null }
    for field in extra?.all ?? [] { values[field.name.text] = value(of: field.value) }
    return .record(values)
  }

  /// What `extra` holds in any file, for the check of templates.
  package static func sample(of names: [String: Bool]) -> Value {
    .record(names.mapValues { $0 ? .list(["…"]) : "…" })
  }

  private func value(of value: ExtraFields.Value) -> Value {
    switch value {
    case .text(let text): .text(printed(self.text(text)))
    case .number(let number): .text(points(number))
    case .date(let day): .text(shortDate(day))
    case .list(let values): .list(values.map { self.value(of: $0) })
    }
  }

  /// A text of one language as that writes it, where it is a day or a number.
  private func printed(_ text: String) -> String {
    if let day = ExtraFields.day(text) { return shortDate(day) }
    if let number = ExtraFields.number(text) { return points(number) }
    // More digits than points have; few texts begin so, and each match reads the pattern anew.
    guard let first = text.first, first.isNumber || first == "-" || first == "−",
      text.wholeMatch(of: /[-−]?[1-9]\d*\.\d+/) != nil
    else { return text }
    return text.replacing(".", with: words[.decimalSign])
  }
}
