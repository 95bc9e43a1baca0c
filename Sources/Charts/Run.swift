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

  func append(to bytes: inout [UInt8]) {
    // What all paths say is said once.
    let shared = paths.count > 1 ? Self.shared(paths.map(\.style)) : ""
    let rest = style + shared
    let isGroup = paths.count + lines.count > 1 && !rest.isEmpty
    if isGroup { bytes += "<g\(rest)>".utf8 }
    for path in paths {
      bytes += "<path\(path.style.dropFirst(shared.count))\(isGroup ? "" : rest)".utf8
      bytes += " d=\"\(path.trail.text)\"/>".utf8
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
      bytes += "<g\(style)><title>".utf8
      bytes += whole
      bytes += "</title><text".utf8
    } else {
      bytes += "<text\(style)".utf8
    }
    bytes += "\(line.place)>".utf8
    bytes += line.words
    bytes += (line.whole == nil ? "</text>" : "</text></g>").utf8
  }
}
