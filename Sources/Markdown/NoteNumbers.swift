/// The footnotes of a text, numbered in the order of their first marks.
struct NoteNumbers {
  /// The labels that notes have, as `[^label]` finds them.
  var labels: Set<String> = []
  /// The labels of the notes with a number, in its order.
  private(set) var order: [String] = []
  private var numbers: [String: Int] = [:]
  /// How many marks each note has.
  private(set) var uses: [Int] = []

  /// The longest label of a note, in bytes.
  static let longest = 100

  /// The number of a note for another mark of it, and which of its marks that is; nil where there
  /// is no such note.
  mutating func mark(_ label: String) -> (number: Int, use: Int)? {
    guard labels.contains(label) else { return nil }
    let number = number(of: label)
    uses[number - 1] += 1
    return (number, uses[number - 1])
  }

  /// The number of a note, a new one if it has none.
  @discardableResult mutating func number(of label: String) -> Int {
    if let number = numbers[label] { return number }
    order.append(label)
    uses.append(0)
    numbers[label] = order.count
    return order.count
  }

  /// Whether a note has a number.
  func hasNumber(_ label: String) -> Bool { numbers[label] != nil }

  /// How a label is compared: without case.
  static func key(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).lowercased()
  }

  /// The label of a mark or note that begins with `[^` at an offset; nil if none is there.
  static func label(_ bytes: [UInt8], at start: Int, before end: Int) -> Range<Int>? {
    guard start + 3 < end, bytes[start] == UInt8(ascii: "["), bytes[start + 1] == UInt8(ascii: "^")
    else { return nil }
    var at = start + 2
    while at < end, at - start - 2 <= longest, bytes[at] != UInt8(ascii: "]") {
      let isInside = bytes[at] == UInt8(ascii: " ") && at > start + 2
      guard isInside || !bytes[at].isSpace, !"[^".utf8.contains(bytes[at]) else { return nil }
      at += 1
    }
    guard at < end, bytes[at] == UInt8(ascii: "]"), at > start + 2,
      bytes[at - 1] != UInt8(ascii: " ")
    else { return nil }
    return start + 2..<at
  }
}
