/// Paths or texts that follow each other and share a style: each alone or all in a group.
struct Run: Sendable {
  enum Kind { case path, text }

  /// One line of text.
  struct Line: Sendable {
    /// Its attributes but for the style.
    var place: String
    /// What it says, escaped.
    var words: [UInt8]
    /// The whole of a text that is shortened, escaped.
    var whole: [UInt8]?
  }

  let kind: Kind
  /// The attributes that all of it shares.
  let style: String
  private var paths: [(style: String, trail: Trail)] = []
  private var lines: [Line] = []

  init(_ kind: Kind, _ style: String) {
    self.kind = kind
    self.style = style
  }

  mutating func add(_ line: Line) { lines.append(line) }

  /// Adds to the last path if that has the same style, else as a path of its own.
  mutating func add(_ spots: [Position], closed: Bool, _ style: String) {
    if paths.last?.style != style { paths.append((style, Trail())) }
    paths[paths.count - 1].trail.add(spots, closed: closed)
  }

  /// The same of lines whose way, from the corner of the sheet, is known.
  mutating func add(_ lines: [[Position]], _ trail: Trail, _ style: String) {
    guard paths.last?.style == style else { return paths.append((style, trail)) }
    for line in lines { paths[paths.count - 1].trail.add(line, closed: false) }
  }

  func append(to bytes: inout [UInt8]) {
    // What all paths say is said once.
    let shared = paths.count > 1 ? Self.shared(paths.map(\.style)) : ""
    let rest = style + shared
    let isGroup = paths.count + lines.count > 1 && !rest.isEmpty
    if isGroup {
      bytes += "<g".utf8
      bytes += rest.utf8
      bytes.append(UInt8(ascii: ">"))
    }
    for path in paths {
      bytes += "<path".utf8
      bytes += path.style.utf8.dropFirst(shared.utf8.count)
      if !isGroup { bytes += rest.utf8 }
      bytes += " d=\"".utf8
      bytes += path.trail.bytes
      bytes += "\"/>".utf8
    }
    for line in lines { Self.append(line, isGroup ? "" : rest, to: &bytes) }
    if isGroup { bytes += "</g>".utf8 }
  }

  /// The attributes with which all of several begin.
  private static func shared(_ styles: [String]) -> String {
    guard let first = styles.first.map({ Array($0.utf8) }) else { return "" }
    var end = first.count
    for style in styles.dropFirst() {
      end = min(end, zip(first, style.utf8).prefix { $0 == $1 }.count)
    }
    // Up to the quote that ends an attribute, not one that begins a value.
    let (quote, equals) = (UInt8(ascii: "\""), UInt8(ascii: "="))
    while end > 1, first[end - 1] != quote || first[end - 2] == equals { end -= 1 }
    return end > 1 ? String(decoding: first[..<end], as: UTF8.self) : ""
  }

  private static func append(_ line: Line, _ style: String, to bytes: inout [UInt8]) {
    if let whole = line.whole {
      bytes += "<g".utf8
      bytes += style.utf8
      bytes += "><title>".utf8
      bytes += whole
      bytes += "</title><text".utf8
    } else {
      bytes += "<text".utf8
      bytes += style.utf8
    }
    bytes += line.place.utf8
    bytes.append(UInt8(ascii: ">"))
    bytes += line.words
    bytes += (line.whole == nil ? "</text>" : "</text></g>").utf8
  }
}
