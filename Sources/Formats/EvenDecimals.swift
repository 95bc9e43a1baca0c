/// Figures below each other, all with as many decimals as the most precise of them.
package enum EvenDecimals {
  /// The figures of a column, filled up with zeros: `213,0` over `535,50` is `213,00`.
  ///
  /// A text that is no plain number stays as it is and counts for nothing: `≈ 990`, `–`, a date.
  package static func texts(_ texts: [String]) -> [String] {
    let figures = texts.map { Figure($0) }
    guard let most = figures.compactMap(\.self).max(by: { $0.decimals < $1.decimals }),
      most.decimals > 0
    else { return texts }
    return zip(texts, figures).map { text, figure in
      guard let figure, figure.decimals < most.decimals else { return text }
      return figure.number + (figure.decimals == 0 ? most.sign : "")
        + String(repeating: "0", count: most.decimals - figure.decimals) + figure.unit
    }
  }

  /// A number as a table shows it.
  private struct Figure {
    /// The number, without a sign of per cent behind it.
    let number: String
    let unit: String
    /// What is before its decimals.
    let sign: String
    let decimals: Int

    init?(_ text: String) {
      unit = text.hasSuffix("%") ? "%" : ""
      number = String(text.dropLast(unit.count))
      let parts = number.drop { $0 == "−" }.split(
        omittingEmptySubsequences: false, whereSeparator: { $0 == "," || $0 == "." })
      guard parts.count <= 2, number.prefix(2) != "−−",
        parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { ("0"..."9").contains($0) } })
      else { return nil }
      sign = number.contains(",") ? "," : "."
      decimals = parts.count == 2 ? parts[1].count : 0
    }
  }
}
