extension MarkupCode {
  /// What docs/PROBLEMS.vi.md says of the code.
  public var vietnameseGuide: ProblemAdvice {
    switch self {
    case .headingLevel:
      ProblemAdvice(
        "Đề mục có cấp của tiêu đề trang, hoặc thấp hơn đề mục trước quá một cấp. Người nghe"
          + " trang đi theo các cấp này.",
        remedy: "Bắt đầu các phần bằng `##` (trong mẫu trang là `h2`) và xuống từng cấp một.")
    case .linkScheme:
      ProblemAdvice(
        "Địa chỉ của liên kết hoặc ảnh không được phép, hoặc viết theo cách mà trình duyệt hiểu"
          + " khác.",
        remedy: "Viết `https://…`, `mailto:…`, `tel:…`, hoặc đường dẫn của tệp trong trang.")
    }
  }
}
