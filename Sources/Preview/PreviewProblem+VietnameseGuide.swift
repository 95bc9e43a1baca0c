package import Input

extension PreviewProblem.Code {
  /// What docs/PROBLEMS.vi.md says of the code.
  package var vietnameseGuide: ProblemAdvice {
    switch self {
    case .unreadable:
      ProblemAdvice(
        "Không đọc được một tệp của nội dung hoặc mẫu trang khi đang xem trước, nên bản xem"
          + " trước hiện nội dung cũ.",
        remedy: "Cấp quyền đọc cho người dùng này, hoặc chép lại tệp nếu ổ đĩa hỏng; bản xem"
          + " trước sẽ đọc lại ở thay đổi kế tiếp.")
    }
  }
}
