import Emulation
import Localization

/// What the newest result comes to, a sentence each, from exact figures and from years that compare.
struct MainPoints {
  private let year: Year
  private let language: Localization
  private var archive: Archive { language.archive }
  private var words: InterfaceTexts { language.words }

  /// The sentences on a year and, where a newer one is under way, on how far that has come.
  static func all(of year: Year, _ language: Localization) -> [WordingView] {
    let points = MainPoints(year: year, language: language)
    let newest = language.archive.years.last.flatMap { $0.number > year.number ? $0 : nil }
    return [
      points.streak, points.margin, points.rise, points.known,
      newest.flatMap { MainPoints(year: $0, language: language).known },
    ].compactMap(\.self).map { WordingView($0) }
  }

  /// The member that alone has the first rank in the cluster.
  private func leader(of year: Year) -> Member? {
    let leaders = year.standing.leaders
    return year.standing.ranksCluster && leaders.count == 1 ? leaders.first?.member : nil
  }

  /// Since when the same member leads, year by year.
  private var streak: String? {
    guard let leader = leader(of: year) else { return nil }
    var count = 1
    while let before = archive[year.number - count], self.leader(of: before)?.id == leader.id {
      count += 1
    }
    guard count > 1 else { return nil }
    return words(
      .pointStreak(
        name: name(leader.id), count: String(count), since: String(year.number - count + 1)))
  }

  /// By how much the first is ahead of the second.
  private var margin: String? {
    let standing = year.standing
    guard let leader = leader(of: year), !standing.ranksByShare,
      let most = standing[leader.id]?.score?.total?.exact
    else { return nil }
    let seconds = standing.placings.filter { $0.rank?.number == 2 }
    let totals = Set(seconds.map { $0.score?.total?.exact })
    guard totals.count == 1, let next = totals.first.flatMap(\.self), next < most
    else { return nil }
    return words(
      .pointMargin(
        name: name(leader.id), margin: language.points(most - next),
        names: language.list(seconds.map { nameInSentence($0.member.id) }),
        points: language.pointsName(year.resultStage)))
  }

  /// Who gained most places on the year before, of those that compare.
  private var rise: String? {
    let changes = year.standing.placings.compactMap { placing in
      archive.entry(placing, in: year).placesChange.map { (placing.member.id, $0) }
    }
    guard let most = changes.map(\.1).max(), most > 0 else { return nil }
    let names = changes.filter { $0.1 == most }.map { nameInSentence($0.0) }
    // More than a few share it, so that it says nothing.
    guard names.count <= 3 else { return nil }
    return words(
      .pointRise(
        names: language.list(names), places: String(most), before: String(year.number - 1),
        count: language.count(changes.count, of: year.members.count)))
  }

  /// How many members have points at each stage, where the result is not complete.
  private var known: String? {
    let (standing, total) = (year.standing, year.members.count)
    guard !year.stages.isEmpty, standing.publishedCount < total else { return nil }
    let stages = year.stages.compactMap { stage -> String? in
      let count = standing.placings.count { $0.score?[stage]?.total != nil }
      guard count > 0 else { return nil }
      return words(
        .stageFigure(stage: language.name(stage), points: language.count(count, of: total)))
    }
    guard !stages.isEmpty else { return nil }
    return words(.pointKnown(year: String(year.number), stages: language.list(stages)))
  }

  private func name(_ member: Member.ID) -> String { language.name(member, in: year.number) }

  private func nameInSentence(_ member: Member.ID) -> String {
    language.nameInSentence(member, in: year.number)
  }
}
