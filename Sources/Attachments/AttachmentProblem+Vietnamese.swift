package import Input

extension AttachmentProblem {
  /// The message of a problem in Vietnamese.
  package var vietnamese: String {
    switch self {
    case .tooLarge(let mebibytes, let most):
      "tệp có \(mebibytes) MiB; chỉ đăng được tệp tối đa \(most) MiB"
    case .large(let mebibytes, let most):
      "tệp có \(mebibytes) MiB nên người đọc phải chờ; hãy lưu nhỏ hơn, tối đa \(most) MiB"
    case .unreadable: "không đọc được tệp này"
    case .notOfKind(let kind):
      "nội dung tệp này không phải là \(Self.vietnamese(kind)); \(Self.vietnameseAdvice(kind))"
    case .damaged(let path):
      "phần '\(Excerpt.visible(path))' của tệp này bị hỏng, có mật khẩu hoặc quá lớn nên không xem được; hãy lưu"
        + " lại tệp, không đặt mật khẩu"
    case .program(let path):
      "tệp này có macro hoặc mã lệnh, nút điều khiển, đối tượng nhúng, hoặc gọi chương trình khác, tệp ở nơi khác"
        + " hay trang web ('\(Excerpt.visible(path))') nên không đăng được; hãy lưu lại tệp không có các thứ đó, hoặc"
        + " in thành PDF"
    case .repeatedPart(let path):
      "tệp này có hai phần cùng tên '\(Excerpt.visible(path))' nên mỗi chương trình có thể hiện một phần khác; hãy"
        + " mở rồi lưu lại tệp"
    case .formula(let text, let line):
      "dòng \(line) có ô mà Excel hiểu là công thức ('\(Excerpt.visible(text))'); hãy thêm dấu nháy đơn phía"
        + " trước, hoặc xóa ô đó"
    }
  }

  private static func vietnamese(_ kind: AttachmentKind) -> String {
    switch kind {
    case .pdf: "PDF"
    case .xlsx: "bảng tính Excel (.xlsx)"
    case .docx: "văn bản Word (.docx)"
    case .ods: "bảng tính OpenDocument (.ods)"
    case .odt: "văn bản OpenDocument (.odt)"
    case .csv: "CSV"
    }
  }

  private static func vietnameseAdvice(_ kind: AttachmentKind) -> String {
    switch kind {
    case .pdf, .csv: "hãy lưu lại thành \(kind.name)"
    case .xlsx, .docx, .ods, .odt:
      "hãy lưu lại thành \(kind.name), không đặt mật khẩu, hoặc đặt phần đuôi đúng loại của tệp"
    }
  }
}

extension AttachmentProblem.Code {
  /// What docs/PROBLEMS.vi.md says of the code.
  package var vietnameseGuide: ProblemAdvice {
    switch self {
    case .largeAttachment:
      ProblemAdvice(
        "Tệp mà bài viết liên kết đến lớn đến mức người đọc phải chờ, hoặc quá lớn nên không đăng được.",
        remedy: "Lưu nhỏ hơn, ví dụ quét thành PDF với độ phân giải thấp hơn.")
    case .attachmentKind:
      ProblemAdvice(
        "Tệp mà bài viết liên kết đến không đúng loại ghi ở phần đuôi của tên: tệp bị đổi tên, bị hỏng,"
          + " hoặc có mật khẩu; hoặc tệp có những phần mà mỗi chương trình hiện một khác.",
        remedy: "Mở bằng chương trình của tệp rồi lưu lại đúng loại ghi ở phần đuôi.")
    case .attachmentMacro:
      ProblemAdvice(
        "Tệp mà bài viết liên kết đến có macro hoặc mã lệnh khác, có đối tượng nhúng, gọi chương trình hoặc"
          + " tệp ở nơi khác, hoặc tệp CSV có ô bị hiểu là công thức. Mở các tệp như vậy có thể gây hại.",
        remedy: "Lưu lại không có macro và đối tượng nhúng, hoặc lưu thành PDF.")
    }
  }
}
