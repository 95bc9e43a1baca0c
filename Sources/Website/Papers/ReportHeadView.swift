import Templates

/// The head of a section of a report: its number and its title.
struct ReportHeadView: View {
  let id: String
  /// `I.` or `1.`, as it stands before the title.
  let number: String
  let title: String

  static let tags: [Tag<ReportHeadView>] = [
    .text("id") { $0.id },
    .text("number") { $0.number },
    .text("title") { $0.title },
  ]
}

extension ReportHeadView {
  /// The heads of the parts of a section, numbered from 1; nil for a part that is not there.
  static func parts(_ titles: [(title: String, isThere: Bool)], under id: String) -> [Self?] {
    var number = 0
    return titles.map { title, isThere in
      guard isThere else { return nil }
      number += 1
      return ReportHeadView(id: "\(id)-\(number)", number: "\(number).", title: title)
    }
  }
}

extension Edition {
  /// The head of a section of a year's report; nil where the report has no such section.
  func head(_ section: ReportOutline.Section, in outline: ReportOutline) -> ReportHeadView? {
    outline.number(of: section).map { number in
      ReportHeadView(
        id: outline.id(of: section), number: "\(number).", title: title(section, in: outline))
    }
  }

  private func title(_ section: ReportOutline.Section, in outline: ReportOutline) -> String {
    let next = ["year": String(outline.year + 1)] as KeyValuePairs
    return switch section {
    case .situation: words[outline.isIssued ? .reportSituation : .summarySituation]
    case .direction: words[outline.isIssued ? .reportDirection : .summaryDirection]
    case .movements: words[.reportMovements]
    case .activities: words[.reportActivities]
    case .conference: words[outline.conference == nil ? .reportAccount : .summaryConference]
    case .result: words[outline.isIssued ? .reportResult : .summaryResult]
    case .awards: awardsTitle(in: outline)
    case .gaps: words[.gaps]
    case .next: words(outline.isIssued ? .reportNext : .summaryNext, next)
    case .sources: words[.sources]
    }
  }

  private func awardsTitle(in outline: ReportOutline) -> String {
    if outline.isIssued { return words[.reportAwards] }
    return words[outline.hasProposalsOnly ? .summaryAwards : .awards]
  }
}
