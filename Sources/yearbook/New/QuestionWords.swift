import Emulation

/// What `new site` asks, in Vietnamese or English.
struct QuestionWords {
  private let either: EitherLanguage

  init(_ language: Language) {
    either = EitherLanguage(language)
  }

  var title: String { either("Tên cụm, khối thi đua", "Name of the cluster or block") }
  var kind: String {
    either(
      "Một đơn vị và nhiều đơn vị gọi là gì, như xã/các xã (để trống: tỉnh, thành phố)",
      "What one and many members are called, such as commune/communes (empty: provinces and cities)"
    )
  }
  var nextKind: String {
    either(
      "Loại đơn vị thứ hai, nếu có, như phường/các phường (để trống: hết)",
      "Another kind (empty: none)")
  }
  var all: String {
    either(
      "Tên chung của các đơn vị (có thể để trống)", "What all are called together (may be empty)")
  }
  var order: String {
    either(
      "Thứ tự trong danh sách, như theo bảng chữ cái (có thể để trống)",
      "The order of the list, such as by the alphabet (may be empty)")
  }
  var path: String {
    either(
      "Thư mục các trang của đơn vị, không dấu, như xa-phuong (để trống: members)",
      "The folder of the pages of members, such as communes (empty: members)")
  }
  var column: String {
    either(
      "Tên cột đơn vị trong các tệp tải về, không dấu, như xa (để trống: member)",
      "The head of the column of members in downloads, such as commune (empty: member)")
  }
  var members: String {
    either(
      "Các đơn vị thành viên, mỗi dòng một tên, dòng trống để kết thúc; hoặc tên tệp .xlsx, .csv có cột tên:",
      "The members, one a line, an empty line at the end; or a file .xlsx, .csv with a column of names:"
    )
  }
  func found(_ count: Int) -> String { either("\(count) đơn vị", "\(count) members") }
  var group: String {
    either(
      "Là cụm hay khối: gõ 1 (cụm), 2 (khối) hoặc tên gọi khác",
      "1 cluster, 2 block, or what else it is called")
  }
  var council: String {
    either(
      "Nơi quyết định người đứng đầu được giới thiệu (có thể để trống)",
      "Who decides on heads that are nominated (may be empty)")
  }
  var addressee: String {
    either(
      "Nơi nhận tờ trình khen thưởng (để trống: không có, hoặc hết)",
      "To whom awards are proposed (empty: none, or no more)")
  }
  var office: String {
    either(
      "Cơ quan quản lý trang (có thể để trống)", "The office that publishes the site (may be empty)"
    )
  }
  var parent: String {
    either(
      "Cơ quan chủ quản, ở đầu văn bản (có thể để trống)",
      "The body above, at the head of papers (may be empty)")
  }
  var place: String {
    either("Nơi ban hành văn bản (có thể để trống)", "Where papers are issued (may be empty)")
  }
  var year: String { either("Năm thi đua", "Emulation year") }
}
