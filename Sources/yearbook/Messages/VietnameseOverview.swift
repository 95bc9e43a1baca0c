/// What the command says without any words, to those who read Vietnamese.
enum VietnameseOverview {
  static let text = """
    Yearbook tạo trang kết quả thi đua từ các bài viết và bảng điểm. Còn lỗi thì không công bố gì.

      yearbook new site TÊN            tạo trang mới; thêm --demo: trang ví dụ
      yearbook new year 2026           tạo các tệp đầu tiên của năm
      yearbook new note --year 2026    tạo bài viết; thêm --kind "sơ kết": bài sơ kết
      yearbook new form 2026           tạo mẫu chấm điểm gửi các đơn vị
      yearbook import TỆP --year 2026  lấy bảng điểm vào từ Excel
      yearbook pictures                tạo các cỡ ảnh nhỏ cho điện thoại
      yearbook check                   kiểm tra, không ghi gì
      yearbook build                   tạo trang trong thư mục site
      yearbook serve --open            xem trang trong khi soạn
      yearbook pdf --year 2026         in các văn bản của năm ra PDF
      yearbook word --year 2026        ghi các văn bản của năm ra tệp Word
      yearbook list years              liệt kê các năm, đơn vị (members) hoặc trang (pages)
      yearbook explain TRANG           cho biết trang lấy số liệu từ tệp nào
      yearbook publish NƠI             đưa trang đến nơi người đọc xem; --back: trở lại
      yearbook archive                 đóng gói trang, hoặc một năm, thành tệp zip
      yearbook verify site             cho biết tệp nào của bản sao đã thay đổi
      yearbook seal 2026               khóa số liệu của năm
      yearbook sign site               ký số trang

    Xem thêm: man -L vi yearbook; yearbook LỆNH --help (tiếng Anh).
    """
}
