public import Templates

/// A picture of figures, drawn as SVG that stands in a page.
///
/// It has a title and a description for those who cannot see it, takes all its words from outside,
/// and is the same bytes for the same values. Colours stand in attributes as print wants them;
/// `charts.css` colours the classes for the screen.
public protocol Chart: Sendable {
  /// What the chart shows.
  var title: String { get }
  /// What can be seen in it.
  var description: String { get }

  /// The shapes of the chart; ids of patterns begin with `id`.
  func drawing(_ width: ChartWidth, id: String) -> Drawing
}

extension Chart {
  /// The chart in one width, for a place in the page that is as wide on every screen.
  ///
  /// - Parameter id: what all its ids begin with, unlike that of any other chart in the page.
  public func markup(id: String, width: ChartWidth) -> Markup {
    var bytes: [UInt8] = []
    append(to: &bytes, width, id: id, classes: "chart \(width.name)")
    return Markup(trusted: bytes)
  }

  /// The chart in two widths, of which the stylesheet shows the one that fits.
  ///
  /// - Parameters:
  ///   - id: what all its ids begin with, unlike that of any other chart in the page.
  ///   - fillsPage: whether its place is as wide as the page, also on a desk.
  public func markup(id: String, fillsPage: Bool = false) -> Markup {
    var bytes: [UInt8] = []
    let width = fillsPage ? ChartWidth.full : .wide
    append(to: &bytes, width, id: id, classes: "chart \(width.name) either")
    append(to: &bytes, .narrow, id: id + "-n", classes: "chart slim either")
    return Markup(trusted: bytes)
  }

  /// The chart as a file of its own, in the colours of print.
  public func file() -> [UInt8] {
    var bytes: [UInt8] = []
    append(
      to: &bytes, .wide, id: "chart", classes: "chart", " xmlns=\"http://www.w3.org/2000/svg\"")
    return bytes + [UInt8(ascii: "\n")]
  }

  private func append(
    to bytes: inout [UInt8], _ width: ChartWidth, id: String, classes: String,
    _ attributes: String = ""
  ) {
    let drawing = drawing(width, id: id)
    let (across, down) = (width.length.text, drawing.height.text)
    var frame = SVGWriter(id: id)
    frame.write("<svg\(attributes) class=\"\(classes)\" role=\"img\" aria-labelledby=\"")
    frame.escape(id)
    frame.write("-t ")
    frame.escape(id)
    frame.write("-d\" viewBox=\"0 0 \(across) \(down)\" width=\"\(across)\" height=\"\(down)\"")
    frame.write(" font-family=\"Times New Roman, Tinos, Liberation Serif\" font-size=\"14\"")
    frame.write(" stroke-linejoin=\"round\">")
    frame.named("title", id + "-t", title)
    frame.named("desc", id + "-d", description)
    frame.write(drawing.definitions)
    bytes += frame.bytes
    bytes += drawing.pen.bytes
    bytes += "</svg>".utf8
  }
}
