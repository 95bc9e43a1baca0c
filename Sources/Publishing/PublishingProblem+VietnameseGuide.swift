package import Input

extension PublishingProblem.Code {
  /// What docs/PROBLEMS.vi.md says of the code.
  package var vietnameseGuide: ProblemAdvice {
    switch self {
    case .noManifest:
      ProblemAdvice(
        "Thư mục cần kiểm tra không có `manifest-sha256.txt`, nên không phải là một trang đầy"
          + " đủ.",
        remedy: "Ghi thư mục của trang đã tạo, hoặc chép lại trang với mọi tệp.")
    case .badManifest:
      ProblemAdvice(
        "Danh mục tệp của trang không đúng như chương trình đã ghi.",
        remedy: "Chép lại trang, hoặc tạo lại.")
    case .interruptedBuild:
      ProblemAdvice(
        "Lệnh build bị ngắt khi đang thay các tệp, nên tệp cũ và mới có thể lẫn lộn.",
        remedy: "Tạo lại trang.")
    case .missingFile:
      ProblemAdvice(
        "Bản sao này thiếu một tệp của trang.",
        remedy: "Chép lại trang, hoặc tạo lại.")
    case .changedFile:
      ProblemAdvice(
        "Một tệp của bản sao này khác với tệp đã tạo.",
        remedy: "Chép lại trang, hoặc tạo lại; hỏi xem ai đã sửa.")
    case .unreadableFile:
      ProblemAdvice(
        "Không đọc được một tệp hoặc thư mục của bản sao.",
        remedy: "Cấp quyền đọc cho người dùng này; nếu ổ đĩa hỏng thì chép trang sang ổ đĩa"
          + " khác.")
    case .extraFile:
      ProblemAdvice(
        "Trong thư mục của trang có tệp không do lệnh build ghi.",
        remedy: "Chuyển đi nơi khác, hoặc cho phép.")
    case .sealBroken:
      ProblemAdvice(
        "Một dòng trong `seal.txt` của năm không đúng như chương trình đã ghi, hoặc tệp khóa là của năm khác.",
        remedy: "Đưa tệp trở lại như khi khóa năm, ví dụ từ bản sao lưu.")
    case .sealAdded:
      ProblemAdvice(
        "Một tệp được thêm vào năm sau khi khóa.",
        remedy: "Bỏ tệp ra, hoặc ghi thay đổi vào `corrections` rồi khóa lại.")
    case .sealChanged:
      ProblemAdvice(
        "Một tệp của năm bị sửa sau khi khóa.",
        remedy: "Đưa về như cũ, hoặc ghi thay đổi vào `corrections` rồi khóa lại; quyết định"
          + " khen thưởng có sau thì ghi vào `decisions.yaml`.")
    case .sealLost:
      ProblemAdvice(
        "Một tệp của năm đã khóa không còn.",
        remedy: "Đưa trở lại, hoặc ghi thay đổi vào `corrections` rồi khóa lại.")
    case .sealFacts:
      ProblemAdvice(
        "Một danh mục bị sửa làm thay đổi nội dung của năm đã khóa, như tên khen thưởng.",
        remedy: "Đưa về như cũ, hoặc ghi thay đổi vào `corrections` của năm rồi khóa lại.")
    }
  }
}
