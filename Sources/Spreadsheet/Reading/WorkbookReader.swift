import Input

/// Reads the sheets of a workbook, part by part.
struct WorkbookReader {
  private var package: PackageReader
  private let workbook = WorkbookPartReader()
  private let relations: [RelationsReader.Relation]

  /// Reads the list of sheets.
  init(_ package: PackageReader) throws(Problem) {
    self.package = package
    let root = RelationsReader(folder: "")
    try Self.read("_rels/.rels", with: root, &self.package)
    guard let path = root.relations.first(where: { $0.kind == "officeDocument" })?.target,
      let bytes = try self.package.part(path)
    else { throw OtherFormat.unknown.problem(at: package.place) }
    try workbook.read(bytes, name: path, in: package)
    guard !workbook.sheets.isEmpty else { throw OtherFormat.unknown.problem(at: package.place) }
    var steps = path.split(separator: "/")
    let name = steps.popLast() ?? ""
    let folder = steps.joined(separator: "/")
    let own = RelationsReader(folder: folder)
    try Self.read(
      "\(folder.isEmpty ? "" : folder + "/")_rels/\(name).rels", with: own, &self.package)
    relations = own.relations
  }

  /// Reads all sheets.
  mutating func sheets() throws(Problem) -> [WorkbookFile.Sheet] {
    guard workbook.sheets.count <= WorkbookFile.mostSheets else {
      throw package.tooLarge("the workbook has more than \(WorkbookFile.mostSheets) sheets")
    }
    let strings = SharedStringsReader()
    try read("sharedStrings", with: strings)
    let styles = StylesReader()
    try read("styles", with: styles)
    let meaning = CellMeaning(
      texts: strings.texts, formats: styles.formats, struckStyles: styles.struck,
      startsIn1904: workbook.startsIn1904,
      isToBeCalculated: workbook.isToBeCalculated)
    let byID = Dictionary(relations.map { ($0.id, $0) }) { first, _ in first }
    var allowance = CellAllowance()
    var sheets: [WorkbookFile.Sheet] = []
    for sheet in workbook.sheets {
      guard let relation = byID[sheet.relation],
        relation.kind == "worksheet"
      else { continue }
      guard let bytes = try package.part(relation.target) else {
        throw package.damaged(
          "the workbook lacks its sheet '\(Excerpt.beginning(of: sheet.name))'; save it again")
      }
      let reader = SheetReader(name: sheet.name, meaning, allowance, package)
      try reader.read(bytes, name: relation.target, in: package)
      allowance = reader.allowance
      sheets.append(reader.sheet(isHidden: sheet.isHidden))
    }
    return sheets
  }

  /// Reads the part of a kind, if there is one.
  private mutating func read(_ kind: String, with reader: PartReader) throws(Problem) {
    guard let path = relations.first(where: { $0.kind == kind })?.target else { return }
    try Self.read(path, with: reader, &package)
  }

  private static func read(
    _ path: String, with reader: PartReader, _ package: inout PackageReader
  ) throws(Problem) {
    guard let bytes = try package.part(path) else { return }
    try reader.read(bytes, name: path, in: package)
  }
}
