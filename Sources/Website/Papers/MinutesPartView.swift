import Templates

/// A numbered part of the minutes: its heading, and the points that were dealt with.
struct MinutesPartView: View {
  /// The heading with its number, such as `1. Chương trình hội nghị`.
  let title: String
  let points: [PointView]

  static let tags: [Tag<MinutesPartView>] = [
    .text("title") { $0.title },
    .list("points") { $0.points },
  ]
}

/// The headings of parts, numbered in the order in which they are asked for.
struct PartNumbering {
  private var count = 0

  /// The next part.
  mutating func part(_ title: String, _ points: [PointView] = []) -> MinutesPartView {
    count += 1
    return MinutesPartView(title: "\(count). \(title)", points: points)
  }
}
