/// Reads what nearly all YAML of an archive is: keys with texts on their line or folded below it, lists
/// of these, and lists and fields in brackets on one line.
///
/// It gives nil for anything else, be it right or wrong, which is then left to the reader of all YAML.
/// What it does give is the same as that reader gives, with the same places.
struct PlainYAML {
  let file: SourceFile
  let bytes: [UInt8]
  let end: Int
  /// The byte that is looked at.
  var at: Int
  var depth = 0

  /// The deepest nesting, in levels of indentation, that is read here.
  static let deepest = 16

  /// The value of a part of a file that begins at the start of a line.
  static func entry(of file: SourceFile, in range: Range<Int>) -> Entry? {
    guard mayBePlain(file.bytes[range]) else { return nil }
    var reader = PlainYAML(file, range)
    guard let column = reader.nextColumn(), let entry = reader.node(column),
      reader.nextColumn() == nil, reader.at >= reader.end
    else { return nil }
    return entry
  }

  private init(_ file: SourceFile, _ range: Range<Int>) {
    self.file = file
    bytes = file.bytes
    end = range.upperBound
    at = range.lowerBound
  }

  /// Whether there are no characters that end lines, cannot be seen or may be wrong, and no more signs
  /// around values than a file may have values; what is otherwise is left to others.
  private static func mayBePlain(_ bytes: ArraySlice<UInt8>) -> Bool {
    var (last, beforeLast): (UInt8, UInt8) = (0, 0)
    var signs = 1
    for byte in bytes {
      switch byte {
      case 0x0A, UInt8(ascii: "-"), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "["),
        UInt8(ascii: "{"):
        signs += 1
      case 0x20...0x7E: break
      case 0..<0x20, 0x7F, 0xEF...: return false
      case 0x80...0x9F where last == 0xC2: return false
      case 0xA8, 0xA9: if last == 0x80, beforeLast == 0xE2 { return false }
      default: break
      }
      (last, beforeLast) = (byte, last)
    }
    return signs <= YAML.mostValues
  }

  // MARK: Lines

  /// Moves to the start of the next line that has more than blanks or a remark; its column, nil at the
  /// end.
  mutating func nextColumn() -> Int? {
    while at < end {
      var start = at
      while start < end, bytes[start] == UInt8(ascii: " ") { start += 1 }
      guard start < end else { break }
      if bytes[start] == UInt8(ascii: "#") {
        while start < end, bytes[start] != UInt8(ascii: "\n") { start += 1 }
      }
      guard start >= end || bytes[start] == UInt8(ascii: "\n") else { return start - at }
      at = min(start + 1, end)
    }
    at = end
    return nil
  }

  /// Moves behind the end of the line, before which only spaces may be; false where more is there.
  mutating func endLine() -> Bool {
    while at < end, bytes[at] == UInt8(ascii: " ") { at += 1 }
    guard at < end else { return true }
    guard bytes[at] == UInt8(ascii: "\n") else { return false }
    at += 1
    return true
  }

  func byte(_ index: Int) -> UInt8 { index < end ? bytes[index] : UInt8(ascii: "\n") }

  func isBlank(_ index: Int) -> Bool {
    byte(index) == UInt8(ascii: " ") || byte(index) == UInt8(ascii: "\n")
  }

  func isDash(_ index: Int) -> Bool {
    byte(index) == UInt8(ascii: "-") && isBlank(index + 1)
  }

  // MARK: Lists and fields

  /// The list or the fields whose first line begins here, at a column.
  mutating func node(_ column: Int) -> Entry? {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { return nil }
    let start = at + column
    return isDash(start) ? list(column) : fields(column, from: start)
  }

  private mutating func list(_ column: Int) -> Entry? {
    let place = Place(file, at + column..<at + column + 1)
    var entries: [Entry] = []
    while let next = nextColumn(), next >= column {
      guard next == column else { return nil }
      let dash = at + column
      // The fields that a list belongs to go on.
      guard isDash(dash) else { break }
      var start = dash + 1
      while byte(start) == UInt8(ascii: " ") { start += 1 }
      guard byte(start) != UInt8(ascii: "\n"), !isDash(start) else { return nil }
      let line = at
      if keyEnd(start) != nil {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.deepest, let entry = fields(start - line, from: start) else {
          return nil
        }
        entries.append(entry)
      } else {
        at = start
        guard let entry = value(inside: column) else { return nil }
        entries.append(entry)
      }
    }
    return Entry(.list(entries), at: place)
  }

  /// Fields at a column; the first key begins at `start`, which may be behind a dash.
  private mutating func fields(_ column: Int, from start: Int) -> Entry? {
    let place = Place(file, start..<start + 1)
    var fields: [Fields.Field] = []
    var keys = Keys()
    var key = start
    repeat {
      guard let colon = keyEnd(key) else { return nil }
      let name = file.text(key..<colon)
      guard keys.insert(name) else { return nil }
      at = colon + 1
      guard let value = value(of: column) else { return nil }
      fields.append(
        Fields.Field(key: LocatedText(name, at: Place(file, key..<colon)), value: value))
      guard let next = nextColumn(), next >= column else { break }
      guard next == column else { return nil }
      key = at + column
    } while !isDash(key)
    return Entry(.fields(Fields(fields, at: place)), at: place)
  }

  /// The colon behind the key that begins here; nil where no plain one does.
  func keyEnd(_ start: Int) -> Int? {
    var index = start
    while index < end, YAMLScan.isOfKey(bytes[index]) { index += 1 }
    guard index > start, index - start < 128, byte(start) != UInt8(ascii: "-"),
      byte(index) == UInt8(ascii: ":"), isBlank(index + 1)
    else { return nil }
    return index
  }

  /// The keys of fields, few as a rule.
  struct Keys {
    private var few: [String] = []
    private var all: Set<String> = []

    /// Adds a key; false where it is there.
    mutating func insert(_ key: String) -> Bool {
      guard few.count == 8 else {
        guard !few.contains(key) else { return false }
        few.append(key)
        if few.count == 8 { all = Set(few) }
        return true
      }
      return all.insert(key).inserted
    }
  }
}
