import Input

extension CommandProblem.Code {
  /// What docs/PROBLEMS.vi.md says of the code.
  var vietnameseGuide: ProblemAdvice {
    switch self {
    case .wordPicture:
      ProblemAdvice(
        "Văn bản có ảnh thuộc loại Word không đọc được, nên tệp Word có lời mô tả thay cho ảnh.",
        remedy: "Lưu ảnh thành PNG hoặc JPEG.")
    case .unknownSheet:
      ProblemAdvice(
        "Tệp Excel cần lấy vào không có trang tính tên đó.",
        remedy: "Viết một trong các tên nêu trong thông báo.")
    case .hiddenCells:
      ProblemAdvice(
        "Một số dòng hoặc cột của bảng bị ẩn; chúng vẫn được lấy vào như các dòng, cột khác. Hoặc cả một"
          + " trang tính có số liệu bị ẩn; trang đó bị bỏ qua.",
        remedy:
          "Xem chúng có thuộc bảng điểm không; nếu không thì xóa trong bảng. Đọc trang tính bị ẩn"
          + " bằng `--sheet`.")
    case .sealYear:
      ProblemAdvice(
        "Năm cần khóa chưa có bài tổng kết, hoặc bài tổng kết còn là bản nháp.",
        remedy: "Viết bài tổng kết, hoặc bỏ `status: draft`.")
    case .sealStatus:
      ProblemAdvice(
        "Năm cần khóa chưa chốt số liệu.",
        remedy: "Khi đã chốt số liệu thì ghi như vậy rồi khóa.")
    case .sealCorrection:
      ProblemAdvice(
        "Chỉ khóa lại một năm khi có thêm một đính chính, để người đọc biết điều gì đã thay"
          + " đổi. Đính chính nêu đơn vị có kết quả khác trước, và tên ảnh, tệp đính kèm đã đổi, thêm hoặc bỏ.",
        remedy: "Ghi điều đã sửa vào `corrections` trong bài tổng kết của năm.")
    case .figureChanged:
      ProblemAdvice(
        "Nội dung của một năm đã chốt sẽ thay đổi trên trang đã công bố, mà không có đính chính"
          + " mới nêu điều đó.",
        remedy: "Đưa về như cũ, ghi vào `corrections` của năm kèm `member` hoặc `was` và"
          + " `now`, hoặc xác nhận.")
    case .pictureGone:
      ProblemAdvice(
        "Ảnh trong bài viết của một năm đã chốt sẽ mất khỏi trang đã công bố.",
        remedy: "Đưa ảnh trở lại, hoặc xác nhận bỏ.")
    case .pictureChanged:
      ProblemAdvice(
        "Ảnh trong bài viết của một năm đã chốt khác với ảnh đã công bố, hoặc một năm đã khóa có thêm ảnh.",
        remedy: "Đưa ảnh trở lại, ghi đính chính có tên tệp, hoặc xác nhận.")
    case .attachmentChanged:
      ProblemAdvice(
        "Tệp đính kèm trong bài viết của một năm đã chốt sẽ mất, hoặc khác với tệp đã công bố, hoặc một năm"
          + " đã khóa có thêm tệp.",
        remedy: "Đưa tệp trở lại, ghi đính chính có tên tệp, hoặc xác nhận.")
    case .sealMissing:
      ProblemAdvice(
        "Cần khóa lại một năm chưa từng khóa.",
        remedy: "Khóa lần đầu.")
    case .json:
      ProblemAdvice(
        "Dữ liệu mà `yearbook render` điền vào mẫu không phải là JSON, hoặc lồng nhau quá sâu.",
        remedy: "Sửa ở chỗ nêu trong thông báo.")
    case .incomplete:
      ProblemAdvice(
        "Lệnh trả lời từ nội dung hoặc mẫu trang còn lỗi, nên câu trả lời có thể thiếu.",
        remedy: "Sửa những lỗi mà `yearbook check` nêu rồi hỏi lại.")
    case .finishedWrite:
      ProblemAdvice(
        "Một lệnh trước đó bị ngắt khi đang ghi, lệnh này đã làm nốt.",
        remedy: "Không phải làm gì. Xem lại các tệp nêu trong thông báo.")
    case .yearGone:
      ProblemAdvice(
        "Trang đã công bố có một năm mà trang mới không có: thư mục bị đổi tên hoặc không còn,"
          + " hoặc bài tổng kết là bản nháp.",
        remedy: "Đưa trở lại những gì thông báo nêu. Nếu muốn bỏ năm đó thì xác nhận một lần.")
    case .memberGone:
      ProblemAdvice(
        "Trang đã công bố có một đơn vị mà danh sách đơn vị không còn liệt kê.",
        remedy: "Đưa lại vào danh mục; đơn vị đã kết thúc vẫn để lại, ghi `merged`. Nếu muốn bỏ"
          + " khỏi mọi năm thì xác nhận một lần.")
    case .languageGone:
      ProblemAdvice(
        "Trang đã công bố có các trang bằng ngôn ngữ mà `site.yaml` không còn liệt kê.",
        remedy: "Ghi lại ở `languages`. Nếu muốn bỏ các trang đó thì xác nhận một lần.")
    case .membersMoved:
      ProblemAdvice(
        "Các trang của đơn vị sẽ chuyển sang thư mục tên khác, nên liên kết từ nơi khác đến các trang này sẽ"
          + " hỏng: `path` ở `members` trong `site.yaml` đã đổi, hoặc `members` mới được thêm.",
        remedy: "Ghi thư mục của trang đã công bố ở `path`. Nếu muốn chuyển các trang thì xác"
          + " nhận một"
          + " lần.")
    case .columnRenamed:
      ProblemAdvice(
        "Cột đơn vị trong các tệp dữ liệu sẽ mang tên khác, nên chương trình đang đọc cột này sẽ dừng:"
          + " `column` ở `members` trong `site.yaml` đã đổi, hoặc `members` mới được thêm.",
        remedy: "Ghi tên cột của các tệp đã công bố ở `column`. Nếu muốn đổi thì xác nhận một lần.")
    case .statusChanged:
      ProblemAdvice(
        "Năm đã công bố là đã chốt sẽ thành chưa chốt, hoặc năm đã công bố sẽ thành bản nháp.",
        remedy: "Ghi lại tình trạng cũ. Nếu số liệu được mở lại thì xác nhận một lần bằng"
          + " `--allow-changes`.")
    case .sealGone:
      ProblemAdvice(
        "Năm đã công bố là đã khóa nay không còn `seal.txt`.",
        remedy: "Đưa tệp trở lại, ví dụ từ bản sao lưu. Nếu mở lại năm thì xác nhận một lần.")
    case .sealReplaced:
      ProblemAdvice(
        "Năm đã khóa có tệp khóa khác với tệp đã công bố, mà không có thêm đính chính.",
        remedy: "Đưa các tệp đã công bố và tệp khóa trở lại, hoặc ghi điều đã sửa vào"
          + " `corrections` rồi khóa lại.")
    case .pageGone:
      ProblemAdvice(
        "Một trang của năm đã chốt sẽ mất: bài viết bị xóa, đổi tên hoặc thành bản nháp, hoặc"
          + " văn bản không còn được tạo, như sau khi sửa `office` hoặc `papers` trong `site.yaml`.",
        remedy: "Đưa trở lại tệp tạo ra trang. Nếu muốn bỏ trang thì xác nhận một lần.")
    case .noComparison:
      ProblemAdvice(
        "Tệp `data/archive.json` của trang đã công bố không còn hoặc không đọc được, nên không"
          + " biết số liệu có thay đổi không.",
        remedy: "Đưa trở lại như đã công bố, cùng danh mục tệp. Trang do bản đầu tiên tạo,"
          + " không có tệp này, thì xác nhận một lần theo từng năm.")
    case .unusedAllowance:
      ProblemAdvice(
        "Một tùy chọn cho phép thay đổi không xảy ra. Trong tập lệnh, nó sẽ cho phép lỗi kế"
          + " tiếp.",
        remedy: "Bỏ tùy chọn đó.")
    case .unknownAllowance:
      ProblemAdvice(
        "Một tùy chọn cho phép thay đổi thứ mà cả trang và nội dung đều không có.",
        remedy: "Viết đúng tên nêu trong thông báo lỗi cần xác nhận.")
    case .noSite:
      ProblemAdvice(
        "Thư mục dùng để so sánh không có, hoặc không có trang nào.",
        remedy: "Ghi thư mục của trang đã công bố.")
    }
  }
}
