package import Emulation
package import Localization
package import Templates

/// A kind of award in the list of those that the cluster may propose.
package struct AwardKindView: View {
  package let name: WordingView
  package let form: String?
  /// How many a year may have, where a rule says so, and when that is in force.
  package let expected: String?
  package let sources: [SourceView]

  package static let tags: [Tag<AwardKindView>] = [
    .record("name") { $0.name },
    .text("form") { $0.form },
    .text("expected") { $0.expected },
    .list("sources") { $0.sources },
  ]
}

extension AwardKindView {
  package init(_ kind: AwardKind, _ site: SiteContext) {
    name = site.language.wording(kind.name)
    form = site.language.form(kind)
    let force = site.language.daysInForce(kind.period)
    expected = kind.expected.map { count in
      let count = String(count)
      return force.map { site.words(.expectedIn(count: count, period: $0)) }
        ?? site.words(.expectedUndated(count: count))
    }
    sources = SourceView.all(kind.sources, site.language)
  }
}
