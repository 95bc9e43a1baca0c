/// How one office writes numbers, heads, maxima, titles and feet.
struct OfficeStyle {
  /// How numbers are put into cells.
  enum Numbers: CaseIterable {
    case typed, formatted, noisy, text, unit, blanks
  }

  /// How the most points are given.
  enum Maxima: CaseIterable {
    case parentheses, points, dash, bare, atMost, thousandDot, row, rowOfWords
  }

  let numbers: Numbers
  let maxima: Maxima
  let isCounted: Bool
  let hasTotal: Bool
  let hasRank: Bool
  let hasFormulas: Bool
  let hasColumnNumbers: Bool
  let memberHead, totalHead, rankHead: String
  let title: [String]
  private let format: String
  private let feet: Set<Int>

  init(using chance: inout Chance) {
    numbers = chance.pick(Numbers.allCases)
    maxima = chance.pick(Maxima.allCases)
    isCounted = chance.happens(75)
    hasTotal = chance.happens(75)
    hasRank = chance.happens(40)
    hasFormulas = chance.happens(30)
    hasColumnNumbers = chance.happens(15)
    memberHead = chance.pick(["Đơn vị", "Tên đơn vị", "Tỉnh", "Địa phương", "Tỉnh/thành phố"])
    totalHead = chance.pick(["Tổng", "Tổng điểm", "Tổng cộng", "Cộng", "Tổng số điểm"])
    rankHead = chance.pick(["Xếp hạng", "Hạng", "Thứ hạng", "XH", "Thứ bậc", "Xếp thứ"])
    let titles = [
      "UBND TỈNH QUẢNG TRỊ", "CỤM THI ĐUA CÁC TỈNH BẮC TRUNG BỘ",
      "BẢNG TỔNG HỢP ĐIỂM THI ĐUA NĂM 2022", "(Kèm theo Báo cáo số 15/BC-CTĐ ngày 02/3/2023)",
      "Đơn vị tính: điểm",
    ]
    title = chance.happens(30) ? [] : titles.filter { _ in chance.happens(50) }
    format = chance.pick(["0.0", "0", "#,##0.00", "#,##0", "0.000", "[$-42A]#.##0,00"])
    feet = Set((0..<4).filter { _ in chance.happens(30) })
  }

  /// A number of points.
  func cell(_ value: Int) -> SheetCell {
    let text = MadeUpYear.text(value)
    switch numbers {
    case .typed: return .number(text, format: "General")
    case .formatted: return .number(text, format: format)
    case .noisy:
      return .number(noisy(text), format: "0.00")
    case .text: return .text(text.replacing(".", with: ","))
    case .unit: return .text(text.replacing(".", with: ",") + " điểm")
    case .blanks: return .text(" \(text.replacing(".", with: ","))\u{A0}")
    }
  }

  /// A sum, which may be a formula over the cells of a row before it.
  func sum(_ value: Int, from first: String, to last: String) -> SheetCell {
    let isTyped = [.typed, .formatted, .noisy].contains(numbers)
    guard hasFormulas, isTyped else { return cell(value) }
    return .formula("SUM(\(first):\(last))", stored: noisy(MadeUpYear.text(value)))
  }

  /// The number with what is left of sums of doubles.
  private func noisy(_ text: String) -> String {
    guard let value = Double(text) else { return text }
    return "\(value + value.ulp * 2)"
  }

  /// The head of a criterion, with its maximum where heads have them.
  func head(_ name: String, _ maximum: Int) -> String {
    switch maxima {
    case .parentheses: return "\(name) (\(maximum)đ)"
    case .points: return "\(name) (\(maximum) điểm)"
    case .dash: return "\(name) - \(maximum) điểm"
    case .bare: return "\(name) \(maximum)đ"
    case .atMost: return "\(name)\n(tối đa \(maximum) điểm)"
    case .thousandDot where maximum >= 1_000:
      let rest = "\(maximum % 1_000 + 1_000)".dropFirst()
      return "\(name) (\(maximum / 1_000).\(rest)đ)"
    case .thousandDot: return "\(name) (\(maximum)đ)"
    case .row, .rowOfWords: return name
    }
  }

  /// Whether maxima stand in a row of their own.
  var hasRowOfMaxima: Bool { maxima == .row || maxima == .rowOfWords }

  /// A maximum in such a row.
  func maximum(_ value: Int) -> SheetCell {
    maxima == .row ? .number("\(value)", format: "General") : .text("\(value) điểm")
  }

  /// The rows below a table of so many columns, whose first `before` hold no points.
  func foot(_ year: MadeUpYear, columns: Int, before: Int, _ values: [[Int]]) -> [[SheetCell]] {
    let name = max(before - 1, 0)
    func row(_ label: String, _ figures: [Int]) -> [SheetCell] {
      let start = [SheetCell](repeating: .blank, count: name)
      return start + [.text(label)] + figures.map(cell)
    }
    let sides = (values.first ?? []).indices.map { column in values.map { $0[column] } }
    var rows: [[SheetCell]] = []
    if feet.contains(0) {
      rows.append(row("Cao nhất", sides.map { $0.max() ?? 0 }))
      rows.append(row("Thấp nhất", sides.map { $0.min() ?? 0 }))
    }
    if feet.contains(1) { rows.append(row("Tổng cộng", sides.map { $0.reduce(0, +) })) }
    if feet.contains(2) {
      let start = [SheetCell](repeating: .blank, count: max(columns - 2, 0))
      rows.append([])
      rows.append(start + [.text("Quảng Trị, ngày 10 tháng 3 năm 2023")])
      rows.append([.text("NGƯỜI LẬP BIỂU")] + start.dropFirst() + [.text("CỤM TRƯỞNG")])
    }
    if feet.contains(3) {
      rows.append([.text("Ghi chú: \(year.name(year.members[0])) nộp báo cáo muộn 15 ngày.")])
    }
    return rows
  }
}
