/// Codes of languages, as in `{en: …, vi: …}` and `note.vi.md`.
public enum LanguageCode {
  /// Whether a word looks like one: two or three letters, perhaps with more parts behind hyphens.
  public static func isLike(_ word: String) -> Bool {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, 2...3 ~= first.utf8.count else { return false }
    return first.utf8.allSatisfy(\.isLetter)
      && parts.dropFirst().allSatisfy { part in
        2...8 ~= part.utf8.count
          && part.utf8.allSatisfy { $0.isLetter || (0x30...0x39).contains($0) }
      }
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
}

extension Fields {
  /// The problem of a text with a ':' in it, `Opening: 8:00`, which YAML takes for one key; nil for other
  /// fields.
  public var textWithColon: Problem? {
    guard all.count == 1, let field = all.first, !LanguageCode.isLike(field.key.text),
      field.key.text.utf8.contains(where: { !YAMLScan.isOfKey($0) }),
      case .text(let value) = field.value.content
    else { return nil }
    let place = field.key.place
    guard let range = place.range else { return nil }
    let start = place.file.line(around: range.lowerBound).lowerBound
    let before = place.file.text(start..<range.lowerBound).drop { $0 == " " }
    guard !before.contains("{") else { return nil }
    let mended = before + MendedYAML.quoted("\(field.key.text): \(value)")
    return InputProblem.yamlSyntax(.colonWithinValue(mended: MendedYAML.shown(String(mended)))).at(
      place)
  }
}
