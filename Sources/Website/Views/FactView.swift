import Emulation
import Templates

/// One of the few facts in the strip under a headline.
struct FactView: View {
  let label: String
  let value: String
  let note: String?
  let href: String?
  let source: SourceMarkView?

  static let tags: [Tag<FactView>] = [
    .text("label") { $0.label },
    .text("value") { $0.value },
    .text("note") { $0.note },
    .text("href") { $0.href },
    .record("source") { $0.source },
  ]
}

extension Edition {
  /// Conference, head, deputy and covenants of a year.
  func facts(_ year: Year) -> [FactView] {
    let page = Address.year(year.number)
    var facts = [conferenceFact(year, page)]
    facts += Office.Kind.allCases.flatMap { officeFacts($0, year, page) }
    if let covenant = archive.covenant(for: year.number) {
      facts.append(covenantFact(covenant, page))
    }
    if let covenant = year.summary.covenant, covenant.year != year.number {
      facts.append(covenantFact(covenant, page))
    }
    return facts
  }

  private func conferenceFact(_ year: Year, _ page: Address) -> FactView {
    let venue = year.note.venue.map(text)
    let date = year.note.day.map(longDate)
    return FactView(
      label: words[.summaryConference],
      value: date ?? words[year.isAwaited ? .notYet : .notKnown], note: venue,
      href: date == nil ? nil : "#conference",
      source: date == nil ? nil : mark(year.note.source, of: year.note, on: page))
  }

  private func officeFacts(_ kind: Office.Kind, _ year: Year, _ page: Address) -> [FactView] {
    let label = words(kind == .head ? .headIn : .deputyIn, ["year": String(year.number)])
    let offices = archive.offices(kind, in: year)
    guard offices.isEmpty else {
      return offices.map { officeFact($0, label: label, year, page) }
    }
    return [FactView(label: label, value: words[.notKnown], note: nil, href: nil, source: nil)]
  }

  private func officeFact(
    _ office: Office, label: String, _ year: Year, _ page: Address
  ) -> FactView {
    let view = view(office, label: label, in: year.number, on: page)
    let doubt = view.person?.doubt.map { "\(words[.doubt]): \($0.text)" }
    let note = [
      view.province.note, view.person?.name, view.status, doubt,
    ]
    return FactView(
      label: label, value: view.province.label,
      note: note.compactMap(\.self).joined(separator: words[.noteSeparator]),
      href: view.province.href,
      source: view.source)
  }

  private func covenantFact(_ covenant: Covenant, _ page: Address) -> FactView {
    let label = words(.covenantFor, ["year": String(covenant.year)])
    let value =
      covenant.day.map { words(.covenantSigned, ["date": longDate($0)]) } ?? words[.notKnown]
    let isElsewhere = page != .year(covenant.toldIn)
    return FactView(
      label: label, value: value,
      note: isElsewhere ? words(.covenantSignedAt, ["year": String(covenant.toldIn)]) : nil,
      href: isElsewhere ? link(to: .year(covenant.toldIn), from: page) : nil,
      source: mark(covenant.source, toldIn: covenant.toldIn, on: page))
  }
}
