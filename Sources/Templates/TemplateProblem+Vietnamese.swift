import Input

extension TemplateProblem {
  /// The message of a problem in Vietnamese.
  package var vietnamese: String {
    switch self {
    case .unclosedTag(let close): "thẻ mở đến tận cuối tệp; thiếu '\(close)'"
    case .emptyName: "thẻ không có tên"
    case .badName(let name):
      "'\(name)' không dùng làm tên được: tên không có dấu cách và không có phần trống giữa các dấu chấm"
    case .badDelimiters(let most):
      "thẻ đặt dấu phân cách có dạng '{{=<% %>=}}': hai dấu phân cách, ở giữa là dấu cách, mỗi dấu tối đa"
        + " \(most) byte, không có dấu cách và '='"
    case .unclosedSection(let name): "'\(name)' chưa được đóng; thiếu '{{/\(name)}}'"
    case .strayClose(let name): "'\(name)' được đóng ở đây nhưng chưa được mở"
    case .mismatchedClose(let name, let open, let line):
      "'\(name)' được đóng ở đây khi '\(open)', mở ở dòng \(line), chưa được đóng"
    case .nestedTooDeep(let most): "thẻ lồng nhau quá \(most) cấp"
    case .ignored(let parent):
      "trong '{{<\(parent)}}' chỉ các khối được hiển thị; phần này bị bỏ qua"
    case .duplicateBlock(let name, let parent):
      "trong '{{<\(parent)}}' có hai khối '\(name)'; chỉ giữ lại một"
    case .unknownBlock(let name, let parent, let nearest):
      "mẫu trang '\(parent)' không có khối '\(name)'\(Suggestion.vietnamese(nearest))"
    case .missingPartial(let name, let nearest), .missingTemplate(let name, let nearest):
      "không có mẫu trang '\(name)'\(Suggestion.vietnamese(nearest))"
    case .endlessPartial(let names):
      "mẫu trang '\(names.first ?? "")' tự chèn chính nó mãi không hết: "
        + names.joined(separator: " → ")
    case .tooManyWays: "từ đây các mẫu trang chèn nhau theo quá nhiều cách, không kiểm tra được"
    case .unknownTag(let name, let nearest):
      "ở đây không có gì tên là '\(name)'\(Suggestion.vietnamese(nearest))"
    case .unknownPart(let name, let owner, let nearest):
      "'\(owner)' không có gì tên là '\(name)'\(Suggestion.vietnamese(nearest))"
    case .noParts(let name, let owner, .list):
      "'\(owner)' là danh sách; '\(name)' phải gọi bên trong '{{#\(owner)}}'"
    case .noParts(let name, let owner, let kind):
      "'\(owner)' là \(Self.vietnamese(kind)), không có gì tên là '\(name)'"
    case .wrongKind(let name, .markup):
      "'\(name)' là mã HTML; hãy viết '{{{\(name)}}}' để in nguyên dạng"
    case .wrongKind(let name, .text):
      "'\(name)' là chữ, luôn được chuyển mã; hãy viết '{{\(name)}}'"
    case .wrongKind(let name, .record):
      "'\(name)' là một nhóm thông tin, không in được; hãy gọi một phần của nó, hoặc mở bằng"
        + " '{{#\(name)}}'"
    case .wrongKind(let name, let kind):
      "'\(name)' là \(Self.vietnamese(kind)), không in được; hãy dùng dạng '{{#\(name)}}'"
    case .notName(let name, let kind):
      "'\(name)' là \(Self.vietnamese(kind)), mà tên mẫu trang phải là chữ"
    case .pageTooDeep(let most): "trong trang này các phần lồng nhau quá \(most) cấp"
    case .pageTooBig(let mebibytes): "đến đây trang đã lớn hơn \(mebibytes) MiB"
    case .pageTooLong(let steps): "trang cần hơn \(steps) bước để tạo"
    }
  }

  private static func vietnamese(_ kind: ValueKind) -> String {
    switch kind {
    case .text: "chữ"
    case .markup: "mã HTML"
    case .flag: "giá trị có hoặc không"
    case .record: "một nhóm thông tin"
    case .list: "danh sách"
    case .unknown: "không rõ loại"
    }
  }
}
