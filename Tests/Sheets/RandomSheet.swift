/// A made-up sheet of an office, with what it says; both follow from a seed and the number of a run.
public struct RandomSheet: Sendable {
  /// How the figures are laid out.
  public enum Layout: String, CaseIterable, Sendable {
    case simple, heads, stageRows, turned, belowByStage, belowByCriteria, belowByPage, besideSorted,
      besideHalves, besideSecondNames, onePerMember, codes
  }

  /// How its figures are laid out.
  public let layout: Layout
  /// The file.
  public let bytes: [UInt8]
  /// The name of the file.
  public let name: String
  /// What it says.
  public let truth: SheetTruth

  /// The sheet of a run.
  public init(seed: UInt64, run: Int) {
    var chance = Chance(seed: seed, run: run)
    let layout = chance.pick(Layout.allCases)
    let year = MadeUpYear(using: &chance)
    let style = OfficeStyle(using: &chance)
    var maker = SheetMaker(year: year, style: style, chance: chance)
    let pages = maker.pages(layout)
    self.layout = layout
    truth = SheetTruth(maker.figures)
    let isText = pages.count == 1 && maker.mayBeText && maker.chance.happens(25)
    if isText {
      let isTabbed = maker.chance.happens(40)
      name = isTabbed ? "sheet.txt" : "sheet.csv"
      bytes = Array(pages[0].text(separator: isTabbed ? "\t" : ";").utf8)
    } else {
      var package = SheetPackage(
        isInline: maker.chance.happens(30), prefix: maker.chance.happens(15) ? "x" : "")
      name = "sheet.xlsx"
      bytes = package.bytes(pages)
    }
  }
}
