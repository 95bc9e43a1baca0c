import Input

extension Summary {
  /// Reports what a year has more of than the kind of award allows, and what stands there twice.
  ///
  /// What was not conferred, withdrawn or withheld makes room for another.
  func reportSurplusAwards(
    _ year: Int, on day: Day?, to problems: inout Problems
  ) {
    var given: [String: Int] = [:]
    for (index, award) in awards.enumerated() where !award.status.isClosedWithout {
      let count = given[award.kind.id, default: 0] + 1
      given[award.kind.id] = count
      let isRepeated = awards[..<index].contains {
        $0.member == award.member && $0.kind.id == award.kind.id && !$0.status.isClosedWithout
      }
      if isRepeated {
        problems.report(
          EmulationProblem.awardTwice(award.member, kind: award.kind.id).at(award.place))
      } else if let expected = rules.quotas[award.kind.id]
        ?? (award.kind.rules(year, on: day) ? award.kind.expected : nil),
        count > expected
      {
        problems.report(
          EmulationProblem.awardBeyondQuota(award.kind.id, count: count, most: expected)
            .at(award.place))
      }
    }
  }

  /// Reports awards to members that did not exist in the year, decisions before the year, and awards
  /// conferred on members that had ended by the day of the decision: a dissolved body is not
  /// commended (Circular 15/2025/TT-BNV).
  ///
  /// Warns of days far from the year, and of decisions before the conference that proposes.
  func reportUntimely(
    _ awards: [Award], _ year: Int, on conference: Day?, _ references: References,
    to problems: inout Problems
  ) {
    for award in awards {
      guard let member = references.registers.members[award.member] else { continue }
      if !member.existed(in: year) {
        problems.report(
          EmulationProblem.notAMemberInYear(award.member, year: nil).at(award.place))
      } else if let decision = award.decision, decision.day.year < year {
        problems.report(
          EmulationProblem.awardBeforeYear(decision.day.year, year: year).at(award.place))
      } else if let decision = award.decision, let merger = member.merger,
        decision.day >= merger.day
      {
        problems.report(
          EmulationProblem.awardOfEndedMember(
            award.member, ended: merger.day, decision: decision.day
          )
          .at(award.place))
      } else if let day = award.day, let place = award.dayPlace {
        if let conference, let decision = award.decision, decision.day < conference {
          problems.report(
            EmulationProblem.decisionBeforeConference(decision.day, conference: conference)
              .at(place))
        }
        day.reportFar(from: year, within: 0...5, at: place, to: &problems)
      }
    }
  }

  /// Warns of awards to members whose rank is known and below what the kind of award expects, where
  /// that rule is in force in the year.
  func reportLowRanks(
    _ standing: RankingTable, in year: Int, on day: Day?, to problems: inout Problems
  ) {
    guard standing.ranksCluster else { return }
    let ruled = awards.filter { !$0.status.isClosedWithout && $0.kind.rules(year, on: day) }
    for award in ruled {
      guard let lowest = award.kind.lowestRank, let placing = standing[award.member] else {
        continue
      }
      if let rank = placing.rank?.number {
        if rank <= lowest { continue }
      } else {
        // Without a rank it is known to be lower only if others hold all that are expected.
        guard standing.placings.count(where: { ($0.rank?.number ?? .max) <= lowest }) >= lowest
        else { continue }
      }
      problems.report(
        EmulationProblem.awardBelowRank(
          award.member, kind: award.kind.id, rank: placing.rank?.number, lowest: lowest
        )
        .at(award.place))
    }
  }
}
