/// What a chart has drawn: shapes on a sheet of some height, not yet a picture of their own.
public struct Drawing: Sendable {
  let pen: SVGWriter
  let height: Length

  init(_ pen: SVGWriter, height: Length) {
    self.pen = pen
    self.height = height
  }

  /// The definitions of the patterns that the shapes use.
  var definitions: String {
    let used = Pattern.allCases.filter { pen.patterns.contains($0) }
    guard !used.isEmpty else { return "" }
    return "<defs>" + used.map { $0.definition(id: pen.id(of: $0)) }.joined() + "</defs>"
  }
}
