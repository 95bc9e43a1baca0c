package import Input

extension LocalizationProblem.Code {
  /// What docs/PROBLEMS.vi.md says of the code.
  package var vietnameseGuide: ProblemAdvice {
    switch self {
    case .missingWords:
      ProblemAdvice(
        "`languages` trong `site.yaml` ghi ngôn ngữ mà `templates` không có lời giao diện.",
        remedy: "Chép `words.en.yaml` thành tệp có mã của ngôn ngữ và dịch nội dung.")
    case .missingWord:
      ProblemAdvice(
        "Lời giao diện của một ngôn ngữ thiếu một lời mà chương trình cần hoặc ngôn ngữ khác"
          + " có.",
        remedy: "Viết lời đó, như trong tệp của ngôn ngữ khác.")
    case .unknownName:
      ProblemAdvice(
        "Trong lời giao diện có tên trong ngoặc nhọn mà không có gì để điền.",
        remedy: "Viết một trong các tên mà lời này có trong `words.en.yaml`.")
    }
  }
}
