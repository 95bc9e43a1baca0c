package import Emulation
import Input
package import Localization
package import Templates

/// One of the few facts in the strip under a headline.
package struct FactView: View {
  package let label: String
  package let value: String
  package var note: String?
  package var href: String?
  package var source: SourceMarkView?

  package static let tags: [Tag<FactView>] = [
    .text("label") { $0.label },
    .text("value") { $0.value },
    .text("note") { $0.note },
    .text("href") { $0.href },
    .record("source") { $0.source },
  ]
}

extension FactView {
  /// Best and lowest rank and mean points of a member, each with how many years it rests on.
  package static func ranks(_ history: History, _ language: Localization) -> [FactView] {
    let words = language.words
    let count = history.ranked.count
    let total = history.entries.count { !$0.year.isAwaited }
    let rests = words(.rankedYears(count: String(count), total: String(total)))
    func fact(_ label: TextKey, _ entry: History.Entry?, note: String? = nil) -> FactView {
      let value = entry.flatMap { entry in
        entry.rank.map { rank in
          let note = language.stageNote(entry.year, of: entry.placing)
          return words(
            .bestRankIn(
              rank: language.rank(rank), year: language.row([String(entry.year.number), note])))
        }
      }
      return FactView(label: words[label], value: value ?? words[.notKnown], note: note)
    }
    return [fact(.bestRank, history.best, note: rests)]
      + (count > 1 ? [fact(.lowestRank, history.lowest)] : [])
      + [history.mean.map { FactView($0, language) }].compactMap(\.self)
  }

  private init(_ mean: History.Mean, _ language: Localization) {
    let words = language.words
    let years = words(
      .meanYears(
        from: String(mean.years.lowerBound), until: String(mean.years.upperBound),
        count: language.count(mean.count.exact, of: mean.count.all)))
    label = words[.meanPoints]
    value = language.points(mean.points)
    note = language.remarks([years, language.stageNote(mean.stage)])
  }
}
