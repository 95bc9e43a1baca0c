import Emulation

/// The words of a form to fill in, in Vietnamese or English.
struct FormWords {
  private let either: EitherLanguage

  init(_ language: Language) {
    either = EitherLanguage(language)
  }

  /// The title, which says the stage and the year as `import` reads them.
  func title(_ stage: Stage, _ year: Int) -> String {
    switch stage {
    case .own:
      either("BẢNG TỰ CHẤM ĐIỂM THI ĐUA NĂM \(year)", "SELF-SCORE OF THE EMULATION YEAR \(year)")
    case .review:
      either(
        "BẢNG THẨM ĐỊNH ĐIỂM THI ĐUA NĂM \(year)", "REVIEW SCORE OF THE EMULATION YEAR \(year)")
    case .explained:
      either(
        "BẢNG ĐIỂM THI ĐUA SAU GIẢI TRÌNH NĂM \(year)",
        "SCORE AFTER EXPLANATION OF THE EMULATION YEAR \(year)")
    case .agreed:
      either(
        "BẢNG ĐIỂM THI ĐUA THỐNG NHẤT NĂM \(year)", "AGREED SCORE OF THE EMULATION YEAR \(year)")
    }
  }

  /// What is before the name of a member, where its kind has no word of the site's own.
  func member(_ kind: MemberTerms.Kind.ID?) -> String {
    switch kind {
    case "province": either("Tỉnh", "Province")
    case "city": either("Thành phố", "City")
    default: either("Đơn vị", "Member")
    }
  }

  var advice: String {
    either(
      "Chỉ nhập điểm vào các ô màu vàng; các ô khác và cột Mã giữ nguyên. Chưa có điểm thì để trống.",
      "Fill in the yellow cells alone; leave the others and the codes as they are. No points yet: leave it empty."
    )
  }

  var number: String { either("TT", "No.") }
  var criterion: String { either("Tiêu chí", "Criterion") }
  var maximum: String { either("Điểm tối đa", "Maximum") }
  var code: String { either("Mã", "Code") }

  func points(_ stage: Stage) -> String {
    switch stage {
    case .own: either("Điểm tự chấm", "Self-score")
    case .review: either("Điểm thẩm định", "Review score")
    case .explained: either("Điểm sau giải trình", "After explanation")
    case .agreed: either("Điểm thống nhất", "Agreed score")
    }
  }

  /// The name of a bonus or penalty that has none of its own.
  func name(_ kind: Criterion.Kind) -> String {
    switch kind {
    case .criterion: criterion
    case .bonus: either("Điểm thưởng", "Bonus points")
    case .penalty: either("Điểm trừ", "Penalty points")
    }
  }

  /// What is shown beside a cell that is filled in.
  ///
  /// - Parameter isBounded: whether the criterion has a maximum, and `most` is not only what a cell holds.
  func range(to most: Points, _ kind: Criterion.Kind, isBounded: Bool) -> String {
    let sign = kind == .penalty ? either(", không ghi dấu trừ", ", without a minus sign") : ""
    let number = most.text(decimalSign: either(",", "."))
    guard isBounded else {
      return either("Số điểm từ 0 trở lên\(sign)", "Points from 0\(sign)")
    }
    return either("Từ 0 đến \(number) điểm\(sign)", "From 0 to \(number) points\(sign)")
  }

  func refusal(to most: Points, _ name: String, isBounded: Bool) -> String {
    let number = most.text(decimalSign: either(",", "."))
    let name = name.count > 120 ? "\(name.prefix(119))…" : name
    guard isBounded else {
      return either(
        "'\(name)': điểm là một số từ 0 trở lên.", "'\(name)': the points are a number from 0.")
    }
    return either(
      "'\(name)': điểm là một số từ 0 đến \(number).",
      "'\(name)': the points are a number from 0 to \(number).")
  }

  var refusalTitle: String { either("Điểm không hợp lệ", "Not these points") }
}
