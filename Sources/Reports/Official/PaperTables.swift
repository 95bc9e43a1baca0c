import Emulation
import Localization
import Pages

extension PaperTableView {
  /// The members by rank, with the columns that any row fills.
  ///
  /// - Parameter hasAwards: whether awards are among them; not in a report, which has tables of awards before.
  init(
    _ view: RankingView, of year: Year, hasAwards: Bool, caption: String, _ language: Localization
  ) {
    let words = language.words
    let rows = view.rows
    let showsAwards = hasAwards && view.hasAwards
    let hasPoints = rows.contains { $0.points != nil || $0.earlier != nil }
    let hasShares = rows.contains { $0.share != nil }
    let hasTiers = rows.contains { $0.tier != nil }
    self.caption = caption
    heads =
      [words[.serial], words[.oneMember]] + (hasPoints ? [words[.points]] : [])
      + (hasShares ? [words[.share]] : []) + [words[.rank]] + (hasTiers ? [words[key: "tier"]] : [])
      + (view.changeHead.map { [$0] } ?? []) + (showsAwards ? [words[.award]] : [])
    self.rows = zip(rows, year.standing.placings).map { row, placing in
      var cells = [PaperCellView(row.serial, .serial), PaperCellView(row.member.label, .name)]
      if hasPoints { cells.append(.figure(row.points ?? row.earlier)) }
      if hasShares { cells.append(.figure(row.share)) }
      cells.append(PaperCellView(placing.rank.map { String($0.number) } ?? "–", .center))
      if hasTiers { cells.append(PaperCellView(row.tier ?? WordingView("–"))) }
      if view.changeHead != nil {
        cells.append(.figure(row.change.map(\.official)))
      }
      if showsAwards {
        cells.append(
          PaperCellView(
            row.awards.map { "\($0.short) (\($0.state))" }.joined(separator: words[.noteSeparator]))
        )
      }
      return PaperRowView(cells: cells)
    }
  }

  /// The points by stage of the members.
  init(_ view: PointsTableView, caption: String, _ language: Localization) {
    let words = language.words
    let rows = view.bodies.flatMap(\.rows)
    let hasMaxima = rows.contains { $0.maximum != nil }
    self.caption = caption
    heads =
      [words[.serial], view.subject] + (hasMaxima ? [words[key: "maximum"]] : [])
      + view.heads.map(\.label)
    self.rows = rows.map { row in
      PaperRowView(
        cells: [PaperCellView(row.serial ?? "", .serial), PaperCellView(row.name, .name)]
          + (hasMaxima ? [.figure(row.maximum)] : [])
          + row.cells.map { .figure($0.figure) })
    }
  }

  /// Awards proposed or conferred, to whom they go in the words of the law, and how many there are.
  init(_ awards: [Award], caption: String, in year: Year, _ language: Localization) {
    let words = language.words
    let hasDecisions = awards.contains { $0.decision != nil }
    let hasNotes = awards.contains { $0.note != nil }
    self.caption = caption
    heads =
      [words[.serial], words[.recipient], words[key: "award-kind"]]
      + (hasDecisions ? [words[key: "decision-number"], words[key: "decision-date"]] : [])
      + (hasNotes ? [words[key: "remark"]] : [])
    let last = (hasDecisions ? 2 : 0) + (hasNotes ? 1 : 0)
    rows =
      awards.enumerated().map { index, award in
        var cells = [
          PaperCellView(String(index + 1), .serial),
          PaperCellView(language.recipient(award.member, in: year.number), .name),
          PaperCellView(language.wording(award.kind.name)),
        ]
        if hasDecisions {
          cells.append(PaperCellView(award.decision?.number ?? "–"))
          cells.append(.figure(award.decision.map { language.shortDate($0.day) }))
        }
        if hasNotes {
          cells.append(PaperCellView(award.note.map(language.wording) ?? WordingView("")))
        }
        return PaperRowView(cells: cells)
      } + [
        PaperRowView(
          cells: [
            PaperCellView("", .serial), PaperCellView(words[key: "sum-total"], .name),
            PaperCellView(language.officialCount(awards.count)),
          ] + Array(repeating: PaperCellView(""), count: last), isSum: true)
      ]
  }

  /// How the members voted on each proposal; nil where no votes are known.
  init?(votesOn awards: [Award], caption: String, in year: Year, _ language: Localization) {
    let words = language.words
    let voted = awards.compactMap { award in award.votes.map { (award, $0) } }
    guard !voted.isEmpty else { return nil }
    let hasPresent = voted.contains { $0.1.present != nil }
    let hasInvalid = voted.contains { $0.1.invalid > 0 }
    self.caption = caption
    heads =
      [words[.serial], words[.recipient], words[.award]]
      + (hasPresent ? [words[.votesPresent]] : []) + [words[.votesBallots]]
      + [words[.votesFor], words[.votesAgainst]] + (hasInvalid ? [words[.votesInvalid]] : [])
      + [words[hasPresent ? .votesShare : .votesShareOfBallots]]
    rows = voted.enumerated().map { index, vote in
      let (award, votes) = vote
      var numbers = [votes.ballots, votes.agreed, votes.against].map(language.officialCount)
      if hasPresent { numbers.insert(votes.present.map(language.officialCount) ?? "–", at: 0) }
      if hasInvalid { numbers.append(language.officialCount(votes.invalid)) }
      return PaperRowView(
        cells: PaperCellView.opening(index, award.member, in: year, language)
          + [PaperCellView(language.wording(award.kind.name))]
          + (numbers + [language.percent(votes)]).map { PaperCellView($0, .count) })
    }
  }
}

extension PaperCellView {
  /// What a row about a member begins with: the number of the row and the full name.
  ///
  /// - Parameter position: the row's, from 0.
  static func opening(
    _ position: Int, _ member: Member.ID, in year: Year, _ language: Localization
  ) -> [PaperCellView] {
    [
      PaperCellView(String(position + 1), .serial),
      PaperCellView(language.fullName(member, in: year.number).capitalised, .name),
    ]
  }
}

extension ChangeView {
  /// A change on the year before in a paper: places, then points in parentheses.
  fileprivate var official: String {
    [places, points.map { "(\($0))" }].compactMap(\.self).joined(separator: " ")
  }
}
