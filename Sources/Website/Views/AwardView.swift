import Emulation
import Templates

/// An award: to whom, for which year, and how far it has come.
struct AwardView: View {
  let year: LinkView
  let province: LinkView
  let name: WordingView
  let short: String
  let form: String
  let status: AwardStatusView
  /// The status without the decision.
  let state: String
  /// Whether a decision is still to come.
  let isProposed: Bool
  let isConferred: Bool
  /// Why it was not conferred, withdrawn or withheld, where that may be published.
  let reason: WordingView?
  let isTitle: Bool
  let note: WordingView?
  let source: SourceMarkView?

  static let tags: [Tag<AwardView>] = [
    .record("year") { $0.year },
    .record("province") { $0.province },
    .record("name") { $0.name },
    .text("short") { $0.short },
    .text("form") { $0.form },
    .record("status") { $0.status },
    .text("state") { $0.state },
    .flag("proposed") { $0.isProposed },
    .flag("conferred") { $0.isConferred },
    .record("reason") { $0.reason },
    .flag("title") { $0.isTitle },
    .record("note") { $0.note },
    .record("source") { $0.source },
  ]
}

extension Edition {
  /// An award of a year as a page shows it.
  func view(_ award: Award, in year: Int, on page: Address) -> AwardView {
    AwardView(
      year: LinkView(label: String(year), href: link(to: .year(year), from: page)),
      province: province(award.province, in: year, on: page),
      name: view(award.kind.name),
      short: text(award.kind.short),
      form: form(award.kind),
      status: view(statusOf: award),
      state: status(award.status),
      isProposed: award.status.isOpen, isConferred: award.status == .conferred,
      reason: award.reason.map(view),
      isTitle: award.kind.form == .emulationTitle,
      note: award.note.map(view),
      source: mark(award.source, toldIn: year, on: page))
  }

  /// Emulation title or form of commendation, and its level.
  func form(_ kind: AwardKind) -> String {
    let form = words[kind.form == .emulationTitle ? .formTitle : .formCommendation]
    return ([form] + [kind.level.map(text)].compactMap(\.self))
      .joined(separator: words[.listSeparator])
  }

  /// The link to a province, by its name in a year, with what became of it.
  func province(_ id: Province.ID, in year: Int, on page: Address) -> LinkView {
    LinkView(
      label: name(id, in: year), href: link(to: .province(id), from: page),
      note: archive.provinces[id].flatMap {
        merger($0, in: year) ?? laterName($0, since: year)
      })
  }
}
