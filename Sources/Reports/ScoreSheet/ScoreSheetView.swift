import Emulation
import Localization
package import Templates

/// The full score sheet of a year: what the columns are, a table for each stage, what signs mean.
package struct ScoreSheetView: View {
  let legend: [ScoreSheetLegendRowView]
  let tables: [ScoreSheetTableView]
  let keys: [String]

  package static let tags: [Tag<ScoreSheetView>] = [
    .list("legend", hasFlag: true) { $0.legend },
    .list("tables") { $0.tables },
    .texts("keys") { $0.keys },
    .flag("has-keys") { !$0.keys.isEmpty },
  ]
}

extension ScoreSheetView {
  init(_ year: Year, _ language: Localization) {
    let columns = ScoreSheetColumn.all(of: year, language)
    let stages = year.detailedStages
    let cells = stages.map { stage in
      columns.map { column in
        ScoreSheetCell.aligned(
          year.members.map {
            ScoreSheetCell(column.content, of: $0.id, at: stage, in: year, language)
          })
      }
    }
    let members = year.members.map { language.name($0.id, in: year.number) }
    let fit = ScoreSheetFit(
      names: members,
      columns.enumerated().map { index, column in
        ScoreSheetFit.Column(
          name: column.name.text, mark: column.mark, maximum: column.maximum,
          figures: cells.flatMap { $0[index].map(\.text) }, endsGroup: column.isSum)
      })
    let hasGroups = columns.contains { if case .group = $0.content { true } else { false } }
    legend =
      fit.isNamed && !hasGroups ? [] : ScoreSheetLegendRowView.all(columns, in: year)
    tables = zip(stages, cells).flatMap { stage, cells in
      fit.parts.enumerated().map { part, range in
        let shown = range.filter { columns[$0].content != .rank || stage == year.standing.stage }
        return ScoreSheetTableView(
          caption: Self.caption(stage, part: part, of: fit.parts.count, language),
          classes: fit.classes,
          heads: shown.map { ScoreSheetHeadView(columns[$0], isNamed: fit.isNamed) },
          rows: members.indices.map { member in
            ScoreSheetRowView(
              serial: String(member + 1), name: members[member],
              cells: shown.map {
                ScoreSheetCellView(text: cells[$0][member].text, isSum: columns[$0].isSum)
              })
          })
      }
    }
    let used = Set(cells.joined().joined().compactMap(\.key))
    keys =
      ScoreSheetCell.keys.filter(used.contains).map { key in
        language.words[key == .sheetUnknown && year.isToldBySources ? .sheetNotGiven : key]
      }
      + Self.ownMaxima(year, columns, language)
  }

  /// The stage of a table and, where it has several, which of them it is.
  private static func caption(
    _ stage: Stage, part: Int, of count: Int, _ language: Localization
  ) -> String {
    let caption = language.words(.sheetCaption(stage: language.name(stage)))
    guard count > 1 else { return caption }
    return language.words(
      .sheetCaptionPart(caption: caption, part: String(part + 1), total: String(count)))
  }

  /// The maxima of single members that are not those of the others, in a sentence each.
  private static func ownMaxima(
    _ year: Year, _ columns: [ScoreSheetColumn], _ language: Localization
  ) -> [String] {
    guard year.hasOwnMaxima else { return [] }
    return year.members.flatMap { member in
      columns.compactMap { column in
        guard case .criterion(let position) = column.content else { return nil }
        let criterion = year.criteria.all[position]
        guard criterion.isAssigned(to: member.id), let most = criterion.maximum(for: member.id),
          most != criterion.maximum
        else { return nil }
        return language.words(
          .sheetOwnMaximum(
            name: language.name(member.id, in: year.number), criterion: column.name.text,
            maximum: language.points(most)))
      }
    }
  }
}

extension ScoreSheetFit {
  /// The classes of a table that is set like this.
  fileprivate var classes: String {
    "sheet pt\(size)" + (isNamed ? " named" : "") + (hasLongNames ? " long" : "")
  }
}
