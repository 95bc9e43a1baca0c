import Emulation
import Input

/// The rank in a cell: `1`, `2=`, `Hạng 1`, `Nhất`, `IV`, `6/6`, `Đồng hạng 2`.
struct CellRank {
  /// The rank as `scores.csv` writes it; empty where none is published.
  let text: String

  /// The longest text that is looked at, in UTF-8 bytes.
  private static let longest = 64
  private static let words: [String: Int] = [
    "nhất": 1, "một": 1, "nhì": 2, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6,
    "bảy": 7,
    "bẩy": 7, "tám": 8, "chín": 9, "mười": 10, "first": 1, "second": 2, "third": 3, "fourth": 4,
    "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
  ]
  private static let starts = [
    "xếp hạng", "xếp thứ", "xếp", "thứ hạng", "hạng", "vị trí", "vị thứ", "thứ", "rank", "no.", "#",
  ]
  private static let shared = ["đồng hạng", "đồng xếp hạng", "đồng xếp thứ", "đồng thứ", "tied"]

  /// Reads a cell; reports what is no rank.
  ///
  /// The number of members may be after a slash.
  init(_ cell: Grid.Cell, _ vocabulary: SheetVocabulary, _ problems: inout Problems) {
    if let flaw = cell.flaw {
      problems.report(flaw)
      text = ""
    } else if cell.isDash {
      text = ""
    } else if let rank = Self.rank(
      vocabulary.standard(cell.text.text), of: vocabulary.members.count)
    {
      text = rank
    } else {
      text = ""
      problems.report(
        ImportProblem.notARank(cell.text.text, cell.address).at(cell.text.place))
    }
  }

  private static func rank(_ text: String, of count: Int) -> String? {
    guard text.utf8.count <= longest else { return nil }
    var rest = text.lowercased()
    var isShared = false
    for word in shared {
      if rest.hasPrefix("\(word) ") {
        isShared = true
        // `Đồng hạng nhất` is the rank after `hạng`.
        rest = String(rest.dropFirst(word.count)).inOneLine
      } else if rest.hasSuffix("(\(word))") {
        isShared = true
        rest = String(rest.dropLast(word.count + 2)).inOneLine
      }
    }
    if rest.hasSuffix("=") {
      isShared = true
      rest.removeLast()
    }
    while let start = starts.first(where: rest.hasPrefix), rest.count > start.count {
      rest = String(rest.dropFirst(start.count).drop { ": ".contains($0) })
    }
    for end in [" toàn cụm", " cụm", " toàn khối", " khối", "."] where rest.hasSuffix(end) {
      rest = String(rest.dropLast(end.count))
    }
    return number(rest, of: count).map { "\($0)" + (isShared ? "=" : "") }
  }

  /// The number of a rank in digits, words, or Roman digits.
  private static func number(_ text: String, of count: Int) -> Int? {
    if let word = words[text] { return word }
    if let roman = RomanNumber(text) { return roman.value }
    for end in ["st", "nd", "rd", "th"] where text.hasSuffix(end) {
      return digits(text.dropLast(2))
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return digits(text[...]) }
    guard let rank = digits(parts[0]), let all = digits(parts[1]), all == count, rank <= all else {
      return nil
    }
    return rank
  }

  private static func digits(_ text: Substring) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text)
  }
}

/// A number from 1 to 39 in Roman digits: `iv`.
struct RomanNumber {
  let value: Int

  init?(_ text: String) {
    let ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
    let tens = text.prefix { $0 == "x" }
    // The x of ix is no ten.
    guard tens.count <= 3, let one = ones.firstIndex(of: String(text.dropFirst(tens.count))),
      !text.isEmpty
    else { return nil }
    value = tens.count * 10 + one
  }
}
