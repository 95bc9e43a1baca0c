import Formats

/// Writes shapes and text as SVG, in UTF-8; neighbours in one style share an element.
struct SVGWriter: Sendable {
  /// The patterns that were used so far.
  private(set) var patterns: Set<Pattern> = []
  private let id: String
  private var finished: [UInt8] = []
  /// What the next shape or text may still join.
  private var run: Run?
  /// The looks that were asked for, of which most are asked for again.
  private var looks: [(look: Style, style: String)] = []

  init(id: String) { self.id = id }

  /// All that is written so far.
  var bytes: [UInt8] {
    var bytes = finished
    run?.append(to: &bytes)
    return bytes
  }

  /// Adds what is SVG already.
  mutating func write(_ text: String) {
    finish()
    finished += text.utf8
  }

  /// Adds what is SVG already, in UTF-8.
  mutating func write(_ bytes: [UInt8]) {
    finish()
    finished += bytes
  }

  /// The id of a pattern, the same on every call.
  func id(of pattern: Pattern) -> String {
    Escaping.line.escaped("\(id)-\(pattern.rawValue)")
  }

  /// Adds text, without the characters that XML cannot hold.
  mutating func escape(_ text: String) {
    finish()
    finished.append(text, escaping: .line)
  }

  static func escaped(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(text, escaping: .line)
    return bytes
  }

  /// An element that holds text alone, under an id.
  mutating func named(_ element: String, _ id: String, _ text: String) {
    write("<\(element) id=\"")
    escape(id)
    write("\">")
    escape(text)
    write("</\(element)>")
  }

  /// Begins a group of a class, with a name that is shown where it is pointed at.
  mutating func beginGroup(_ name: String, _ title: String) {
    write("<g class=\"\(name)\"><title>")
    escape(title)
    write("</title>")
  }

  mutating func endGroup() { write("</g>") }

  /// Adds a line of text in a style.
  mutating func add(_ line: Run.Line, _ style: String) {
    begin(.text, style)
    run?.add(line)
  }

  /// Adds a line or, closed, a shape to the path of a look.
  mutating func add(_ spots: [Position], closed: Bool = false, _ look: Style) {
    guard spots.count > 1 else { return }
    let style = style(of: look)
    if look.fill == .none {
      begin(.path, " fill=\"none\"")
      run?.add(spots, closed: closed, style)
    } else {
      begin(.path, style)
      run?.add(spots, closed: closed, "")
    }
  }

  /// Adds several lines, whose way from the corner of the sheet is known, to the path of a look.
  mutating func add(_ lines: [[Position]], _ trail: Trail, _ look: Style) {
    let style = style(of: look)
    begin(.path, " fill=\"none\"")
    run?.add(lines, trail, style)
  }

  private mutating func begin(_ kind: Run.Kind, _ style: String) {
    if run?.kind == kind, run?.style == style { return }
    finish()
    run = Run(kind, style)
  }

  private mutating func finish() {
    run?.append(to: &finished)
    run = nil
  }

  /// The attributes that make a look.
  ///
  /// That there is no filling is not among them.
  mutating func style(of look: Style) -> String {
    if let known = looks.firstIndex(where: { $0.look == look }) { return looks[known].style }
    let style = attributes(of: look)
    looks.append((look, style))
    return style
  }

  private mutating func attributes(of look: Style) -> String {
    var (classes, attributes) = ("", "")
    switch look.fill {
    case .none: break
    case .shade(let shade):
      classes = "f-" + shade.rawValue
      attributes = shade.fill
    case .pattern(let pattern):
      patterns.insert(pattern)
      attributes = " fill=\"url(#\(id(of: pattern)))\""
    }
    if let shade = look.line {
      classes += (classes.isEmpty ? "s-" : " s-") + shade.rawValue
      attributes += shade.stroke
      if look.width != 1 { attributes += " stroke-width=\"" + look.width.text + "\"" }
      if look.stroke != .solid {
        attributes += " stroke-dasharray=\"" + look.stroke.rawValue + "\""
      }
      if look.isRound { attributes += " stroke-linecap=\"round\"" }
    }
    if classes.isEmpty { return attributes }
    return " class=\"" + classes + "\"" + attributes
  }
}
