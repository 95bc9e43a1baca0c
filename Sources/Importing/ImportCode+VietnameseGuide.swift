package import Input

extension ImportCode {
  /// What docs/PROBLEMS.vi.md says of the code.
  package var vietnameseGuide: ProblemAdvice {
    switch self {
    case .noMembers:
      ProblemAdvice(
        "Không ô nào của bảng có tên đơn vị thành viên.",
        remedy: "Ghi tên các đơn vị trong một cột hoặc một dòng riêng, như trong"
          + " `provinces.yaml` hoặc `members.yaml`.")
    case .oldFont:
      ProblemAdvice(
        "Bảng được gõ theo phông VNI hoặc TCVN3, nên chữ trong Unicode là chữ khác.",
        remedy: "Chuyển bảng sang Unicode, ví dụ bằng UniKey, rồi lấy vào lại.")
    case .unseparated:
      ProblemAdvice(
        "Trong các dòng của bảng không có gì ngăn cách các ô.",
        remedy: "Ngăn cách các ô bằng Tab hoặc dấu chấm phẩy, hoặc lưu bảng thành .xlsx.")
    case .severalSheets:
      ProblemAdvice(
        "Nhiều trang tính có tên đơn vị, và không rõ là trang nào.",
        remedy: "Ghi tên trang tính.")
    case .unknownTable:
      ProblemAdvice(
        "Trang tính không có nhiều bảng như vậy.",
        remedy: "Ghi số của một bảng nêu trong thông báo.")
    case .tablesDiffer:
      ProblemAdvice(
        "Hai bảng của trang tính ghi số liệu khác nhau cho một đơn vị.",
        remedy: "Chọn bảng có số liệu đúng.")
    case .totalPartial:
      ProblemAdvice(
        "Một tổng trong bảng có vẻ là tổng của một phần tiêu chí, không phải của năm.",
        remedy: "Đặt tên cột là tiêu chí kèm điểm tối đa, bỏ qua cột bằng `--leave-out`, hoặc"
          + " chọn bảng tổng điểm bằng `--table`.")
    case .memberTwice:
      ProblemAdvice(
        "Trong các tệp Excel được lấy vào cùng lúc, có hai tệp ghi số liệu của cùng một đơn vị.",
        remedy: "Bỏ tệp có số liệu không đúng ra.")
    case .memberDiffers:
      ProblemAdvice(
        "Tên trang tính, tên bảng và mã của biểu không cùng một đơn vị.",
        remedy: "Đổi tên trang tính, hoặc sửa tên bảng; mỗi biểu do đúng đơn vị có mã đó điền.")
    case .formDiffers:
      ProblemAdvice(
        "Biểu của `new form` ghi trong các ô khác với mã của nó, hoặc có số liệu bên ngoài các ô cần điền, hoặc thiếu dòng.",
        remedy:
          "Sửa lại tên, điểm và mã của từng dòng, hoặc gửi biểu mới; các ô bên ngoài không được đọc."
      )
    case .downloadDiffers:
      ProblemAdvice(
        "Tệp tải từ trang được lấy vào lại mà tự mâu thuẫn hoặc không khớp với năm: thứ hạng, tổng điểm hoặc tỷ lệ"
          + " trang đã tính không phải của các điểm trong tệp, điểm tối đa khác với năm, hoặc thiếu dòng.",
        remedy:
          "Sửa số sai, hoặc xóa các cột, dòng mà trang tự tính được. Hãy xem tệp có phải của năm"
          + " khác không.")
    case .noHeads:
      ProblemAdvice(
        "Phía trên đơn vị đầu tiên không có dòng tên cột, nên không rõ các số là gì.",
        remedy: "Viết dòng tên cột.")
    case .noPoints:
      ProblemAdvice(
        "Không cột nào của bảng được hiểu là điểm, tổng điểm hoặc thứ hạng.",
        remedy: "Đặt tên cột theo nội dung, như 'Tổng điểm' hoặc tên tiêu chí kèm điểm tối đa.")
    case .yearDiffers:
      ProblemAdvice(
        "Tên bảng hoặc tên cột cho biết số liệu là của năm khác.",
        remedy: "Lấy vào theo năm đó, hoặc thêm `--title-year` nếu đúng là của năm này.")
    case .otherYear:
      ProblemAdvice(
        "Một dòng của bảng là của năm khác.",
        remedy: "Chỉ để các dòng của một năm, và lấy vào với `--year` của năm đó.")
    case .mapDiffers:
      ProblemAdvice(
        "Bảng có tên cột khác với các tên cột ghi trong `import.yaml`.",
        remedy: "Sửa tên cột trong `import.yaml`, hoặc lấy vào với `--anew` để ghi lại tệp này.")
    case .mapRows:
      ProblemAdvice(
        "Có dòng của bảng nằm ngoài `head-row` và `last-row` trong `import.yaml` mà có tên đơn vị hoặc số liệu.",
        remedy:
          "Sửa hoặc xóa hai mục đó, hoặc xóa các dòng đó trong bảng; khi chạy trên cửa sổ lệnh,"
          + " chương trình hỏi có bỏ qua các dòng đó không.")
    case .stageDiffers:
      ProblemAdvice(
        "Bảng ghi hai bước chấm khác nhau ở hai chỗ, hoặc `import.yaml` ghi bước chấm khác với bảng.",
        remedy: "Sửa chỗ sai, hoặc xóa `stage` trong `import.yaml`.")
    case .unknownHead:
      ProblemAdvice(
        "`--leave-out` ghi tên cột mà bảng không có.",
        remedy: "Viết đúng như trong bảng.")
    case .headTwice:
      ProblemAdvice(
        "Hai cột có cùng nội dung, và không rõ là cột nào.",
        remedy: "Đặt tên theo bước chấm, xóa một cột, hoặc bỏ qua một cột bằng `--leave-out`.")
    case .namesTwice:
      ProblemAdvice(
        "Có cột thứ hai ghi tên đơn vị, khác với cột đầu trên cùng các dòng.",
        remedy: "Đặt tên là 'Đơn vị' nếu các cột sau là của các đơn vị đó, hoặc bỏ qua bằng"
          + " `--leave-out`.")
    case .headUnclear:
      ProblemAdvice(
        "Một tên cột có thể gồm nhiều cột hơn cột đang chứa nó, hoặc hai tên gồm các tiêu chí giống nhau.",
        remedy:
          "Gộp ô mỗi tên trên tất cả các cột thuộc về nó; nếu hai tên gồm các tiêu chí giống nhau thì"
          + " bỏ qua một tên bằng `--leave-out`.")
    case .maximumDiffers:
      ProblemAdvice(
        "Một tiêu chí có điểm tối đa khác nhau giữa hai bảng, hoặc giữa bảng và `import.yaml`.",
        remedy: "Sửa điểm tối đa sai.")
    case .tiersUnknown:
      ProblemAdvice(
        "Bảng có cột xếp loại mà bài tổng kết của năm không liệt kê; cột bị bỏ qua.",
        remedy: "Liệt kê ở `tiers` trong bài tổng kết rồi lấy vào lại.")
    case .headMissing:
      ProblemAdvice(
        "Một cột không có số liệu và không có tên, nên bị bỏ qua.",
        remedy: "Viết tên phía trên nếu cần đọc cột đó.")
    case .headUnknown:
      ProblemAdvice(
        "Một cột có số liệu không được hiểu; cột bị bỏ qua, vì tổng điểm không tính đến.",
        remedy: "Làm theo thông báo nếu cần đọc cột; nếu không thì không phải làm gì.")
    case .pointsLeftOut:
      ProblemAdvice(
        "Một cột có số liệu không được hiểu, và tổng điểm sẽ chỉ tính từ các cột khác.",
        remedy: "Ghi điểm tối đa vào tên cột, hoặc bỏ qua cột bằng `--leave-out`.")
    case .pointsTwice:
      ProblemAdvice(
        "Một cột có vẻ là tổng hoặc trung bình của các cột khác, nên điểm sẽ bị tính hai lần.",
        remedy: "Bỏ qua bằng `--leave-out`, hoặc liệt kê trong `criteria.csv` của năm nếu đây"
          + " là tiêu chí riêng.")
    case .rowNameless:
      ProblemAdvice(
        "Một dòng có điểm mà không có tên đơn vị.",
        remedy: "Ghi tên đơn vị, hoặc xóa dòng.")
    case .nameRemark:
      ProblemAdvice(
        "Sau tên đơn vị có ghi chú trong ngoặc; ghi chú bị bỏ qua.",
        remedy: "Nếu cần thì ghi vào cột ghi chú.")
    case .rowWeights:
      ProblemAdvice(
        "Một dòng của bảng ghi hệ số, mà điểm được cộng nguyên như đã ghi.",
        remedy: "Nhân điểm và điểm tối đa với hệ số trong bảng, rồi xóa dòng đó.")
    case .sumDisagrees:
      ProblemAdvice(
        "Một tổng trong bảng không bằng tổng các tiêu chí.",
        remedy: "Sửa số sai.")
    case .footRounded:
      ProblemAdvice(
        "Tổng hoặc trung bình dưới các đơn vị lệch chưa đến một đơn vị của chữ số cuối.",
        remedy: "Không phải làm gì nếu số bị cắt chứ không làm tròn.")
    case .footDisagrees:
      ProblemAdvice(
        "Một dòng dưới các đơn vị, như tổng hoặc trung bình, không đúng với số liệu.",
        remedy: "Sửa số sai, hoặc xóa số ở dòng đó.")
    case .cellStruck:
      ProblemAdvice(
        "Một ô bị gạch ngang toàn bộ hoặc một phần, nên không rõ phần nào còn giá trị.",
        remedy: "Viết phần còn giá trị không gạch ngang, hoặc xóa phần đã bỏ.")
    case .cellLines:
      ProblemAdvice(
        "Một ô có nhiều số, mỗi số một dòng.",
        remedy: "Chỉ viết một số.")
    case .cellDate:
      ProblemAdvice(
        "Một ô ghi ngày, do Excel tự đổi khi gõ như 10.3.",
        remedy: "Định dạng ô là số và viết lại số.")
    case .cellFlag:
      ProblemAdvice(
        "Một ô ghi đúng hoặc sai ở chỗ của số hoặc tên.",
        remedy: "Viết số hoặc tên.")
    case .cellError:
      ProblemAdvice(
        "Một công thức trong bảng cho kết quả lỗi.",
        remedy: "Sửa công thức rồi lưu lại.")
    case .cellUncalculated:
      ProblemAdvice(
        "Một công thức chưa có giá trị trong tệp, vì chưa được tính.",
        remedy: "Mở tệp bằng Excel hoặc LibreOffice rồi lưu lại.")
    case .cellMerged:
      ProblemAdvice(
        "Một số liệu được gộp trên nhiều đơn vị hoặc nhiều cột, nên không rõ thuộc về đâu.",
        remedy: "Tách ô và ghi số liệu riêng cho từng ô.")
    case .cellPercentage:
      ProblemAdvice(
        "Một ô được định dạng phần trăm, nên có thể là điểm hoặc tỷ lệ.",
        remedy: "Viết điểm, và định dạng ô là số.")
    case .pointsMaximum:
      ProblemAdvice(
        "Số sau dấu gạch chéo không phải là điểm tối đa, hoặc nhỏ hơn điểm.",
        remedy: "Chỉ viết điểm, hoặc viết đúng điểm tối đa.")
    case .pointsRounded:
      ProblemAdvice(
        "Một số có hơn bốn chữ số thập phân và được làm tròn còn bốn.",
        remedy: "Làm tròn trong bảng nếu muốn khác; nếu không thì không phải làm gì.")
    case .pointsMark:
      ProblemAdvice(
        "Sau số có dấu chú thích; dấu bị bỏ qua.",
        remedy: "Ghi ý nghĩa của dấu ở cột ghi chú nếu cần.")
    case .penaltySigns:
      ProblemAdvice(
        "Trong một cột điểm trừ có số mang dấu trừ và số không mang.",
        remedy: "Viết tất cả có dấu trừ, hoặc tất cả không có.")
    }
  }
}
