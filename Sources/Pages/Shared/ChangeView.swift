package import Emulation
import Input
package import Localization
package import Templates

/// The change of a member's place and points on the year before.
package struct ChangeView: View {
  /// A sign and a number, such as `▲ 2`; nil where places do not compare.
  package let places: String?
  /// What the sign says to those who hear the page.
  package let spoken: String?
  /// Points with their sign; nil where points do not compare.
  package let points: String?

  package static let tags: [Tag<ChangeView>] = [
    .text("places") { $0.places },
    .text("spoken") { $0.spoken },
    .text("points") { $0.points },
  ]
}

extension ChangeView {
  /// The change of the place alone; nil where places do not compare.
  package init?(placesOf entry: History.Entry, _ language: Localization) {
    guard entry.placesChange != nil, let change = ChangeView(entry, language) else { return nil }
    self.init(places: change.places, spoken: change.spoken, points: nil)
  }

  /// The change on the year before; nil where nothing compares.
  package init?(_ entry: History.Entry, _ language: Localization) {
    guard entry.placesChange != nil || entry.pointsChange != nil else { return nil }
    let words = language.words
    let change = entry.placesChange.map { change -> (sign: String, spoken: String) in
      let count = String(change.magnitude)
      return switch change.signum() {
      case 1: ("▲ \(count)", words(.placesGained(count: count)))
      case -1: ("▼ \(count)", words(.placesLost(count: count)))
      default: ("=", words[.placesSame])
      }
    }
    places = change?.sign
    spoken = change?.spoken
    points = entry.pointsChange.map { change -> String in
      let text = language.points(change < .zero ? .zero - change : change)
      return words(change < .zero ? .pointsLess(points: text) : .pointsMore(points: text))
    }
  }
}
