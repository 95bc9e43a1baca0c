package import Input

extension MarkdownProblem.Code {
  /// What docs/PROBLEMS.vi.md says of the code.
  package var vietnameseGuide: ProblemAdvice {
    switch self {
    case .tableCells:
      ProblemAdvice(
        "Một dòng trong bảng của bài viết có nhiều ô hơn số cột; phần thừa không hiển thị.",
        remedy: "Bỏ các ô thừa, hoặc viết `\\|` cho dấu gạch đứng là chữ.")
    case .quotation:
      ProblemAdvice(
        "Trong hai ngoặc nhọn không có tên số liệu, hoặc nằm trong địa chỉ, tiêu đề hay mô tả ảnh, nơi"
          + " không đặt số liệu được.",
        remedy: "Viết tên số liệu, hoặc `\\{{` nếu chỉ muốn hiện dấu ngoặc.")
    case .rawHTML:
      ProblemAdvice(
        "Thẻ hoặc thuộc tính HTML trong bài viết không được hiển thị, để bài viết không làm"
          + " thay đổi trang. Chữ trong thẻ vẫn hiện.",
        remedy: "Viết bằng Markdown, hoặc `&lt;` cho dấu `<`.")
    case .htmlNesting:
      ProblemAdvice(
        "Thẻ HTML ở chỗ không được phép, hoặc không đóng ở nơi đã mở: trong cùng đoạn, trích"
          + " dẫn hoặc dòng. Chữ bên trong hiện ra không có thẻ.",
        remedy: "Đóng mỗi thẻ trước thẻ bao quanh nó.")
    case .htmlNotClosed:
      ProblemAdvice(
        "Một chú thích HTML, hoặc thẻ có nội dung không bao giờ hiện, chưa được đóng, nên phần"
          + " sau sẽ bị mất.",
        remedy: "Đóng trước dòng trống kế tiếp, hoặc xóa đi.")
    case .footnote:
      ProblemAdvice(
        "Dấu chú thích không có chú thích, chú thích không có dấu, hoặc hai chú thích cùng tên.",
        remedy: "Viết `[^tên]` trong bài và `[^tên]: …` ở đầu dòng.")
    case .headingID:
      ProblemAdvice(
        "Mã trong ngoặc nhọn sau đề mục không đúng, hoặc đề mục khác đã dùng.",
        remedy: "Viết chữ cái, chữ số và `-`, bắt đầu bằng chữ cái.")
    case .headingEmpty:
      ProblemAdvice(
        "Đề mục không có chữ, nên không gì dẫn đến phần bên dưới.",
        remedy: "Viết chữ, hoặc xóa dòng.")
    case .notMarkdown:
      ProblemAdvice(
        "Chữ trông như Markdown mà không phải: dấu đầu dòng của Word, `##` không có dấu cách,"
          + " liên kết kiểu wiki, `[!NOTE]`, dấu sao cạnh dấu cách, câu bị dấu gạch bên dưới biến"
          + " thành đề mục hay bị dấu cách phía trước biến thành mã, dấu cách không ngắt dòng hoặc không"
          + " có dấu cách sau dấu đầu dòng, bảng thiếu dòng gạch, danh sách hiện số khác với số đã viết,"
          + " Markdown trong khối HTML.",
        remedy: "Viết như thông báo nêu, hoặc thêm `\\` phía trước để hiện nguyên dạng.")
    case .blockName:
      ProblemAdvice(
        "Tên của khối không được biết nhưng giống một tên được biết, nên khối hiện ra dưới dạng"
          + " mã.",
        remedy: "Viết tên mà thông báo gợi ý.")
    case .linkNested:
      ProblemAdvice(
        "Một liên kết nằm trong chữ của liên kết khác. Liên kết đó hiện ra dưới dạng chữ.",
        remedy: "Đặt liên kết này sau liên kết kia.")
    case .linkEmpty:
      ProblemAdvice(
        "Liên kết không có địa chỉ, hoặc không có chữ.",
        remedy: "Viết phần còn thiếu, hoặc bỏ dấu ngoặc.")
    case .pictureRemote:
      ProblemAdvice(
        "Ảnh nằm ở máy chủ khác, máy chủ đó sẽ biết ai đọc trang và có thể đổi ảnh.",
        remedy: "Lưu ảnh cạnh bài viết rồi ghi tên tệp.")
    }
  }
}
