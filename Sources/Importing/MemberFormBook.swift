public import Emulation
public import Spreadsheet

/// A workbook in which a member fills in its points of a year, which an import reads without being told
/// anything: its rows have the ids of the criteria.
public struct MemberFormBook: Sendable {
  /// The form.
  public let workbook: Workbook

  /// The column in which points are filled in, and that of the ids.
  private static let (points, codes) = (4, 5)

  /// The form of a member.
  ///
  /// - Parameters:
  ///   - member: one of the members of the year.
  ///   - stage: the stage of the points.
  ///   - vocabulary: what the content knows of the year, whose criteria are listed.
  public init(of member: Member, _ stage: Stage, _ vocabulary: SheetVocabulary) {
    let language = vocabulary.languages[0]
    let words = FormWords(language)
    let name = member.name(in: vocabulary.year)
    let kind = vocabulary.word(ofKind: name.kind, in: language) ?? words.member(name.kind)
    let saysKind = vocabulary.isKindSaid(in: name) || name.text.says(kind)
    var form = Self.titles(
      [
        vocabulary.clusterName.text(in: language), words.title(stage, vocabulary.year),
        saysKind ? name.text : "\(kind): \(name.text)", words.advice,
      ], id: member.id)
    form.append([
      .text(words.number), .text(words.criterion), .text(words.maximum), .text(words.points(stage)),
      .text(words.code),
    ])
    let heads = form.count
    var rules: [NumberRule] = []
    for line in Self.lines(of: vocabulary.criteria, for: member.id) {
      switch line {
      case .group(let number, let group):
        form.append([.text(number), .text(group.name.text(in: language))])
      case .criterion(let number, let criterion):
        let shown = criterion.name?.text(in: language) ?? words.name(criterion.kind)
        let maximum = criterion.maximum(for: member.id)
        form.append([
          .text(number), .text(shown), maximum.map { .number($0.exact) } ?? .empty, .field,
          .text(criterion.id),
        ])
        let cell = CellAddress(row: form.count, column: Self.points)
        let most = maximum ?? vocabulary.range.upperBound
        rules.append(
          NumberRule(
            [CellRange(cell, cell)], from: Points.zero.exact, to: most.exact,
            advice: words.range(to: most, criterion.kind, isBounded: maximum != nil),
            title: words.refusalTitle,
            refusal: words.refusal(to: most, shown, isBounded: maximum != nil)))
      }
    }
    var sheet = Workbook.Sheet(
      name.text, rows: form, headRows: heads, columnWidths: [5, 60, 12, 14, 24])
    sheet.titleRows = heads - 1
    sheet.rules = rules
    workbook = Workbook([sheet])
  }

  /// The lines above the heads, the id of the member in the column of codes.
  private static func titles(_ lines: [String], id: Member.ID) -> [[Workbook.Cell]] {
    lines.enumerated().map { position, line in
      position == 2
        ? [.text(line), .empty, .empty, .empty, .text(id)] : [.text(line)]
    } + [[]]
  }

  private enum Line {
    case group(String, CriteriaSet.Group)
    case criterion(String, Criterion)
  }

  /// The criteria that are assigned to a member, each group with its own below it, then bonus and penalty.
  private static func lines(of set: CriteriaSet, for member: Member.ID) -> [Line] {
    let assigned = set.all.filter { $0.isAssigned(to: member) }
    let scale = assigned.filter { $0.kind == .criterion }
    var lines: [Line] = []
    var shown: Set<CriteriaSet.Group.ID> = []
    var number = 0
    for criterion in scale {
      guard let group = set.groups.first(where: { $0.id == criterion.group }) else {
        number += 1
        lines.append(.criterion("\(number)", criterion))
        continue
      }
      guard shown.insert(group.id).inserted else { continue }
      lines.append(.group(roman(shown.count), group))
      lines += scale.filter { $0.group == group.id }.map { own in
        number += 1
        return .criterion("\(number)", own)
      }
    }
    return lines + assigned.filter { $0.kind != .criterion }.map { .criterion("", $0) }
  }

  private static func roman(_ number: Int) -> String {
    let tens = String(repeating: "X", count: number / 10)
    return tens + ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"][number % 10]
  }
}

extension Points {
  fileprivate var exact: ExactNumber {
    ExactNumber(tenThousandths: tenThousandths, decimals: decimals)
  }
}
