/// A chart of a page, drawn anew as a picture for Word from the lines and words of its SVG.
struct ChartPicture {
  let emf: [UInt8]
  /// What it shows, for those who cannot see it.
  let description: String
  private let width: Double
  private let height: Double
  /// Whether it is for half the sheet.
  private let isSlim: Bool

  /// Nil where the SVG is not one of a chart, with its size in `viewBox`.
  init?(_ svg: HTMLElement) {
    let box = (svg["viewBox"] ?? svg["viewbox"] ?? "").split(separator: " ").compactMap {
      Double($0)
    }
    guard box.count == 4, box[2] > 0, box[3] > 0 else { return nil }
    (width, height) = (box[2], box[3])
    isSlim = svg.has("slim")
    description = ["title", "desc"].compactMap { name in
      svg.elements.first { $0.name == name }?.text
    }.joined(separator: ". ")
    var drawing = ChartDrawing(width: width, height: height)
    drawing.draw(svg)
    emf = drawing.writer.finished(hundredths: isSlim ? 10_500 : 15_500)
  }

  /// Its size in EMU in a column of a width in twentieths of a point: no higher than 200 mm.
  func size(within column: Int) -> (Int, Int) {
    let full = Double(column) * 635
    var wide = isSlim ? min(full, 105 * 36_000) : full
    let most = 200.0 * 36_000
    if wide * height / width > most { wide = most * width / height }
    return (Int(wide), Int(wide * height / width))
  }
}

/// Draws the shapes of an SVG chart: those that the program's charts have.
struct ChartDrawing {
  /// The look that an element gives to those in it.
  private struct Look {
    var fill: String? = "#000"
    var stroke: String?
    var width = 1.0
    var dashes: [Double] = []
    var anchor = "start"
    var size = 14.0
    var isBold = false
    var isItalic = false

    /// The same with what the attributes of an element say.
    func with(_ element: HTMLElement) -> Look {
      var look = self
      if let fill = element["fill"] { look.fill = fill == "none" ? nil : fill }
      if let stroke = element["stroke"] { look.stroke = stroke == "none" ? nil : stroke }
      if let width = element["stroke-width"].flatMap(Double.init) { look.width = width }
      if let dashes = element["stroke-dasharray"] {
        look.dashes = dashes.split { $0 == " " || $0 == "," }.compactMap { Double($0) }
      }
      if let anchor = element["text-anchor"] { look.anchor = anchor }
      if let size = element["font-size"].flatMap(Double.init) { look.size = size }
      if let weight = element["font-weight"] { look.isBold = weight == "bold" }
      if let style = element["font-style"] { look.isItalic = style == "italic" }
      return look
    }
  }

  /// Hundredths of the chart's unit.
  private static let scale = 100.0

  private(set) var writer: EMFWriter

  init(width: Double, height: Double) {
    writer = EMFWriter(width: Int(width * Self.scale), height: Int(height * Self.scale))
  }

  mutating func draw(_ svg: HTMLElement) { draw(childrenOf: svg, Look().with(svg)) }

  private mutating func draw(childrenOf element: HTMLElement, _ look: Look) {
    for child in element.elements {
      let inner = look.with(child)
      switch child.name {
      case "g", "a", "svg": draw(childrenOf: child, inner)
      case "path": for line in ChartPath(child["d"] ?? "").lines { draw(line, inner) }
      case "rect": drawBox(child, inner)
      case "circle":
        let (x, y, r) = (number(child, "cx"), number(child, "cy"), number(child, "r"))
        circle(x, y, r, fill: color(inner.fill), line: color(inner.stroke), width: inner.width)
      case "line":
        draw(
          ChartPath.Line(
            spots: [
              (number(child, "x1"), number(child, "y1")),
              (number(child, "x2"), number(child, "y2")),
            ], isClosed: false), inner)
      case "text": drawText(child, inner)
      default: break
      }
    }
  }

  private func number(_ element: HTMLElement, _ name: String) -> Double {
    element[name].flatMap(Double.init) ?? 0
  }

  private mutating func drawBox(_ element: HTMLElement, _ look: Look) {
    let (x, y) = (number(element, "x"), number(element, "y"))
    let (right, bottom) = (x + number(element, "width"), y + number(element, "height"))
    draw(
      ChartPath.Line(
        spots: [(x, y), (right, y), (right, bottom), (x, bottom)], isClosed: true), look)
  }

  private mutating func circle(
    _ x: Double, _ y: Double, _ r: Double, fill: Int?, line: Int?, width: Double
  ) {
    writer.ellipse(
      (scaled(x - r), scaled(y - r), scaled(x + r), scaled(y + r)), fill: fill, line: line,
      width: scaled(width))
  }

  private mutating func draw(_ line: ChartPath.Line, _ look: Look) {
    let spots = line.spots.map { (scaled($0.x), scaled($0.y)) }
    let stroke = color(look.stroke)
    if let first = line.spots.first, !line.isClosed, let stroke,
      line.spots.allSatisfy({ $0 == first })
    {
      // A line without length and with round ends is a dot.
      return circle(first.x, first.y, look.width / 2, fill: stroke, line: nil, width: 0)
    }
    if let fill = look.fill, fill.hasPrefix("url("), line.isClosed {
      hatch(line, dotted: fill.contains("dots"), faint: fill.contains("faint"))
      if let stroke {
        writer.polygon(spots, fill: nil, line: stroke, width: scaled(look.width))
      }
    } else if line.isClosed || stroke == nil {
      writer.polygon(spots, fill: color(look.fill), line: stroke, width: scaled(look.width))
    } else if let stroke {
      for part in line.dashed(look.dashes) {
        writer.polyline(
          part.map { (scaled($0.x), scaled($0.y)) }, line: stroke, width: scaled(look.width))
      }
    }
  }

  /// Fills the box around a shape with rising lines or with dots, drawn one by one.
  private mutating func hatch(_ line: ChartPath.Line, dotted: Bool, faint: Bool) {
    let (xs, ys) = (line.spots.map(\.x), line.spots.map(\.y))
    guard let left = xs.min(), let right = xs.max(), let top = ys.min(), let bottom = ys.max()
    else {
      return
    }
    let step = faint ? 8.0 : 5.0
    if dotted {
      var y = top + step / 2
      while y < bottom {
        var x = left + step / 2
        while x < right {
          circle(x, y, min(1.3, (right - left) / 3), fill: 0x777777, line: nil, width: 0)
          x += step
        }
        y += step
      }
      return
    }
    // A rising line through x + y = sum, cut at the sides of the box.
    var sum = left + top + step
    while sum < right + bottom {
      let start = sum - bottom >= left ? (sum - bottom, bottom) : (left, sum - left)
      let end = sum - top <= right ? (sum - top, top) : (right, sum - right)
      writer.polyline(
        [(scaled(start.0), scaled(start.1)), (scaled(end.0), scaled(end.1))],
        line: faint ? 0xAAAAAA : 0x333333, width: scaled(faint ? 0.7 : 1.2))
      sum += step
    }
  }

  /// A line of text, its parts in their own colours one behind the other.
  private mutating func drawText(_ element: HTMLElement, _ look: Look) {
    var parts: [(text: String, color: Int)] = []
    for child in element.children {
      switch child {
      case .text(let text): parts.append((text, color(look.fill) ?? 0))
      case .element(let part) where part.name == "tspan":
        parts.append((part.raw, color(look.with(part).fill) ?? 0))
      case .element: break
      }
    }
    let isTurned = element["transform"]?.hasPrefix("rotate(-90") ?? false
    let (x, y) = (number(element, "x"), number(element, "y"))
    // A turned text has its base line beside the spot that it turns around.
    var spot = (x, y)
    if isTurned, let turn = element["transform"] {
      let numbers = turn.split { !"-.0123456789".contains($0) }.compactMap { Double($0) }
      if numbers.count == 3 {
        spot = (numbers[1] + (y - numbers[2]), numbers[2] - (x - numbers[1]))
      }
    }
    func length(_ text: String) -> Double {
      Double(LetterWidths.width(of: text, isBold: look.isBold)) * look.size / 1000
    }
    let whole = parts.reduce(0) { $0 + length($1.text) }
    let before = look.anchor == "middle" ? whole / 2 : look.anchor == "end" ? whole : 0
    if isTurned { spot.1 += before } else { spot.0 -= before }
    for part in parts where !part.text.isEmpty {
      let advances = part.text.unicodeScalars.flatMap { scalar in
        let width = LetterWidths.width(of: scalar, isBold: look.isBold)
        let advance = scaled(Double(width) * look.size / 1000)
        return [advance] + Array(repeating: 0, count: Character(scalar).utf16.count - 1)
      }
      writer.text(
        part.text, at: (scaled(spot.0), scaled(spot.1)), size: scaled(look.size),
        isBold: look.isBold, isItalic: look.isItalic, color: part.color, turn: isTurned ? 900 : 0,
        advances: advances)
      if isTurned { spot.1 -= length(part.text) } else { spot.0 += length(part.text) }
    }
  }

  private func scaled(_ value: Double) -> Int { Int((value * Self.scale).rounded()) }

  /// A colour as the metafile has it: blue, green, red; nil for none.
  private func color(_ text: String?) -> Int? {
    guard let text, text.hasPrefix("#") else { return text == nil || text == "none" ? nil : 0 }
    var digits = Array(text.dropFirst())
    if digits.count == 3 { digits = digits.flatMap { [$0, $0] } }
    guard digits.count == 6, let value = Int(String(digits), radix: 16) else { return 0 }
    return (value & 0xFF) << 16 | value & 0xFF00 | value >> 16
  }
}
