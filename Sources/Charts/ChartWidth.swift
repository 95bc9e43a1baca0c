/// How wide a chart is laid out, so that its text needs no scaling.
public enum ChartWidth: Sendable {
  /// For a phone or a column of a page: 328 units, what a screen of 360 pixels leaves.
  case narrow
  /// For a page or a printed sheet: 640 units.
  case wide
  /// For the whole width of a page on anything but a phone: 760 units.
  case full

  var length: Length {
    switch self {
    case .narrow: 328
    case .wide: 640
    case .full: 760
    }
  }

  /// The class that the stylesheet knows it by.
  var name: String {
    switch self {
    case .narrow: "slim"
    case .wide: "broad"
    case .full: "full"
    }
  }

  /// The most room that names before the lines of a chart may take.
  var startRoom: Length {
    switch self {
    case .narrow: 84
    case .wide: 130
    case .full: 150
    }
  }

  /// The most room that names behind the lines of a chart may take.
  var endRoom: Length {
    switch self {
    case .narrow: 108
    case .wide: 176
    case .full: 190
    }
  }
}
