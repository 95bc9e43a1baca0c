import Emulation
import Input

/// The year of the figures below a head that names it beside something else: `Điểm năm 2022 – Kinh tế`.
///
/// Not the year of an index or of a document, which belongs to the name: `Chỉ số PCI năm 2015`.
struct NamedYear {
  let year: Int

  private static let longest = 200
  private static let yearWords: Set<String> = ["nam", "year", "of", "in"]

  init?(_ name: String) {
    guard name.utf8.count <= Self.longest, let found = Self.found(in: name), !Self.isIndex(name)
    else { return nil }
    year = found
  }

  /// The only year of a name; nil where it has none, several, or a number that may be something else.
  private static func found(in name: String) -> Int? {
    var found: Int?
    var rest = name[...]
    while let start = rest.firstIndex(where: isDigit) {
      let digits = rest[start...].prefix(while: isDigit)
      let (before, after) = (name[..<start], name[digits.endIndex...])
      rest = after
      guard digits.count == 4, let year = HeadYear.year(digits) else { continue }
      guard found == nil || found == year else { return nil }
      // A part of a day, of a month or of the number of a document.
      guard before.last != "/", before.last != ".", after.first != "/" else { return nil }
      if isYear(before, after) { found = year }
    }
    return found
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  /// Whether what is around a number says that it is a year.
  private static func isYear(_ before: Substring, _ after: Substring) -> Bool {
    let words = before.split { !$0.isLetter }.suffix(2).map { Slug.text(for: String($0)) }
    let isNamed = words.last.map(yearWords.contains) ?? false
    // `trước năm 2025` is the end of a time.
    if let bound = isNamed ? words.dropLast().last : words.last, TitleYears.bounds.contains(bound) {
      return false
    }
    if isNamed { return true }
    let end = after.drop(while: \.isWhitespace)
    let start = before.reversed().drop(while: \.isWhitespace)
    let isLast = end.isEmpty || ")]–—-:_,".contains(end.first ?? " ")
    let isFirst = start.isEmpty || "([–—-:_".contains(start.first ?? " ")
    return isLast || (isFirst && !start.isEmpty)
  }

  /// Whether a name is that of an index or of a document.
  private static func isIndex(_ name: String) -> Bool {
    let key = "-\(Slug.text(for: name))-"
    let words = ["chi-so", "index", "ngay"] + TitleYears.documents.filter { $0 != "ke-hoach" }
    if words.contains(where: { key.contains("-\($0)-") }) { return true }
    guard name != name.uppercased() else { return false }
    return name.split { !$0.isLetter }.contains { word in
      (3...8).contains(word.count) && word.allSatisfy { $0.isASCII && $0.isUppercase }
    }
  }
}
