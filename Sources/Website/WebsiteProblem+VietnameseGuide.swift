import Input

extension WebsiteProblem.Code {
  /// What docs/PROBLEMS.vi.md says of the code.
  var vietnameseGuide: ProblemAdvice {
    switch self {
    case .unknownQuotation:
      ProblemAdvice(
        "Hai ngoặc nhọn trong bài viết lấy số liệu mà năm của bài không có.",
        remedy: "Viết `points.`, `rank.` hoặc `name.` và mã của một đơn vị trong năm.")
    case .emptyBlock:
      ProblemAdvice(
        "Bài viết đặt một bảng mà năm không có.",
        remedy: "Bỏ khối đó, hoặc bổ sung điểm hay khen thưởng của năm.")
    case .missingPicture:
      ProblemAdvice(
        "Bài viết có ảnh không ở chỗ được ghi.",
        remedy: "Lưu ảnh cạnh bài viết, đúng tên ghi trong bài.")
    case .duplicatePicture:
      ProblemAdvice(
        "Bài viết liệt kê một ảnh hai lần ở `pictures`.",
        remedy: "Chỉ giữ một mục.")
    case .missingAlternative:
      ProblemAdvice(
        "Ảnh chưa có mô tả cho người không nhìn thấy.",
        remedy: "Ghi nội dung ảnh trong ngoặc vuông, hoặc ở `alt`.")
    }
  }
}
