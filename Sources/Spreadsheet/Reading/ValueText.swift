extension WorkbookFile.Value {
  /// The value as a text: a number in plain digits, whatever its format; a percentage as `98.5%`.
  public var text: String {
    switch self {
    case .text(let text), .number(let text), .date(let text), .error(let text): text
    case .percentage(let number): (Numeral(number)?.text(timesTenTo: 2) ?? number) + "%"
    case .boolean(let isTrue): isTrue ? "TRUE" : "FALSE"
    case .uncalculated(let formula): "=\(formula)"
    }
  }
}
