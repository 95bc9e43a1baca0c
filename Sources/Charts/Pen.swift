/// Writes shapes and text as SVG, in UTF-8.
struct Pen: Sendable {
  private(set) var bytes: [UInt8] = []
  /// The patterns that were used so far.
  private(set) var patterns: Set<Pattern> = []
  private let id: String

  init(id: String) { self.id = id }

  /// Adds what is SVG already.
  mutating func write(_ text: String) { bytes += text.utf8 }

  /// The id of a pattern, the same on every call.
  func id(of pattern: Pattern) -> String {
    var pen = Pen(id: id)
    pen.escape("\(id)-\(pattern)")
    return String(decoding: pen.bytes, as: UTF8.self)
  }

  /// Adds text, without the characters that XML cannot hold.
  mutating func escape(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): write("&amp;")
      case UInt8(ascii: "<"): write("&lt;")
      case UInt8(ascii: ">"): write("&gt;")
      case UInt8(ascii: "\""): write("&quot;")
      case 0x09, 0x0A, 0x0D: bytes.append(0x20)
      case 0..<0x20, 0x7F: continue
      default: bytes.append(byte)
      }
    }
  }

  /// An element that holds text alone, under an id.
  mutating func named(_ element: String, _ id: String, _ text: String) {
    write("<\(element) id=\"")
    escape(id)
    write("\">")
    escape(text)
    write("</\(element)>")
  }

  mutating func circle(_ middle: Spot, radius: Length, _ look: Look) {
    write("<circle")
    add(look)
    write(" cx=\"\(middle.x.text)\" cy=\"\(middle.y.text)\" r=\"\(radius.text)\"/>")
  }

  /// Circles that share a look.
  mutating func circles(_ middles: [Spot], radius: Length, _ look: Look) {
    guard !middles.isEmpty else { return }
    write("<g")
    add(look)
    write(">")
    for middle in middles {
      write("<circle cx=\"\(middle.x.text)\" cy=\"\(middle.y.text)\" r=\"\(radius.text)\"/>")
    }
    write("</g>")
  }

  mutating func rectangle(_ box: Box, radius: Length = 0, _ look: Look) {
    write("<rect")
    add(look)
    write(" x=\"\(box.left.text)\" y=\"\(box.top.text)\"")
    write(" width=\"\(max(0, box.width).text)\" height=\"\(max(0, box.height).text)\"")
    if radius > 0 { write(" rx=\"\(radius.text)\"") }
    write("/>")
  }

  mutating func line(_ start: Spot, _ end: Spot, _ look: Look) { lines([[start, end]], look) }

  /// Lines through spots, all in one path.
  mutating func lines(_ lines: [[Spot]], closed: Bool = false, _ look: Look) {
    guard lines.contains(where: { $0.count > 1 }) else { return }
    write("<path")
    add(look)
    write(" d=\"")
    for line in lines where line.count > 1 {
      for (index, spot) in line.enumerated() {
        write("\(index == 0 ? "M" : "L")\(spot.x.text) \(spot.y.text)")
      }
      if closed { write("Z") }
    }
    write("\"/>")
  }

  private mutating func add(_ look: Look) {
    var classes: [String] = []
    var attributes = ""
    switch look.fill {
    case .none: attributes += " fill=\"none\""
    case .shade(let shade):
      classes.append("f-\(shade)")
      attributes += " fill=\"\(shade.literal)\""
    case .pattern(let pattern):
      patterns.insert(pattern)
      attributes += " fill=\"url(#\(id(of: pattern)))\""
    }
    if let shade = look.line {
      classes.append("s-\(shade)")
      attributes += " stroke=\"\(shade.literal)\""
      if look.width != 1 { attributes += " stroke-width=\"\(look.width.text)\"" }
      if look.stroke != .solid { attributes += " stroke-dasharray=\"\(look.stroke.rawValue)\"" }
    }
    if !classes.isEmpty { write(" class=\"\(classes.joined(separator: " "))\"") }
    write(attributes)
  }
}
