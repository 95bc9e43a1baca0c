/// The footnotes of a text, `[^name]: …`, which CommonMark does not know: they are taken out before
/// libcmark reads the text, and read for themselves.
///
/// As on GitHub a note goes on in lines with four spaces before them, also behind empty lines.
struct Footnotes {
  /// A note.
  struct Note {
    /// The name as marks find it.
    let label: String
    /// The name with its brackets, in the file.
    let place: Range<Int>
    /// The number of its first line among `lines`, from 1.
    let line: Int
  }

  private(set) var notes: [Note] = []
  /// The lines of all notes, in the file; the first of each begins four bytes before its text.
  private(set) var lines: [Range<Int>] = []
  /// What is in a quote or list, where no note can be.
  private(set) var inside: [(label: String, place: Range<Int>)] = []
  /// The lines of the text that belong to notes, counted from 1.
  private(set) var taken: [Int] = []

  private let bytes: [UInt8]
  private let text: Lines

  /// Finds the notes of a text that libcmark has read as it is.
  init(in text: Lines, of bytes: [UInt8], _ tree: Tree) {
    self.bytes = bytes
    self.text = text
    var isLiteral = [Bool](repeating: false, count: text.starts.count + 1)
    for step in tree.steps where step.kind == .codeBlock || step.kind == .htmlBlock {
      for line in Int(step.line)...max(Int(step.line), Int(step.endLine))
      where line < isLiteral.count { isLiteral[line] = true }
    }
    find { isLiteral[$0] }
  }

  private mutating func find(isLiteral: (Int) -> Bool) {
    var number = 1
    while number <= text.starts.count {
      let line = text.content(of: number)
      if !isLiteral(number), let label = label(in: line) {
        number = take(label, number)
        continue
      }
      if !isLiteral(number), let label = labelInside(line) {
        inside.append(
          (NoteNumbers.key(bytes[label]), label.lowerBound - 2..<label.upperBound + 1))
      }
      number += 1
    }
  }

  /// Takes a note from its first line on; returns the line behind it.
  private mutating func take(_ label: Range<Int>, _ first: Int) -> Int {
    let line = text.content(of: first)
    var start = label.upperBound + 2
    while start < line.upperBound, bytes[start].isSpace { start += 1 }
    notes.append(
      Note(
        label: NoteNumbers.key(bytes[label]),
        place: label.lowerBound - 2..<label.upperBound + 1, line: lines.count + 1))
    taken.append(first)
    var number = first + 1
    if start == line.upperBound, let next = beginning(behind: first) {
      // The text begins below the name.
      let line = text.content(of: next)
      start = line.lowerBound + bytes[line].prefix(while: \.isSpace).prefix(4).count
      lines.append(start - 4..<line.upperBound)
      taken += number...next
      number = next + 1
    } else {
      lines.append(start - 4..<line.upperBound)
    }
    var blank = 0
    while number <= text.starts.count {
      let line = text.content(of: number)
      if bytes[line].allSatisfy(\.isSpace) {
        blank += 1
      } else if isIndented(line) || (blank == 0 && goesOn(line)) {
        for line in number - blank...number {
          lines.append(text.content(of: line))
          taken.append(line)
        }
        blank = 0
      } else {
        break
      }
      number += 1
    }
    return number - blank
  }

  /// The line on which a note begins that has no text beside its name; nil where it is empty.
  private func beginning(behind first: Int) -> Int? {
    var number = first + 1
    while number <= text.starts.count, bytes[text.content(of: number)].allSatisfy(\.isSpace) {
      number += 1
    }
    return number <= text.starts.count && isIndented(text.content(of: number)) ? number : nil
  }

  private func isIndented(_ line: Range<Int>) -> Bool {
    let start = bytes[line].prefix(4)
    let spaces = start.prefix { $0 == UInt8(ascii: " ") }.count
    return spaces == 4 || (spaces < start.count && bytes[line.lowerBound + spaces] == 9)
  }

  /// Whether a line that is not indented may still belong to the paragraph before it.
  private func goesOn(_ line: Range<Int>) -> Bool {
    guard label(in: line) == nil,
      let first = bytes[line].first(where: { $0 != UInt8(ascii: " ") })
    else { return false }
    return !"-*+>#`~|<[=".utf8.contains(first) && !first.isDigit
  }

  /// The label of the note that begins with a line.
  private func label(in line: Range<Int>) -> Range<Int>? {
    label(line, behind: bytes[line].prefix(4).prefix { $0 == UInt8(ascii: " ") }.count, most: 3)
  }

  private func labelInside(_ line: Range<Int>) -> Range<Int>? {
    label(line, behind: bytes[line].prefix { " \t>-*+".utf8.contains($0) }.count, most: .max)
  }

  private func label(_ line: Range<Int>, behind count: Int, most: Int) -> Range<Int>? {
    guard count <= most,
      let label = NoteNumbers.label(bytes, at: line.lowerBound + count, before: line.upperBound),
      label.upperBound + 1 < line.upperBound, bytes[label.upperBound + 1] == UInt8(ascii: ":")
    else { return nil }
    return label
  }

  /// The notes as one text for libcmark: a list with an item for each.
  var source: [UInt8] {
    var source: [UInt8] = []
    let firsts = Set(notes.map(\.line))
    for (index, line) in lines.enumerated() {
      if firsts.contains(index + 1) {
        source.append(contentsOf: "-   ".utf8)
        source.append(contentsOf: bytes[line.lowerBound + 4..<line.upperBound])
      } else {
        source.append(contentsOf: bytes[line])
      }
      source.append(UInt8(ascii: "\n"))
    }
    return source
  }
}
