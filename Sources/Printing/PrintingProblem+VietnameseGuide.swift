package import Input

extension PrintingProblem.Code {
  /// What docs/PROBLEMS.vi.md says of the code.
  package var vietnameseGuide: ProblemAdvice {
    switch self {
    case .printFont:
      ProblemAdvice(
        "Máy in không có phông nào có kích thước của Times New Roman và đủ chữ tiếng Việt.",
        remedy: "Cài một phông như vậy, ví dụ Liberation Serif 2.")
    case .printEngine:
      ProblemAdvice(
        "Chương trình in, WeasyPrint hoặc Chromium, không tạo được PDF của một trang (lỗi),"
          + " hoặc có thông báo về trang (cảnh báo).",
        remedy: "Làm theo thông báo, hoặc in bằng chương trình kia.")
    }
  }
}
