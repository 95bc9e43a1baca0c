/// The characters U+2028 and U+2029, at which a line ends for YAML, even within a comment, and goes on for
/// an editor.
enum LineSeparator {
  /// Those in a part of a file, the first fifty.
  static func all(
    in file: SourceFile, _ range: Range<Int>
  ) -> [(character: InvisibleCharacter, range: Range<Int>)] {
    var found: [(character: InvisibleCharacter, range: Range<Int>)] = []
    var at = range.lowerBound
    while at + 2 < range.upperBound, found.count < YAMLScan.most {
      if file.bytes[at] == 0xE2, file.bytes[at + 1] == 0x80, file.bytes[at + 2] | 1 == 0xA9,
        let character = InvisibleCharacter(in: file.bytes, at: at, before: range.upperBound)
      {
        found.append((character, at..<at + 3))
        at += 3
      } else {
        at += 1
      }
    }
    return found
  }
}
