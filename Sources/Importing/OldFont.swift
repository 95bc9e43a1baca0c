import Emulation
import Input

/// Vietnamese text typed for a font of the time before Unicode: what it holds are other letters.
package enum OldFont: String, CaseIterable, Sendable {
  case vni = "VNI"
  case tcvn3 = "TCVN3"

  /// The letters of TCVN3 (ABC) without marks, by the letters that Unicode has at their places.
  private static let abc: [Character: Character] = letters([
    ("¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉË", "a"), ("®", "d"), ("ÐÌÎÏÑªÕÒÓÔÖ", "e"), ("Ý×ØÜÞ", "i"),
    ("ãßáâä«èåæçé¬íêëìî", "o"), ("óïñòô\u{AD}øõö÷ù", "u"), ("ýúûüþ", "y"), ("§", "d"),
    ("¡¢", "a"), ("£", "e"), ("¤¥", "o"), ("¦", "u"),
  ])
  /// The letters of VNI that are one character.
  private static let single: [Character: Character] = letters([
    ("ôÔ", "o"), ("öÖ", "u"), ("ñÑ", "d"), ("íìæóòÍÌÆÓÒ", "i"), ("îÎ", "y"),
  ])
  /// What VNI writes after a letter for its marks.
  private static let marks = Set("ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË")

  private static func letters(_ all: [(String, Character)]) -> [Character: Character] {
    var letters: [Character: Character] = [:]
    for (olds, new) in all {
      for old in olds { letters[old] = new }
    }
    return letters
  }

  /// The text without marks, as it was meant.
  func text(of typed: String) -> String {
    switch self {
    case .tcvn3: return String(typed.map { Self.abc[$0] ?? $0 })
    case .vni:
      var text = ""
      for character in typed {
        if let last = text.last, "aeouyAEOUY".contains(last), Self.marks.contains(character) {
          continue
        }
        text.append(Self.single[character] ?? character)
      }
      return text
    }
  }

  /// The font for which a longer text was typed: it has its letter for đ and no đ.
  package static func of(text: String) -> OldFont? {
    guard !text.contains(where: { "đĐ".contains($0) }) else { return nil }
    let least = 3
    if text.count(where: { $0 == "®" }) >= least { return .tcvn3 }
    return text.count(where: { "ñÑ".contains($0) }) >= least ? .vni : nil
  }

  /// The font for which a cell was typed, where it then names a member.
  static func of(_ grid: Grid, _ vocabulary: SheetVocabulary) -> (font: OldFont, cell: Grid.Cell)? {
    for row in grid.rows.prefix(1_000) {
      for cell in row.cells where cell.text.text.utf8.contains(where: { $0 >= 0x80 }) {
        let text = cell.text.text
        guard !vocabulary.namesMember(text), vocabulary.member(within: text) == nil else {
          continue
        }
        let font = allCases.first { vocabulary.namesMember($0.text(of: text)) }
        if let font { return (font, cell) }
      }
    }
    return nil
  }
}
