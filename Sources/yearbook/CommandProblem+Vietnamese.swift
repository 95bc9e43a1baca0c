import Input

extension CommandProblem {
  /// The message of a problem in Vietnamese.
  var vietnamese: String {
    switch self {
    case .pictureNotInWord(let address):
      "tệp Word chỉ có lời mô tả của '\(address)', vì Word không đọc được ảnh loại này; hãy lưu ảnh thành PNG hoặc"
        + " JPEG"
    case .unknownSheet(let name, let nearest, let known):
      "tệp Excel không có trang tính '\(name)'\(Suggestion.vietnamese(nearest)); các trang tính là"
        + " \(known.map { "'\($0)'" }.joined(separator: ", "))"
    case .hiddenRows(let names): Self.vietnamese("dòng", names)
    case .hiddenColumns(let names): Self.vietnamese("cột", names)
    case .hiddenSheet(let name):
      "trang tính '\(name)' bị ẩn nên bị bỏ qua, kể cả số liệu trong đó; hãy đọc bằng --sheet, hoặc xóa trang tính"
    case .noSummaryToSeal(let year):
      "năm \(year) chưa có bài tổng kết hoàn chỉnh để khóa"
    case .yearNotClosed(let status):
      "\(status.map { "năm đang ghi '\($0)'" } ?? "chưa ghi tình trạng của năm"); hãy viết 'status: final' khi"
        + " cơ quan hoặc nguồn tin cho biết đã chốt số liệu, hoặc 'status: reported' nếu năm chỉ biết theo"
        + " nguồn báo chí"
    case .nothingCorrected(let count):
      "năm này có \(count) đính chính, bằng hoặc ít hơn khi khóa; hãy ghi điều đã sửa thêm một mục vào"
        + " 'corrections', kèm ngày"
    case .noSeal(let year): "năm này chưa khóa; hãy chạy 'yearbook seal \(year)'"
    case .correctionNamesNothing(let year):
      "kết quả năm \(year) khác với khi khóa, mà đính chính mới không nêu điều đó, nên lệnh build sẽ không công"
        + " bố; hãy ghi thêm đơn vị ('member') được đính chính, hoặc số liệu cũ ('was') và mới ('now'), rồi"
        + " chạy lại"
    case .correctionNamesNoFile(let name, let year):
      "'\(Excerpt.visible(name))' không còn như khi khóa năm \(year), mà đính chính mới không nêu tên tệp này, nên"
        + " lệnh build sẽ không công bố; hãy đưa tệp về như cũ, hoặc ghi tên tệp vào đính chính ('what', 'was'"
        + " hoặc 'now'), rồi chạy lại"
    case .dataTooDeep: "dữ liệu lồng nhau quá sâu, không đọc được"
    case .notJSON(let endsEarly):
      "dữ liệu không phải là JSON: \(endsEarly ? "tệp bị cắt ngang" : "giá trị không đúng")"
    case .incomplete(let errors):
      "nội dung hoặc mẫu trang có \(errors) lỗi nên câu trả lời có thể chưa đủ; xem 'yearbook check'"
    case .finishedWrite(let command, let files):
      "đã ghi nốt \(Excerpt.visible(files)), phần việc mà '\(Excerpt.visible(command))' làm dở khi bị ngắt"
    case .change(let fault): fault.vietnamese
    case .noSite(let isMissing):
      "\(isMissing ? "không có thư mục này" : "thư mục này không có trang nào") nên không so sánh được gì; hãy"
        + " ghi thư mục của trang đã công bố ở --against"
    }
  }

  /// Hidden rows or columns, of which the first ten are named.
  private static func vietnamese(_ what: String, _ names: [String]) -> String {
    let rest = names.count > 10 ? " và \(names.count - 10) \(what) khác" : ""
    return
      "\(what) \(names.prefix(10).joined(separator: ", "))\(rest) bị ẩn nhưng vẫn được đọc như các"
      + " \(what) khác"
  }
}
