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
}
