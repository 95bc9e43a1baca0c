import Emulation
import Templates

/// The change of a member's place and points on the year before.
struct ChangeView: View {
  /// A sign and a number, such as `▲ 2`; nil where places do not compare.
  let places: String?
  /// What the sign says to those who hear the page.
  let spoken: String?
  /// Points with their sign; nil where points do not compare.
  let points: String?

  static let tags: [Tag<ChangeView>] = [
    .text("places") { $0.places },
    .text("spoken") { $0.spoken },
    .text("points") { $0.points },
  ]
}

extension Edition {
  /// The change on the year before; nil where nothing compares.
  func change(_ entry: History.Entry) -> ChangeView? {
    guard entry.placesChange != nil || entry.pointsChange != nil else { return nil }
    let places = entry.placesChange.map { change -> (sign: String, spoken: String) in
      let count = String(change.magnitude)
      return switch change.signum() {
      case 1: ("▲ \(count)", words(.placesGained, ["count": count]))
      case -1: ("▼ \(count)", words(.placesLost, ["count": count]))
      default: ("=", words[.placesSame])
      }
    }
    let difference = entry.pointsChange.map { change -> String in
      let text = points(change < .zero ? .zero - change : change)
      return words(change < .zero ? .pointsLess : .pointsMore, ["points": text])
    }
    return ChangeView(places: places?.sign, spoken: places?.spoken, points: difference)
  }

  /// Why points or places of a year do not compare with those of the year before, a sentence each.
  func sentences(_ breaks: [LineBreak], in year: Int) -> [WordingView] {
    let years: KeyValuePairs = ["before": String(year - 1), "year": String(year)]
    return breaks.map { reason in
      switch reason {
      case .stated(let why?): view(why)
      case .stated(nil): WordingView(text: words(.breakStated, years), language: nil)
      case .criteria: WordingView(text: words(.breakCriteria, years), language: nil)
      case .scale: WordingView(text: words(.breakScale, years), language: nil)
      case .stage(let before, let now):
        WordingView(text: sentence(before, now, in: year), language: nil)
      case .members: WordingView(text: words(.breakMembers, years), language: nil)
      case .merger(let joined, let day):
        WordingView(
          text: words(
            .breakMerger,
            [
              "names": list(joined.map { name($0, in: year - 1) }), "date": longDate(day),
              "before": String(year - 1), "year": String(year),
            ]), language: nil)
      }
    }
  }
}
