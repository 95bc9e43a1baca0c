import Emulation
import Spreadsheet

/// What a draft made of a Word document says of its uncertain places, in Vietnamese or English.
struct DraftWords {
  private let either: EitherLanguage

  init(_ language: Language) {
    either = EitherLanguage(language)
  }

  var title: String { either("tiêu đề của bài", "the title of the note") }
  var isHeading: String { either("có phải đề mục không?", "is this a heading?") }
  var merged: String {
    either(
      "bảng dưới đây có ô gộp hoặc bảng lồng nhau; hãy đối chiếu với bản Word",
      "the table below has merged cells or tables within; compare it with the Word file")
  }
  var layout: String {
    either("các dòng sau nằm trong một bảng bố cục", "the next lines are in a table of the layout")
  }
  var isInBox: String { either("trong khung chữ", "in a text box") }
  var head: String { either("đầu trang", "head of the page") }
  var foot: String { either("chân trang", "foot of the page") }
  var picture: String { either("ảnh cho thấy gì", "what the picture shows") }

  func pictureLeftOut(_ name: String) -> String {
    either(
      "ảnh '\(name)' không phải PNG, JPEG, GIF hoặc WebP nên không lấy được",
      "the picture '\(name)' is none of PNG, JPEG, GIF and WebP and is left out")
  }

  func open(_ kind: WordText.Open) -> String {
    switch kind {
    case .footnote: either("chú thích cuối trang", "footnote")
    case .deleted:
      either("chữ đã xóa trong chế độ theo dõi thay đổi", "deleted as a tracked change")
    case .comment: either("ý kiến nhận xét", "comment")
    case .struck: either("chữ bị gạch ngang", "struck through")
    case .hidden: either("có chữ ẩn, không lấy vào", "hidden text, left out")
    case .raised: either("chữ nhỏ phía trên", "raised")
    case .lowered: either("chữ nhỏ phía dưới", "lowered")
    case .oldFont:
      either(
        "chữ gõ theo phông VNI hoặc TCVN3, cần chuyển sang Unicode",
        "typed for a font of VNI or TCVN3, to be converted to Unicode")
    case .formula: either("công thức", "formula")
    case .chart: either("biểu đồ", "chart")
    case .symbol: either("ký hiệu", "symbol")
    case .drawing: either("hình vẽ", "drawing")
    case .field: either("trường Word chưa có kết quả", "a Word field without a result")
    case .object: either("đối tượng nhúng, không đọc được", "an embedded object, not read")
    case .insertedDocument:
      either("tài liệu chèn vào, không đọc được", "an inserted document, not read")
    case .missingPicture: either("ảnh không có trong tệp", "a picture that is not in the file")
    }
  }
}
