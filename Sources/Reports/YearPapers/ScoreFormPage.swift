package import Emulation
package import Links
import Localization
package import Pages
import Templates

/// The form in which a member gives its self-score, with blanks for its points (phiếu tự chấm điểm).
package enum ScoreFormPage: YearPaperPage {
  package static let kind = PageKind.scoreForm
  package static let paperKind = PaperKind.scoreForm

  package static func paper(
    _ given: Paper, of year: Year, on page: Address, _ site: SiteContext
  ) -> YearPaperView? {
    let (language, words) = (site.language, site.words)
    let number = String(year.number)
    var view = YearPaperView(
      page, LetterheadView(blankIn: year, site), kind: words[.scoreFormKind],
      subject: words(.scoreFormSubject(year: number)), of: year, site)
    view.attachedTo = given.number.map { _ in
      words(
        .scoreFormWith(
          number: given.symbol("", language),
          date: given.day.map(language.longDate) ?? words[.blankDate],
          cluster: language.clusterName(in: year.number)))
    }
    var part = ReportPartContent()
    part.tables = [PaperTableView(blankFormOf: year, language)]
    part.remarks = remarks(on: year, language)
    view.parts = [part]
    view.places = SignaturePlaceRowView.rows([
      SignaturePlaceView(
        position: words[.scoreFormFiller], note: words[.signNote], name: ""),
      SignaturePlaceView(position: words[.scoreFormHead], note: words[.sealNote], name: ""),
    ])
    return view
  }

  /// What is otherwise for single members: a criterion that is not assigned, a maximum of its own.
  private static func remarks(on year: Year, _ language: Localization) -> [String] {
    year.members.flatMap { member in
      year.criteria.all.compactMap { criterion -> String? in
        let name = language.name(member.id, in: year.number)
        let text = language.name(criterion).text
        guard criterion.isAssigned(to: member.id) else {
          return language.words(.scoreFormUnassigned(name: name, criterion: text))
        }
        guard let most = criterion.maximum(for: member.id), most != criterion.maximum else {
          return nil
        }
        return language.words(
          .sheetOwnMaximum(name: name, criterion: text, maximum: language.points(most)))
      }
    }
  }
}

extension PaperTableView {
  /// The criteria by group with their maxima, bonus and penalty, and blanks.
  fileprivate init(blankFormOf year: Year, _ language: Localization) {
    let (words, set) = (language.words, year.criteria)
    caption = words[key: "sheet-criteria"]
    mayBreak = true
    heads = [
      words[.serial], words[.criterion], words[key: "maximum"], words[.scoreFormPoints],
      words[.scoreFormEvidence],
    ]
    func row(_ mark: String, _ name: WordingView, _ maximum: Points?, isSum: Bool) -> PaperRowView {
      PaperRowView(
        cells: [
          PaperCellView(mark, .serial), PaperCellView(name, .name),
          PaperCellView(
            maximum.flatMap { $0 == .zero ? nil : language.points($0) } ?? "", .number),
          PaperCellView("", .number), PaperCellView(""),
        ], isSum: isSum)
    }
    var number = 0
    func criteria(_ positions: [Int]) -> [PaperRowView] {
      positions.map { position in
        number += 1
        let criterion = set.all[position]
        return row(String(number), language.name(criterion), criterion.maximum, isSum: false)
      }
    }
    var rows = criteria(set.positions(in: nil))
    for (index, group) in set.groups.enumerated() {
      let positions = set.positions(in: group.id)
      let most = positions.compactMap { set.all[$0].maximum }.reduce(.zero, +)
      rows.append(
        row(RomanNumeral(index + 1).text, language.wording(group.name), most, isSum: true))
      rows += criteria(positions)
    }
    rows += set.all.filter { $0.kind != .criterion }.map {
      row("", language.name($0), $0.maximum, isSum: false)
    }
    rows.append(row("", WordingView(words[.total]), year.maximum, isSum: true))
    self.rows = rows
  }
}
