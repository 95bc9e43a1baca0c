/// What the cells of a workbook refer to: its texts, formats and calendar.
struct CellMeaning {
  /// A cell as it is written.
  struct Written {
    /// The `t` of the cell, `n` if it has none.
    var kind = "n"
    /// The number of its style.
    var style = 0
    var formula: String?
    /// The value; nil if the cell has none.
    var value: String?
    /// A text that the cell holds itself.
    var inlineText = RichTextBuilder()
  }

  let texts: [RichText]
  let formats: [NumberFormat]
  /// The numbers of the styles that strike their cells through.
  let struckStyles: Set<Int>
  let startsIn1904: Bool
  /// Whether the workbook wants its formulas calculated when it is opened, as libraries have it that
  /// write 0 for what a formula comes to.
  let isToBeCalculated: Bool

  /// What a cell shows: nil if it is empty, and `failure` if that is nothing.
  func value(of cell: Written) -> Result<WorkbookFile.Value?, Nonsense> {
    let raw = cell.value ?? ""
    let isBlank = raw.utf8.allSatisfy { $0 <= UInt8(ascii: " ") }
    if let formula = cell.formula, !isCalculated(cell, isBlank: isBlank) {
      return .success(.uncalculated(formula: CellText.read(formula)))
    }
    let isText = cell.kind == "str" || cell.kind == "inlineStr"
    guard cell.value != nil, isText || !isBlank else { return .success(nil) }
    switch cell.kind {
    case "s":
      guard let number = Int(raw), texts.indices.contains(number) else { return .failure(.value) }
      return .success(Self.text(texts[number].text))
    case "inlineStr": return .success(Self.text(cell.inlineText.richText?.text ?? ""))
    case "str": return .success(Self.text(CellText.read(raw)))
    case "b": return .success(.boolean(Flag.isSet(raw)))
    case "e": return .success(.error(CellText.read(raw)))
    case "d": return .success(.date(Self.day(CellText.read(raw))))
    case "n": return number(raw, style: cell.style)
    default: return .failure(.kind)
    }
  }

  /// Whether a cell, or a part of its text, is struck through.
  func isStruck(_ cell: Written) -> Bool {
    let text: RichText? =
      switch cell.kind {
      case "s":
        cell.value.flatMap { Int($0) }.flatMap { texts.indices.contains($0) ? texts[$0] : nil }
      case "inlineStr": cell.inlineText.richText
      default: nil
      }
    switch text?.strike {
    case .struck: return true
    case .plain: return false
    case .asCell, nil: return struckStyles.contains(cell.style)
    }
  }

  /// Whether the file holds what a formula came to: an empty text is a value, and 0 is none where all
  /// is still to be calculated.
  private func isCalculated(_ cell: Written, isBlank: Bool) -> Bool {
    guard let raw = cell.value else { return false }
    if isBlank { return cell.kind == "str" && !isToBeCalculated }
    return !isToBeCalculated || cell.kind != "n" || Numeral(raw)?.text() != "0"
  }

  /// Why a cell cannot be understood.
  enum Nonsense: Error {
    /// Its value is no number, or the number of no text.
    case value
    /// Its kind is none that there is.
    case kind
  }

  private func number(_ raw: String, style: Int) -> Result<WorkbookFile.Value?, Nonsense> {
    var digits = raw.utf8.drop { $0 <= UInt8(ascii: " ") }
    while let last = digits.last, last <= UInt8(ascii: " ") { digits.removeLast() }
    guard let number = Numeral(String(Substring(digits))) else { return .failure(.value) }
    switch formats.indices.contains(style) ? formats[style] : .plain {
    case .plain: return .success(.number(number.text()))
    case .percentage: return .success(.percentage(number.text()))
    case .moment(let hasDay, let hasTime):
      let moment = SerialDate(number.text(), startsIn1904: startsIn1904)
      let text = moment?.text(hasDay: hasDay, hasTime: hasTime)
      return .success(text.map { .date($0) } ?? .number(number.text()))
    }
  }

  /// A text that shows something.
  private static func text(_ text: String) -> WorkbookFile.Value? {
    text.contains { !$0.isWhitespace } ? .text(text) : nil
  }

  /// A moment of ISO 8601 without a time that is midnight.
  private static func day(_ moment: String) -> String {
    let midnight = moment.utf8.dropFirst(10)
    let isMidnight =
      midnight.first == UInt8(ascii: "T")
      && midnight.dropFirst()
        .allSatisfy { "0:.Z".utf8.contains($0) }
    return isMidnight ? String(moment.prefix(10)) : moment
  }
}
