package import Input

extension LinkCheckProblem.Code {
  /// What docs/PROBLEMS.vi.md says of the code.
  package var vietnameseGuide: ProblemAdvice {
    switch self {
    case .blockedCode:
      ProblemAdvice(
        "Trong trang có kiểu hoặc mã lệnh viết thẳng, hoặc khung, phim, âm thanh, phông chữ hay biểu mẫu, mà chính"
          + " sách của chính trang (Content-Security-Policy) chặn: người đọc sẽ không thấy gì.",
        remedy: "Đưa kiểu và mã lệnh vào tệp ở `assets`, và liên kết đến các tệp khác.")
    case .emptyLink:
      ProblemAdvice(
        "Liên kết trong trang không có địa chỉ, hoặc không có chữ cho biết dẫn đến đâu.",
        remedy: "Ghi cả hai.")
    case .otherHost:
      ProblemAdvice(
        "Trang sẽ lấy mã lệnh, phông chữ, ảnh hoặc kiểu trình bày từ máy chủ khác. Không có"
          + " mạng thì trang không chạy, và máy chủ đó biết ai đọc trang.",
        remedy: "Đưa tệp vào `templates/assets` và ghi tên ở đó.")
    case .absoluteLink:
      ProblemAdvice(
        "Địa chỉ bắt đầu bằng `/`, nên không dẫn đến đâu khi mở trang từ ổ đĩa hoặc từ thư mục"
          + " của máy chủ.",
        remedy: "Viết đường dẫn tính từ trang.")
    case .brokenLink:
      ProblemAdvice(
        "Liên kết của bài viết hoặc trang dẫn đến tệp không có, hoặc đến bài còn là bản nháp.",
        remedy: "Viết đường dẫn của tệp có thật, tính từ bài viết hoặc trang; thông báo nêu tệp"
          + " gần giống.")
    case .brokenAnchor:
      ProblemAdvice(
        "Liên kết dẫn đến đề mục hoặc chỗ mà trang không có.",
        remedy: "Viết đề mục bằng chữ thường, có `-` giữa các từ; thông báo nêu chỗ gần giống.")
    case .folderLink:
      ProblemAdvice(
        "Liên kết dẫn đến thư mục. Máy chủ hiện trang `index.html`, còn ổ đĩa hiện danh sách"
          + " tệp.",
        remedy: "Ghi tên trang.")
    case .linkCase:
      ProblemAdvice(
        "Liên kết ghi chữ hoa ở chỗ tệp có chữ thường, hoặc ngược lại. Có hệ thống tìm được"
          + " tệp, có hệ thống không.",
        remedy: "Viết đúng tên tệp.")
    case .emptyHeading:
      ProblemAdvice(
        "Đề mục của trang không có chữ, nên người nghe trang không nghe được gì.",
        remedy: "Viết nội dung bên dưới là gì, hoặc xóa đi.")
    case .pageHeading:
      ProblemAdvice(
        "Trang không có đề mục cấp 1, hoặc có nhiều hơn một.",
        remedy: "Đặt một `h1` nêu nội dung của trang.")
    case .noAlternative:
      ProblemAdvice(
        "Ảnh của mẫu trang không có lời cho người không nhìn thấy.",
        remedy: "Ghi nội dung ảnh ở `alt`; viết `alt=\"\"` cho ảnh chỉ để trang trí.")
    case .sameID:
      ProblemAdvice(
        "Hai phần tử của trang có cùng mã, nên liên kết chỉ dẫn đến phần tử đầu.",
        remedy: "Đặt mã khác cho một phần tử.")
    case .brokenReference:
      ProblemAdvice(
        "Thuộc tính như `for` hoặc `aria-labelledby` ghi mã mà trang không có.",
        remedy: "Viết mã của phần tử cần dẫn đến.")
    case .base:
      ProblemAdvice(
        "Trang có `base`, làm thay đổi nơi dẫn đến của mọi liên kết.",
        remedy: "Bỏ khỏi mẫu trang.")
    }
  }
}
