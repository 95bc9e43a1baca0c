import Input

extension WebsiteProblem.Code {
  /// What docs/PROBLEMS.vi.md says of the code.
  var vietnameseGuide: ProblemAdvice {
    switch self {
    case .reportLanguage:
      ProblemAdvice(
        "Báo cáo sẽ lấy lời văn hoặc tiêu đề của bài không viết bằng ngôn ngữ của báo cáo, nên không tạo báo cáo"
          + " bằng ngôn ngữ đó.",
        remedy: "Dịch bài, trong tệp `TÊN.LANG.md` bên cạnh.")
    case .reportParts:
      ProblemAdvice(
        "Báo cáo thiếu những phần chỉ cơ quan mới viết được: ưu điểm, hạn chế, nguyên nhân, bài học, phương hướng,"
          + " đề xuất. Phần thiếu thì báo cáo bỏ qua.",
        remedy:
          "Viết trong bài tổng kết dưới các đề mục mang tên đó, hoặc thành danh sách ở `papers: report`."
      )
    case .pagesNotListed:
      ProblemAdvice(
        "Trang của thư mục (`index.md`) dùng mẫu riêng không liệt kê các trang bên dưới, nên không có trang nào dẫn"
          + " đến chúng.",
        remedy: "Viết danh sách các trang vào mẫu.")
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
    case .unusedTemplate:
      ProblemAdvice(
        "Thư mục mẫu trang có một mẫu mà không trang nào được tạo bằng mẫu đó và không mẫu nào dùng đến.",
        remedy: "Đặt tên tệp theo mẫu mà nó thay thế, dùng nó trong mẫu khác, ghi tên ở"
          + " `template` của"
          + " một bài viết hoặc trang, hoặc xóa đi.")
    case .unknownTemplateFile:
      ProblemAdvice(
        "Thư mục mẫu trang có một tệp không phải là mẫu, không phải là tệp từ ngữ của một ngôn ngữ của"
          + " trang, cũng không nằm trong `assets`.",
        remedy: "Đổi tên theo gợi ý, chuyển tệp cần đăng vào `assets`, hoặc xóa đi.")
    case .noTemplate:
      ProblemAdvice(
        "Một bài viết hoặc trang ghi tên mẫu trang không có.",
        remedy: "Tạo tệp đó, hoặc ghi tên một mẫu đang có, không ghi phần đuôi.")
    case .lookNotShown:
      ProblemAdvice(
        "`site.yaml` có mục `look`, nhưng `layout.mustache` của trang không gọi tệp kiểu dáng của mục này.",
        remedy: "Viết dòng liên kết bên dưới dòng gọi `style.css`, hoặc bỏ `look`.")
    case .missingLogo:
      ProblemAdvice(
        "`logo` ở `look` ghi tên một tệp không có trong `assets` của thư mục mẫu trang.",
        remedy: "Đặt tệp vào `templates/assets`, hoặc ghi đúng tên.")
    case .contrast:
      ProblemAdvice(
        "Một màu ở `look` quá gần màu nền của nó; thông báo ghi độ tương phản đo được (WCAG 2.2: 4,5 : 1"
          + " với chữ, 3 : 1 với dấu hiệu).",
        remedy: "Chọn màu đậm hơn trên nền sáng, hoặc màu sáng hơn trên nền tối.")
    case .columnsNotShown:
      ProblemAdvice(
        "`site.yaml` nêu các cột của bảng xếp hạng, nhưng `ranking.mustache` của trang không hiện cột"
          + " theo tên.",
        remedy: "Chép `ranking.mustache` của chương trình rồi sửa bản đó, hoặc bỏ `columns`.")
    case .unusedWord:
      ProblemAdvice(
        "Tệp từ ngữ có một từ mà chương trình không điền và không mẫu nào dùng.",
        remedy: "Viết khóa như trong chương trình (`yearbook new templates words.en.yaml --to"
          + " shown` chép"
          + " tất cả), hoặc dùng từ đó trong một mẫu.")
    case .withheldTable:
      ProblemAdvice(
        "Bài viết liên kết đến tệp Excel, Word hoặc CSV của một năm chỉ công bố tổng điểm hoặc thứ hạng: tệp nằm"
          + " trong thư mục của năm đó, được một bài của năm đó liên kết, hoặc có tên năm đó."
          + " Người đọc nhận cả tệp, gồm mọi trang tính, dòng ẩn và nội dung đã sửa.",
        remedy: "Xem kỹ toàn bộ tệp; nếu tệp cho biết nhiều hơn, hãy liên kết đến bản PDF.")
    }
  }
}
