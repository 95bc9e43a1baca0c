import Emulation

/// The words of the files of a site of one's own, in Vietnamese or English.
struct OwnSiteWords {
  private let either: EitherLanguage

  init(_ language: Language) {
    either = EitherLanguage(language)
  }

  // MARK: Remarks in site.yaml

  var languages: String {
    either(
      "Ngôn ngữ đầu tiên là ngôn ngữ chính, ở gốc của trang.",
      "The first language is at the root of the site.")
  }
  var office: String {
    either(
      "Cơ quan quản lý trang; có dòng này thì mới lập được báo cáo, biên bản, tờ trình.",
      "The office that publishes the site; only with it are there official papers.")
  }
  var members: String {
    either(
      "Đơn vị thành viên là gì: một đơn vị và nhiều đơn vị gọi thế nào, viết như trong câu.",
      "What the members are: one of them, many of them, as within a sentence.")
  }
  var all: String { either("tên chung, tiêu đề trang danh sách", "all together, as a heading") }
  var order: String {
    either("thứ tự trong danh sách, như: theo bảng chữ cái", "their order in the list")
  }
  var path: String {
    either(
      "thư mục các trang của đơn vị; để trống: members",
      "the folder of their pages; without it, members")
  }
  var column: String {
    either(
      "tên cột đơn vị trong các tệp tải về; để trống: member",
      "the head of their column in downloads; without it, member")
  }
  var group: String {
    either(
      "cụm, khối, hoặc tên gọi khác", "cluster, block, or what else it is called")
  }
  var council: String {
    either(
      "Nơi quyết định người đứng đầu được giới thiệu.", "Who decides on heads that are nominated.")
  }
  var addressees: String {
    either("Nơi nhận tờ trình đề nghị khen thưởng.", "To whom awards are proposed.")
  }
  var parent: String {
    either("cơ quan chủ quản, ghi ở đầu văn bản", "the body above, at the head of papers")
  }
  var place: String {
    either("nơi ban hành văn bản, ghi trước ngày", "where papers are issued, before their date")
  }
  var limits: String {
    either(
      "Điểm cao nhất có thể có, để phát hiện lỗi nhập.",
      "No score may be higher; catches typing errors.")
  }

  // MARK: Other files

  var membersNote: [String] {
    [
      either(
        "Các đơn vị thành viên, theo thứ tự trong danh sách. Mã không đổi về sau.",
        "The members in the order of the list. An id stays as it is for good."),
      either(
        "Đổi tên: thêm tên mới, cũ trước: {tên: …, đến: 30/6/2026}, {tên: …, từ: 1/7/2026}.",
        "A new name is added, the older first: {name: …, until: 2026-06-30}, {name: …, from: 2026-07-01}."
      ),
    ]
  }

  var aboutTitle: String { either("Giới thiệu về trang", "About this site") }

  var about: String {
    either(
      """
      Trang này công bố kết quả thi đua theo từng năm. Số liệu chỉ ghi khi đã biết: ô trống nghĩa là chưa công bố, không phải là 0.
      Khen thưởng mới được đề nghị và khen thưởng đã có quyết định được ghi riêng.

      """,
      """
      This site publishes the results of emulation year by year. It has only what is known: an empty cell is not published, and not 0.
      Awards that are proposed are kept apart from those that a decision confers.

      """)
  }

  func readme(_ register: String, _ year: Int) -> String {
    either(
      """
      # Trang kết quả thi đua

          yearbook serve --open                            xem trang trong trình duyệt khi soạn
          yearbook build                                   tạo trang trong site/; mở site/index.html
          yearbook check                                   chỉ kiểm tra
          yearbook import bang-diem.xlsx --year \(year)       lấy bảng điểm vào
          yearbook new year \(year + 1)                           mở năm mới
          yearbook --help                                  tất cả các lệnh

      - `content/site.yaml`: tên trang, ngôn ngữ, cơ quan, tổ chức. `content/\(register)`: các đơn vị thành viên.
      - `content/\(year)/`: năm thi đua \(year): bài tổng kết (`conference.md`, còn là bản nháp) và bảng điểm (`scores.csv`).
      - `content/pages/`: các trang khác.

      """,
      """
      # A site of emulation results

          yearbook serve --open                            show it in a browser while you write
          yearbook build                                   make the site in site/; open site/index.html
          yearbook check                                   only check
          yearbook import scores.xlsx --year \(year)          take the scores over from a spreadsheet
          yearbook new year \(year + 1)                           the first files of the next year
          yearbook --help                                  all commands

      - `content/site.yaml`: title, languages, office, organisation. `content/\(register)`: the members.
      - `content/\(year)/`: the emulation year \(year): its summary (`conference.md`, a draft so far) and scores (`scores.csv`).
      - `content/pages/`: other pages.

      """)
  }
}
