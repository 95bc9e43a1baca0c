import Charts
import Emulation
import Templates

extension Edition {
  /// The totals of all members at all stages; nil where the result is the only one that was published.
  func stagesTable(_ year: Year, on page: Address) -> PointsTableView? {
    let stages = year.stages
    guard year.listsStages else { return nil }
    let rows = year.standing.placings.enumerated().map { index, placing in
      let province = province(placing.province.id, in: year.number, on: page)
      return PointsRowView(
        serial: String(index + 1),
        name: WordingView(text: province.label, language: nil), href: province.href,
        maximum: year.hasOwnMaxima ? year.maximum(for: placing.province.id).map(points) : nil,
        cells: stages.map { total(of: placing.province.id, at: $0, in: year) })
    }
    return PointsTableView(
      label: words[.stages], caption: stagesCaption(year),
      subject: words[.province],
      heads: stages.map { LinkView(label: name($0, in: year), href: "") },
      bodies: [PointsBodyView(rows: rows)], totals: [])
  }

  private func stagesCaption(_ year: Year) -> String {
    guard !year.standing.hasResult, let only = year.stages.first, year.stages.count == 1 else {
      return words(.stagesCaption, ["year": String(year.number)])
    }
    return words(
      .stagesOnly, ["Points": capitalised(pointsName(only)), "year": String(year.number)])
  }

  /// The points of all members by criterion, at the last stage that has any; none where none were
  /// published.
  ///
  /// Members that a sheet of paper has no room for beside each other stand in several tables.
  func criteriaTables(_ year: Year, on page: Address) -> [PointsTableView] {
    guard let stage = criteriaStage(of: year) else { return [] }
    let parts = parts(of: year.members)
    let whole = words(
      .criteriaCaption, ["year": String(year.number), "stage": told(stage, in: year)])
    return parts.map { members in
      guard parts.count > 1, let first = members.first, let last = members.last else {
        return criteriaTable(members, at: stage, year, label: words[.criteria], whole, on: page)
      }
      let part = words(
        .tablePart,
        [
          "caption": whole, "from": name(first.id, in: year.number),
          "to": name(last.id, in: year.number),
        ])
      return criteriaTable(members, at: stage, year, label: part, part, on: page)
    }
  }

  /// Up to twelve members together, more in parts of up to ten that differ by one at most.
  private func parts(of members: [Province]) -> [ArraySlice<Province>] {
    let count = members.count > 12 ? (members.count + 9) / 10 : 1
    return (0..<count).map { part in
      members[members.count * part / count..<members.count * (part + 1) / count]
    }
  }

  private func criteriaTable(
    _ members: ArraySlice<Province>, at stage: Stage, _ year: Year, label: String,
    _ caption: String, on page: Address
  ) -> PointsTableView {
    let totals = PointsRowView(
      name: WordingView(text: words[.total], language: nil), maximum: year.maximum.map(points),
      cells: members.map { total(of: $0.id, at: stage, in: year) })
    return PointsTableView(
      label: label, caption: caption, subject: words[.criterion],
      heads: members.map { province($0.id, in: year.number, on: page) },
      bodies: bodies(year) { position in
        members.map { cell(position, of: $0.id, at: stage, in: year) }
      } subtotals: { group in
        members.map { subtotal(of: group, for: $0.id, at: stage, in: year) }
      },
      totals: extras(year) { position in
        members.map { cell(position, of: $0.id, at: stage, in: year) }
      } + [totals])
  }

  /// The last stage at which points for single criteria were published; nil where none were.
  func criteriaStage(of year: Year) -> Stage? {
    year.stages.last { stage in
      year.standing.placings.contains { placing in
        placing.score?[stage]?.points.contains { $0 != nil } ?? false
      }
    }
  }

  /// The points of one member by criterion and stage, against the mean and the best of the cluster at
  /// its last stage; nil where no points were published.
  func scoreCard(_ province: Province, _ year: Year) -> PointsTableView? {
    let id = province.id
    let stages = (year.standing[id]?.score?.stages ?? []).map(\.stage)
    guard let last = stages.last, year.stages.contains(last) else { return nil }
    let heads = stages.map { name($0, in: year) } + [words[.mean], words[.best]]
    func spread(_ position: Int) -> [FigureCellView] {
      let spread = year.spread(of: position, at: last)
      return [mean(spread), best(spread, in: year)]
    }
    let all = year.spread(at: last)
    let gap: Word = year.hasOwnMaxima ? .notCompared : .notKnown
    let totals = PointsRowView(
      name: WordingView(text: words[.total], language: nil),
      maximum: year.maximum(for: id).map(points),
      cells: stages.map { total(of: id, at: $0, in: year) } + [
        mean(all, orElse: gap), best(all, orElse: gap, in: year),
      ])
    return PointsTableView(
      label: words[.scoreCard],
      caption: words(
        year.hasCriteriaPoints ? .scoreCardCaption : .scoreCardCaptionTotals,
        [
          "name": name(id, in: year.number), "year": String(year.number),
          "stage": told(last, in: year),
        ]),
      subject: words[.criterion], heads: heads.map { LinkView(label: $0, href: "") },
      bodies: bodies(year, of: id) { position in
        stages.map { cell(position, of: id, at: $0, in: year) } + spread(position)
      } bar: { position in
        bar(position, of: id, at: last, in: year)
      } subtotals: { group in
        stages.map { subtotal(of: group, for: id, at: $0, in: year) }
          + Array(repeating: FigureCellView(figure: nil, gap: ""), count: 2)
      },
      totals: extras(year) { position in
        stages.map { cell(position, of: id, at: $0, in: year) }
          + Array(repeating: FigureCellView(figure: nil, gap: ""), count: 2)
      } + [totals])
  }

  /// The points of a member for a criterion as a bar, with the mean and the most of the cluster; nil
  /// where it is not assigned.
  private func bar(
    _ position: Int, of province: Province.ID, at stage: Stage, in year: Year
  ) -> Markup? {
    let criterion = year.criteria.all[position]
    guard criterion.isAssigned(to: province), let maximum = criterion.maximum(for: province)
    else { return nil }
    let spread = year.spread(of: position, at: stage)
    return CriterionBar(
      amount(year.standing[province]?.score?[stage]?.points(at: position), in: year),
      maximum: maximum.tenThousandths, mean: spread?.mean.tenThousandths,
      best: spread?.best?.tenThousandths
    ).markup()
  }

  /// The criteria of a year by group, those that stand alone first; none without points for them.
  private func bodies(
    _ year: Year, of province: Province.ID? = nil, cells: (Int) -> [FigureCellView],
    bar: (Int) -> Markup? = { _ in nil },
    subtotals: (CriteriaSet.Group.ID) -> [FigureCellView]
  ) -> [PointsBodyView] {
    guard year.hasCriteriaPoints else { return [] }
    let set = year.criteria
    func maximum(_ position: Int) -> Points? {
      let criterion = set.all[position]
      let most = province.map { criterion.maximum(for: $0) } ?? criterion.maximum
      return most == .zero ? nil : most
    }
    func rows(_ positions: [Int]) -> [PointsRowView] {
      positions.map { position in
        PointsRowView(
          name: name(set.all[position]), maximum: maximum(position).map(points),
          cells: cells(position), bar: bar(position))
      }
    }
    let alone = set.positions(in: nil)
    return (alone.isEmpty ? [] : [PointsBodyView(rows: rows(alone))])
      + set.groups.map { group in
        let positions = set.positions(in: group.id)
        let most = positions.compactMap(maximum).reduce(.zero, +)
        return PointsBodyView(
          title: PointsRowView(
            name: view(group.name), maximum: points(most), cells: subtotals(group.id)),
          rows: rows(positions))
      }
  }

  /// The rows of bonus and penalty that any member has points for.
  private func extras(
    _ year: Year, cells: (Int) -> [FigureCellView]
  ) -> [PointsRowView] {
    guard year.hasCriteriaPoints else { return [] }
    let set = year.criteria
    return set.all.indices.filter { position in
      set.all[position].kind != .criterion
        && year.standing.placings.contains { placing in
          placing.score?.stages.contains { $0.points(at: position) != nil } ?? false
        }
    }.map { position in
      PointsRowView(
        name: name(set.all[position]), maximum: set.all[position].maximum.map(points),
        cells: cells(position))
    }
  }
}
