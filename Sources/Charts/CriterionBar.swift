public import Templates

/// A small bar of points against a maximum in a cell of a table, whose figures stand in the row; it
/// is hidden from those who hear the page.
///
/// The mean is a line through the bar, the best a triangle above it.
public struct CriterionBar: Hashable, Sendable {
  /// The points.
  public var amount: Amount
  /// The maximum; one that is not above zero gives no bar.
  public var maximum: Int
  /// The mean of the cluster.
  public var mean: Int?
  /// The best of the cluster.
  public var best: Int?

  /// A bar of points against a maximum.
  public init(_ amount: Amount, maximum: Int, mean: Int? = nil, best: Int? = nil) {
    self.amount = amount
    self.maximum = maximum
    self.mean = mean
    self.best = best
  }

  /// A writer that knows the looks of bars, of which a site has thousands.
  private static let pen: SVGWriter = {
    var pen = SVGWriter(id: "")
    let looks: [Style] = [
      .filled(.mid), .filled(.light), .lined(.mid), .lined(.mid, 1, .dashed), .lined(.paper, 4),
      .lined(.ink, 2), .filled(.accent),
    ]
    for look in looks { _ = pen.style(of: look) }
    return pen
  }()

  /// The bar, 120 by 20 units; empty where there is no maximum.
  public func markup() -> Markup {
    guard maximum > 0 else { return Markup(trusted: "") }
    let scale = Scale(0, maximum, from: 4, to: 116)
    var pen = Self.pen
    pen.write("<svg class=\"bar\" aria-hidden=\"true\" viewBox=\"0 0 120 20\" ")
    pen.write("width=\"120\" height=\"20\">")
    let slot = Box(left: 4, top: 7, width: 112, height: 9)
    if let number = amount.number {
      var filled = slot
      filled.width = scale[number] - slot.left
      pen.rectangle(filled, .filled(amount.isExact ? .mid : .light))
      pen.rectangle(slot, .lined(.mid, 1, amount.isExact ? .solid : .dashed))
    } else {
      pen.rectangle(slot, .lined(.mid, 1, .dashed))
    }
    if let mean {
      pen.line(Position(scale[mean], 4), Position(scale[mean], 19), .lined(.paper, 4))
      pen.line(Position(scale[mean], 4), Position(scale[mean], 19), .lined(.ink, 2))
    }
    if let best {
      let x = scale[best]
      pen.add(
        [Position(x - 4, 0), Position(x + 4, 0), Position(x, 6)], closed: true, .filled(.accent))
    }
    pen.write("</svg>")
    return Markup(trusted: pen.bytes)
  }
}
