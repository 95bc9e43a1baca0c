extension PrintingProblem {
  /// The message of a problem in Vietnamese.
  package var vietnamese: String { Self.oneLine(wording) }

  private var wording: String {
    switch self {
    case .poorFont(let family):
      "trên máy này văn bản được in bằng phông '\(family)', có bề rộng khác Times New Roman hoặc thiếu chữ tiếng"
        + " Việt, nên phần đầu văn bản có thể bị vỡ; hãy cài fonts-liberation2 hoặc Times New Roman"
    case .notStarted(let program, let reason): "không khởi động được '\(program)': \(reason)"
    case .stopped(let engine): "\(engine) đã bị dừng"
    case .silent(let engine, let time, let words):
      "\(engine) không trả lời trong \(Self.vietnamese(time)) nên đã bị dừng"
        + Self.vietnamese(lastWords: words)
        + "; hãy in riêng trang này, hoặc dùng chương trình in khác (--engine)"
    case .endlessMessage(let engine):
      "\(engine) gửi thông báo mãi không hết nên đã bị dừng; hãy cập nhật chương trình đó"
    case .endedEarly(let engine, let ending, let words):
      "\(engine) kết thúc khi chưa xong, với \(Self.vietnamese(ending))"
        + Self.vietnamese(lastWords: words)
        + "; hãy in lại, hoặc dùng chương trình in khác (--engine)"
    case .answerNotUnderstood(let engine):
      "không đọc được câu trả lời của \(engine); hãy cập nhật chương trình đó"
    case .pathNotSent(let engine): "không gửi được đường dẫn của trang này cho \(engine)"
    case .pageNotOpened(let engine, let reason): "\(engine) không mở được trang này: \(reason)"
    case .pageNotPrepared(let engine, let reason):
      "\(engine) không chuẩn bị được trang này: \(reason)"
    case .pageLost(let engine):
      "\(engine) để mất trang này, có thể do thiếu bộ nhớ; hãy in riêng trang này"
    case .pageNotPrinted(let engine, let reason, let call):
      "\(engine) không tạo được PDF của trang này: \(reason ?? "không nêu lý do")"
        + (call.map { " (\($0))" } ?? "")
    case .noFolder(let reason): "không có thư mục để ghi PDF: \(reason)"
    case .notWritten(let reason): "không ghi được PDF: \(reason)"
    case .missingPDF(let engine): "\(engine) báo đã xong, nhưng không có PDF"
    case .remark(let engine, let remark): "\(engine): \(Self.vietnamese(remark))"
    }
  }

  private static func vietnamese(_ remark: Remark) -> String {
    switch remark {
    case .words(let words): words
    case .notAPicture(let path): "'\(path)' không phải là ảnh hiển thị được"
    case .notAFileOfSite(let address):
      "trang cần '\(address)', không phải là tệp của trang thông tin"
    case .pageNumbersChange: "số trang trong mục lục thay đổi mỗi lần điền"
    case .more(let count):
      "chương trình in còn thông báo khác về trang này ngoài \(count) thông báo trên"
    }
  }

  private static func vietnamese(_ ending: Ending) -> String {
    switch ending {
    case .status(let number): "mã kết thúc \(number)"
    case .signal(let number): "tín hiệu \(number)"
    }
  }

  private static func vietnamese(_ duration: Duration) -> String {
    let seconds = duration.components.seconds
    return seconds < 120 ? "\(seconds) giây" : "\(seconds / 60) phút"
  }

  private static func vietnamese(lastWords words: String) -> String {
    words.isEmpty ? "" : "; lời cuối: \(words)"
  }
}
