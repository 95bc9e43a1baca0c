/// A stretch of a source file that a problem can point at.
public struct Place: Hashable, Sendable {
  /// The file it is in.
  public let file: SourceFile
  /// The UTF-8 bytes it covers; nil means the file as a whole.
  public let range: Range<Int>?

  /// A stretch of `file`, in UTF-8 bytes.
  public init(_ file: SourceFile, _ range: Range<Int>) {
    self.file = file
    self.range = range
  }

  /// A file as a whole, also one that is missing.
  public init(path: String) {
    file = SourceFile(path: path, text: "")
    range = nil
  }

  /// The place of the character at a line and column that count from 1, as Unicode scalars.
  ///
  /// Line and column past the end of the text or the line are moved to that end.
  public init(_ file: SourceFile, line: Int, scalarColumn: Int) {
    let bytes = file.bytes
    var offset = 0
    var current = 1
    while current < line, offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "\n") { current += 1 }
      offset += 1
    }
    let end = file.line(around: offset).upperBound
    var column = 1
    while column < scalarColumn, offset < end {
      offset += 1
      while offset < end, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      column += 1
    }
    var stop = min(offset + 1, end)
    while stop < end, bytes[stop] & 0xC0 == 0x80 { stop += 1 }
    self.init(file, offset..<max(offset, stop))
  }

  /// The line, from 1; nil for a file as a whole.
  public var line: Int? { range.map { range in file.printing { $0.number(of: range.lowerBound) } } }

  /// The column in characters as a reader counts them, from 1; nil for a file as a whole.
  public var column: Int? {
    range.map { range in file.printing { $0.column(of: range.lowerBound, of: file) } }
  }

  /// The text that stands there.
  public var text: String { range.map(file.text) ?? "" }

  /// The empty place where this one ends.
  public var end: Place {
    range.map { Place(file, $0.upperBound..<$0.upperBound) } ?? self
  }

  /// The part of this place between two offsets counted from its start, in UTF-8 bytes.
  public func part(_ offsets: Range<Int>) -> Place {
    guard let range else { return self }
    let lower = min(range.lowerBound + offsets.lowerBound, range.upperBound)
    let upper = min(range.lowerBound + offsets.upperBound, range.upperBound)
    return Place(file, lower..<upper)
  }
}

extension Place: Comparable {
  /// Orders by file, then by where the place starts and ends.
  ///
  /// Files of a folder come before those of the folders in it: a register before the notes that
  /// refer to it.
  public static func < (one: Place, other: Place) -> Bool {
    if one.file.path != other.file.path {
      let (depth, otherDepth) = (one.depth, other.depth)
      return depth == otherDepth ? one.file.path < other.file.path : depth < otherDepth
    }
    let here = (one.range?.lowerBound ?? -1, one.range?.upperBound ?? -1)
    return here < (other.range?.lowerBound ?? -1, other.range?.upperBound ?? -1)
  }

  private var depth: Int { file.path.utf8.count { $0 == UInt8(ascii: "/") } }
}
