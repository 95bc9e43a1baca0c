import Input

extension LinkCheckProblem {
  /// The message of a problem in Vietnamese.
  package var vietnamese: String {
    switch self {
    case .emptyAddress: "địa chỉ để trống; hãy ghi nơi dẫn đến"
    case .linkWithoutAddress: "liên kết không có 'href'; hãy ghi nơi dẫn đến"
    case .linkWithoutWords: "liên kết không có chữ; hãy ghi nơi dẫn đến"
    case .otherScheme(let scheme, .link):
      "liên kết chỉ dẫn đến http, https, mailto, tel hoặc một tệp của trang, không dẫn đến '\(scheme):'"
    case .otherScheme(let scheme, .fetch):
      "trang chỉ lấy các tệp của chính trang thông tin, không lấy từ '\(scheme):'"
    case .addressWithoutScheme(let address):
      "'\(address)' thiếu phần đầu của địa chỉ; hãy viết https:\(address)"
    case .otherHost(let address):
      "trang sẽ lấy '\(address)' từ máy chủ khác; hãy đưa tệp vào trang thông tin"
    case .pathFromRoot(let address, let right):
      "'\(address)' tính từ gốc của máy chủ, mà một thư mục thì không có gốc; "
        + (right.map { "hãy viết '\($0)'" } ?? "hãy tính từ trang")
    case .outsideSite(let address, let use):
      "\(Self.vietnamese(use)) '\(address)', nằm ngoài trang thông tin"
    case .relativeInErrorPage(let address):
      "'\(address)' tính từ trang mà máy chủ hiện cho mọi đường dẫn; hãy bỏ khỏi trang này"
    case .folder(let address, let use, let index):
      "\(Self.vietnamese(use)) thư mục '\(address)', mở từ ổ đĩa thì không ra trang nào; hãy viết '\(index)'"
    case .otherCase(let address, let use, let right):
      "\(Self.vietnamese(use)) '\(address)', khác chữ hoa, chữ thường; hãy viết '\(right)'"
    case .missingFile(let address, let use, let nearest):
      "\(Self.vietnamese(use)) '\(address)', nhưng không có tệp này\(Suggestion.vietnamese(nearest))"
    case .missingPlace(let address, let page, let nearest):
      "liên kết dẫn đến '\(address)', nhưng \(page.map { "'\($0)'" } ?? "trang") không có chỗ này"
        + Suggestion.vietnamese(nearest)
    case .headingWithoutWords: "đề mục không có chữ"
    case .noTitle: "trang không có 'h1'; hãy đặt một đề mục nêu nội dung của trang"
    case .secondTitle: "trang có hai 'h1'; các phần bắt đầu bằng 'h2'"
    case .skippedLevel(let level, let above):
      "đề mục cấp \(level) \(above.map { "nằm dưới đề mục cấp \($0)" } ?? "là đề mục đầu tiên"); hãy viết"
        + " 'h\((above ?? 0) + 1)'"
    case .noAlternative: "ảnh không có lời trong 'alt' cho người không nhìn thấy"
    case .repeatedID(let id): "mã '\(id)' có hai lần trong trang"
    case .missingID(let id): "chỗ này ghi mã '\(id)', mà trang không có"
    case .base: "'base' làm thay đổi nơi dẫn đến của mọi liên kết; hãy bỏ đi"
    case .blocked(let part): Self.vietnamese(blocked: part)
    case .inMorePages(let problem, let more): "\(problem.vietnamese); \(more) trang khác cũng vậy"
    case .fromTemplate(let problem, let page, let more):
      "\(problem.vietnamese); lỗi này có trong \(page)"
        + (more == 0 ? "" : " và \(more) trang khác")
    case .oftenInTemplate(let problem, let more):
      "\(problem.vietnamese); còn \(more) lỗi như vậy cũng từ đây"
    }
  }

  private static func vietnamese(_ use: Use) -> String {
    switch use {
    case .link: "liên kết dẫn đến"
    case .fetch: "trang cần"
    }
  }
}

extension LinkCheckProblem {
  /// What is said of a part that a page's own policy blocks.
  private static func vietnamese(blocked part: PolicedPart) -> String {
    switch part {
    case .styleAttribute, .styleElement:
      "chính sách của trang chặn kiểu viết ngay trong trang nên không có tác dụng; hãy viết quy tắc trong tệp CSS"
        + " ở 'assets'"
    case .handler, .inlineScript:
      "chính sách của trang chặn mã lệnh viết ngay trong trang nên không có tác dụng; hãy đưa vào một tệp ở"
        + " 'assets' và ghi tên ở 'src'"
    case .font:
      "chính sách của trang (Content-Security-Policy) không cho tải phông chữ; hãy ghi phông có sẵn trên máy người"
        + " đọc, hoặc viết \"font-src 'self'\" vào chính sách của bố cục riêng"
    case .module:
      "mã lệnh kiểu 'module' không chạy khi mở trang từ đĩa; hãy viết mã lệnh thường không có import, và bỏ"
        + " 'type'"
    case .form:
      "chính sách của trang không cho gửi biểu mẫu; hãy bỏ đi, hoặc viết \"form-action 'self'\" vào chính sách"
        + " của bố cục riêng"
    case .formElsewhere:
      "chính sách của trang chỉ cho gửi biểu mẫu trong trang; hãy liên kết đến nơi đó"
    case .script, .sheet, .picture, .media, .object, .frame, .manifest, .connection, .prefetch:
      "chính sách của trang chặn phần này nên người đọc không thấy gì; hãy liên kết đến tệp, hoặc viết"
        + " \"\(part.directive) 'self'\" vào chính sách của bố cục riêng"
    }
  }
}
