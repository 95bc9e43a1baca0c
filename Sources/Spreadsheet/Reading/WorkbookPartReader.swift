import Input

/// Reads the part of a workbook that lists its sheets.
final class WorkbookPartReader: PartReader {
  private(set) var sheets: [(name: String, isHidden: Bool, relation: String)] = []
  private(set) var startsIn1904 = false
  /// Whether all formulas are to be calculated when the workbook is opened.
  private(set) var isToBeCalculated = false

  override func begin(_ element: String, _ attributes: [String: String]) throws(Problem) {
    switch element {
    case "workbookPr":
      startsIn1904 = attributes["date1904"].map(Flag.isSet) ?? false
    case "calcPr": isToBeCalculated = attributes["fullCalcOnLoad"].map(Flag.isSet) ?? false
    case "sheet":
      // Its prefix is the file's own, mostly "r".
      let relation = attributes.first { $0.key.hasSuffix(":id") }?.value
      guard let name = attributes["name"], let relation else { return }
      let state = attributes["state"] ?? "visible"
      sheets.append((name.precomposed, state != "visible", relation))
    default: break
    }
  }
}

/// A flag of an attribute.
enum Flag {
  /// Whether the text of a flag means true.
  static func isSet(_ text: String) -> Bool { text == "1" || text == "true" }
}
