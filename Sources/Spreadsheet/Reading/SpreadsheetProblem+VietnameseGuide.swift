public import Input

extension SpreadsheetProblem.Code {
  /// What docs/PROBLEMS.vi.md says of the code.
  public var vietnameseGuide: ProblemAdvice {
    switch self {
    case .notADocument:
      ProblemAdvice(
        "Tệp đưa vào với `import --note` không phải là văn bản Word (.docx), dù tên có đuôi nào.",
        remedy: "Mở bằng Word hoặc LibreOffice và lưu thành .docx, không có mật khẩu.")
    case .notAWorkbook:
      ProblemAdvice(
        "Tệp cần lấy vào không phải là tệp Excel (.xlsx), dù tên có đuôi nào.",
        remedy: "Mở bằng Excel và lưu thành .xlsx.")
    case .encryptedWorkbook:
      ProblemAdvice(
        "Tệp Excel có mật khẩu nên không đọc được.",
        remedy: "Mở bằng Excel và lưu lại không có mật khẩu.")
    case .damagedWorkbook:
      ProblemAdvice(
        "Tệp Excel bị cắt ngang, hoặc có phần mà tệp Excel không thể có.",
        remedy: "Lưu hoặc chép lại; thông báo nêu phần bị hỏng.")
    case .zipBomb:
      ProblemAdvice(
        "Một phần của tệp Excel giải nén ra gấp nhiều lần, chỉ tệp được tạo để gây hại mới như"
          + " vậy.",
        remedy: "Không mở tệp. Xin người gửi tệp Excel khác.")
    }
  }
}
