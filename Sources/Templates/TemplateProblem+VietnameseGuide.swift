package import Input

extension TemplateProblem.Code {
  /// What docs/PROBLEMS.vi.md says of the code.
  package var vietnameseGuide: ProblemAdvice {
    switch self {
    case .unclosedTag:
      ProblemAdvice(
        "Thẻ mở mà không đóng đến cuối tệp.",
        remedy: "Viết dấu ngoặc đóng.")
    case .badName:
      ProblemAdvice(
        "Thẻ không có tên, hoặc tên có dấu cách hay phần trống giữa các dấu chấm.",
        remedy: "Viết một trong các tên trong `docs/VOCABULARY.md`.")
    case .badDelimiters:
      ProblemAdvice(
        "Thẻ đổi dấu phân cách viết không đúng.",
        remedy: "Viết hai dấu phân cách, ở giữa có dấu cách.")
    case .unclosedSection:
      ProblemAdvice(
        "Một phần, khối hoặc mẫu cha mở mà không đóng.",
        remedy: "Đóng ở chỗ kết thúc.")
    case .strayClose:
      ProblemAdvice(
        "Thẻ đóng một phần chưa được mở.",
        remedy: "Xóa đi, hoặc mở phần đó trước.")
    case .mismatchedClose:
      ProblemAdvice(
        "Thẻ đóng phần khác với phần mở sau cùng.",
        remedy: "Đóng các phần theo thứ tự ngược với khi mở.")
    case .nestedTooDeep:
      ProblemAdvice(
        "Các phần của một mẫu trang lồng nhau quá sâu.",
        remedy: "Chuyển các phần bên trong vào mẫu riêng rồi chèn vào.")
    case .ignoredText:
      ProblemAdvice(
        "Trong mẫu cha có nội dung ngoài các khối. Nội dung này không hiển thị.",
        remedy: "Đưa vào một khối, hoặc xóa đi.")
    case .duplicateBlock:
      ProblemAdvice(
        "Trong mẫu cha, một khối được điền hai lần.",
        remedy: "Chỉ giữ một.")
    case .unknownBlock:
      ProblemAdvice(
        "Khối được điền không có trong mẫu cha, nên sẽ không hiển thị.",
        remedy: "Viết tên một khối của mẫu cha.")
    case .missingPartial:
      ProblemAdvice(
        "Mẫu trang chèn một mẫu không có.",
        remedy: "Viết tên một tệp trong thư mục mẫu trang, không có đuôi.")
    case .missingTemplate:
      ProblemAdvice(
        "Thư mục mẫu trang thiếu mẫu mà chương trình cần.",
        remedy: "Chép tệp từ các mẫu đi kèm chương trình.")
    case .endlessPartial:
      ProblemAdvice(
        "Mẫu trang tự chèn chính nó, trực tiếp hoặc qua mẫu khác, không có điểm dừng.",
        remedy: "Bỏ một chỗ chèn nêu trong thông báo.")
    case .tooManyWays:
      ProblemAdvice(
        "Các mẫu trang chèn nhau theo quá nhiều cách, không kiểm tra được.",
        remedy: "Chèn ít mẫu vào nhau hơn.")
    case .unknownTag:
      ProblemAdvice(
        "Tên của thẻ không được biết ở chỗ này của trang.",
        remedy: "Viết một trong các tên mà `docs/VOCABULARY.md` liệt kê cho trang.")
    case .tagKind:
      ProblemAdvice(
        "Thẻ in danh sách, nhóm thông tin hoặc giá trị có/không, in mã HTML như chữ, hoặc lấy"
          + " giá trị không phải chữ làm tên mẫu.",
        remedy: "Mở danh sách và nhóm thông tin như một phần, in mã HTML bằng ba ngoặc nhọn.")
    case .pageTooDeep:
      ProblemAdvice(
        "Mẫu, phần và khối của một trang lồng nhau quá sâu.",
        remedy: "Chèn ít mẫu vào nhau hơn.")
    case .pageTooBig:
      ProblemAdvice(
        "Trang lớn hơn mức được ghi.",
        remedy: "Hiển thị ít hơn, hoặc chia trang.")
    case .pageTooLong:
      ProblemAdvice(
        "Trang cần nhiều bước hơn mức cho phép, như khi các danh sách lồng nhau.",
        remedy: "Đưa một danh sách ra khỏi danh sách lặp lại nó.")
    }
  }
}
