/// A character written as `&name;` or `&#number;`.
struct Entity {
  /// The characters it stands for, UTF-8.
  let meaning: [UInt8]
  /// How many bytes it is written with.
  let count: Int

  /// The entity at an offset of a text; nil if there is none that HTML knows.
  init?(_ text: [UInt8], at start: Int) {
    var end = start + 1
    if end < text.count, text[end] == UInt8(ascii: "#") { end += 1 }
    while end < text.count, end - start < 40, text[end].isAlphanumeric { end += 1 }
    guard end < text.count, text[end] == UInt8(ascii: ";"), end - start > 1 else { return nil }
    let tree = Tree(text, in: start..<end + 1, depth: 9)
    guard tree.bytes.first != UInt8(ascii: "&") || tree.bytes.count == 1 else { return nil }
    meaning = tree.bytes
    count = end + 1 - start
  }

  /// A range of a text with what its entities stand for.
  static func resolved(_ text: [UInt8], in range: Range<Int>) -> [UInt8] {
    guard text[range].contains(UInt8(ascii: "&")) else { return Array(text[range]) }
    var resolved: [UInt8] = []
    var at = range.lowerBound
    while at < range.upperBound {
      if text[at] == UInt8(ascii: "&"), let entity = Entity(text, at: at),
        at + entity.count <= range.upperBound
      {
        resolved.append(contentsOf: entity.meaning)
        at += entity.count
      } else {
        resolved.append(text[at])
        at += 1
      }
    }
    return resolved
  }
}
