import Input

/// A name by its letters and digits alone, to compare what people spell in many ways: without case and
/// marks, and whatever stands between its words.
struct NameKey: Hashable, Sendable {
  /// Small Latin letters and digits with hyphens between words; a name in other letters as it is.
  let text: String

  init(_ name: String) {
    let slug = Slug.text(for: name)
    text = slug.isEmpty ? Folding.fold(name) : slug
  }

  /// The known name that is nearest to a name; nil where none is near.
  static func nearest(to name: String, among known: [String]) -> String? {
    let byKey = Dictionary(known.map { (NameKey($0).text, $0) }) { first, _ in first }
    return Suggestion.nearest(to: NameKey(name).text, among: byKey.keys).flatMap { byKey[$0] }
  }
}
