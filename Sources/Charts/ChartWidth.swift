/// How wide a chart is laid out, so that its text needs no scaling.
public enum ChartWidth: Sendable {
  /// For a phone or a column of a page: 328 units, what a screen of 360 pixels leaves.
  case narrow
  /// For a page or a printed sheet: 640 units.
  case wide

  var length: Length {
    switch self {
    case .narrow: 328
    case .wide: 640
    }
  }

  /// The class that the stylesheet knows it by.
  var name: String {
    switch self {
    case .narrow: "slim"
    case .wide: "broad"
    }
  }
}
