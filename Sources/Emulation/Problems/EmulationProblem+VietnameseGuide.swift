public import Input

extension EmulationProblem.Code {
  /// What docs/PROBLEMS.vi.md says of the code.
  public var vietnameseGuide: ProblemAdvice {
    switch self {
    case .map:
      ProblemAdvice(
        "Ô của đơn vị trên bản đồ không phải là một cột và một hàng, đã có đơn vị khác, hoặc còn thiếu trong khi"
          + " đơn vị khác có.",
        remedy:
          "Ghi cho mỗi đơn vị trong cùng năm một cột và một hàng riêng, hoặc không ghi cho đơn vị nào."
      )
    case .paperBasis:
      ProblemAdvice(
        "Văn bản căn cứ vào một văn bản không có hiệu lực vào ngày của nó.",
        remedy: "Ghi văn bản thay thế, hoặc sửa các ngày trong `documents.yaml`.")
    case .votes:
      ProblemAdvice(
        "Số phiếu của kết quả bỏ phiếu không khớp nhau.",
        remedy:
          "Ghi số nguyên: số phiếu không quá số người có mặt, tổng phiếu đồng ý và không đồng ý không quá"
          + " số phiếu.")
    case .missingSite:
      ProblemAdvice(
        "Thư mục nội dung không có `site.yaml`, nơi ghi tên và các ngôn ngữ của trang.",
        remedy: "Tạo tệp này, hoặc chạy lệnh ở nơi có thư mục nội dung.")
    case .missingMembers:
      ProblemAdvice(
        "Thư mục nội dung không có `provinces.yaml` hoặc `members.yaml`, nơi liệt kê các đơn vị"
          + " thành viên.",
        remedy: "Tạo tệp này; docs/CONTENT.md có các mục.")
    case .twoRegisters:
      ProblemAdvice(
        "Các đơn vị được liệt kê trong hai tệp, `provinces.yaml` và `members.yaml`.",
        remedy: "Chỉ giữ một tệp.")
    case .format:
      ProblemAdvice(
        "`site.yaml` được viết cho phiên bản khác của chương trình.",
        remedy: "Dùng phiên bản đọc được tệp, hoặc viết định dạng nêu trong thông báo.")
    case .language:
      ProblemAdvice(
        "Một ngôn ngữ không được biết, được ghi hai lần, hoặc chưa có ngôn ngữ nào.",
        remedy: "Ghi các mã như `vi` và `en`, mỗi mã một lần.")
    case .baseURL:
      ProblemAdvice(
        "Địa chỉ của trang không dùng để đăng trang được.",
        remedy: "Viết https://, tên máy chủ, và các thư mục nếu có.")
    case .id:
      ProblemAdvice(
        "Một mã định danh bị thiếu, đã được dùng, hoặc có ký tự không được phép.",
        remedy: "Dùng chữ thường không dấu a-z, chữ số và dấu gạch nối, tối đa 64 ký tự.")
    case .reservedName:
      ProblemAdvice(
        "Từ ghi ở `path` hoặc `column` của `members` trong `site.yaml` đã là tên của thư mục, bảng hoặc"
          + " cột khác của trang.",
        remedy: "Chọn từ khác, ví dụ từ gọi một đơn vị, hoặc gọi nhiều đơn vị.")
    case .lookValue:
      ProblemAdvice(
        "Một giá trị ở `look` trong `site.yaml` không phải là màu, danh sách phông chữ hoặc chiều rộng.",
        remedy: "Viết màu như `\"#1c4f9b\"`, phông chữ theo tên, chiều rộng kèm đơn vị đo.")
    case .rankingColumns:
      ProblemAdvice(
        "`columns` trong `site.yaml` nêu một cột hai lần, hoặc thiếu cột đơn vị.",
        remedy: "Nêu mỗi cột một lần, trong đó có `member`.")
    case .pageOrder:
      ProblemAdvice(
        "`order` trong trang riêng không phải là số nguyên.",
        remedy: "Viết số thứ tự của trang trong thư mục.")
    case .pageFolder:
      ProblemAdvice(
        "Thư mục của các trang riêng mang tên của một năm, một ngôn ngữ hoặc một thư mục mà trang nào cũng"
          + " có, hoặc nằm quá sâu.",
        remedy: "Đổi tên hoặc chuyển thư mục.")
    case .extraKind:
      ProblemAdvice(
        "Một mục ở `extra` là danh sách trong tệp này và là một giá trị trong tệp khác.",
        remedy: "Viết giống nhau trong mọi tệp; danh sách có thể chỉ có một phần tử.")
    case .importMap:
      ProblemAdvice(
        "`import.yaml` ghi hai cách hiểu cho một tên cột, hoặc số dòng không thể có trong bảng.",
        remedy: "Mỗi tên cột chỉ ghi một lần; số dòng ghi như trong bảng.")
    case .duplicateID:
      ProblemAdvice(
        "Hai mục trong danh sách có cùng mã định danh.",
        remedy: "Đặt mã khác cho một mục, hoặc xóa mục đó.")
    case .unknownChoice:
      ProblemAdvice(
        "Một từ không thuộc các từ được dùng ở đây.",
        remedy: "Viết một trong các từ nêu trong thông báo.")
    case .count:
      ProblemAdvice(
        "Một số không phải là số nguyên từ 1 đến 100.",
        remedy: "Viết số bằng chữ số.")
    case .year:
      ProblemAdvice(
        "Năm không được viết bằng bốn chữ số.",
        remedy: "Viết bốn chữ số.")
    case .date:
      ProblemAdvice(
        "Ngày không được viết theo dạng năm-tháng-ngày, hoặc lịch không có ngày đó.",
        remedy: "Viết như 2017-03-10.")
    case .period:
      ProblemAdvice(
        "Ngày cuối của một thời kỳ lại trước ngày đầu.",
        remedy: "Viết hai ngày đúng thứ tự.")
    case .dateFar:
      ProblemAdvice(
        "Ngày cách năm thi đua nhiều năm.",
        remedy: "Sửa năm nếu gõ nhầm; nếu đúng thì không phải làm gì.")
    case .missingText:
      ProblemAdvice(
        "Một nội dung để trống.",
        remedy: "Viết nội dung, hoặc xóa mục đó.")
    case .unknownLanguage:
      ProblemAdvice(
        "Nội dung hoặc tệp thuộc ngôn ngữ mà `site.yaml` không liệt kê.",
        remedy: "Thêm ngôn ngữ vào đó, hoặc sửa mã.")
    case .missingNames:
      ProblemAdvice(
        "Một đơn vị không có tên.",
        remedy: "Viết tên của đơn vị.")
    case .nameOrder:
      ProblemAdvice(
        "Tên sau của một đơn vị không có ngày bắt đầu, hoặc ngày đó sớm hơn tên trước.",
        remedy: "Viết `from`.")
    case .merger:
      ProblemAdvice(
        "Một đơn vị được ghi là sáp nhập vào chính nó.",
        remedy: "Ghi đơn vị mà nó sáp nhập vào.")
    case .unknownMember:
      ProblemAdvice(
        "Một tên không phải là tên đơn vị trong `provinces.yaml` hoặc `members.yaml`, hoặc bị thiếu.",
        remedy: "Viết theo gợi ý của thông báo, hoặc thêm cách viết đó vào `also`.")
    case .ambiguousMember:
      ProblemAdvice(
        "Một tên có thể là của nhiều đơn vị.",
        remedy: "Viết mã định danh.")
    case .notAMember:
      ProblemAdvice(
        "Một đơn vị không phải là thành viên trong năm đó.",
        remedy: "Sửa tên hoặc năm, hoặc liệt kê các thành viên của năm đó.")
    case .unknownAward:
      ProblemAdvice(
        "Một khen thưởng thuộc hình thức mà awards.yaml không liệt kê.",
        remedy: "Viết mã của một hình thức, hoặc thêm hình thức vào danh mục.")
    case .unknownMovement:
      ProblemAdvice(
        "Bài viết nêu một phong trào mà movements.yaml không liệt kê.",
        remedy: "Viết mã của một phong trào, hoặc thêm vào danh mục.")
    case .unknownDocument:
      ProblemAdvice(
        "Bài viết nêu một văn bản mà documents.yaml không liệt kê.",
        remedy: "Viết mã của một văn bản, hoặc thêm vào danh mục.")
    case .unknownSource:
      ProblemAdvice(
        "Một thông tin dẫn nguồn mà bài viết không liệt kê.",
        remedy: "Viết mã của một nguồn ở `sources`.")
    case .sourceUnfindable:
      ProblemAdvice(
        "Một nguồn không có địa chỉ, cũng không có nơi xuất bản, tên bài và ngày, nên người đọc"
          + " không tìm được.",
        remedy: "Bổ sung những gì còn thiếu.")
    case .sourceAddress:
      ProblemAdvice(
        "Địa chỉ của nguồn không phải là địa chỉ trên mạng.",
        remedy: "Viết bắt đầu bằng https:// và không có dấu cách.")
    case .unusedFolder:
      ProblemAdvice(
        "Một thư mục trong nội dung không phải là năm, cũng không có tên được dùng, nên mọi thứ"
          + " trong đó không được công bố.",
        remedy: "Đổi tên thư mục, hoặc đưa ra khỏi nội dung.")
    case .missingSummary:
      ProblemAdvice(
        "Không bài viết nào của năm là bài tổng kết, nơi ghi các thông tin của năm.",
        remedy: "Viết `kind: summary` trong một bài.")
    case .secondSummary:
      ProblemAdvice(
        "Một năm có hai bài tổng kết.",
        remedy: "Chỉ để `kind: summary` trong một bài.")
    case .draftSummary:
      ProblemAdvice(
        "Một bài viết đã xong nhưng chưa được đăng, vì bài tổng kết của năm còn là bản nháp.",
        remedy: "Bỏ `status: draft` khỏi bài tổng kết.")
    case .noFrontMatter:
      ProblemAdvice(
        "Bài viết không bắt đầu bằng phần thông tin.",
        remedy: "Viết các mục giữa hai dòng `---`.")
    case .sameLanguage:
      ProblemAdvice(
        "Hai tệp là cùng một bài viết bằng cùng một ngôn ngữ.",
        remedy: "Đổi tên một tệp, hoặc bỏ đi.")
    case .missingNote:
      ProblemAdvice(
        "Có bản dịch nhưng không có bài viết gốc.",
        remedy: "Thêm bài gốc, hoặc đổi tên bản dịch.")
    case .samePage:
      ProblemAdvice(
        "Hai tệp sẽ thành cùng một trang.",
        remedy: "Đổi tên một tệp.")
    case .noteStatus:
      ProblemAdvice(
        "Tình trạng của năm được ghi trong bài không phải là bài tổng kết.",
        remedy: "Ghi tình trạng trong bài tổng kết; bài khác là bản nháp hoặc không ghi tình"
          + " trạng.")
    case .dateOrder:
      ProblemAdvice(
        "Hai ngày có thứ tự không thể có.",
        remedy: "Sửa ngày sai.")
    case .covenantYear:
      ProblemAdvice(
        "Giao ước ghi cho năm không phải là năm kế tiếp.",
        remedy: "Sửa năm nếu gõ nhầm.")
    case .statusUnknown:
      ProblemAdvice(
        "Năm được ghi là chưa rõ kết quả, mà lại có kết quả.",
        remedy: "Ghi tình trạng đúng của kết quả.")
    case .statusInProgress:
      ProblemAdvice(
        "Năm được ghi là đang diễn ra, mà bảng điểm đã có kết quả.",
        remedy: "Viết `status: provisional` khi hội nghị đã tổng kết.")
    case .officeTwice:
      ProblemAdvice(
        "Một đơn vị giữ hai cương vị trong một năm.",
        remedy: "Chỉ để lại một.")
    case .awardTwice:
      ProblemAdvice(
        "Một đơn vị có cùng một khen thưởng hai lần trong năm.",
        remedy: "Bỏ một lần.")
    case .awardQuota:
      ProblemAdvice(
        "Năm có nhiều khen thưởng của một hình thức hơn mức được phép.",
        remedy: "Sửa danh sách, hoặc sửa `quotas` nếu quy định của năm cho phép nhiều hơn.")
    case .awardDissolved:
      ProblemAdvice(
        "Khen thưởng được tặng cho đơn vị đã kết thúc trước đó.",
        remedy: "Sửa ngày hoặc đơn vị.")
    case .awardRank:
      ProblemAdvice(
        "Khen thưởng này thường dành cho thứ hạng cao hơn.",
        remedy: "Xem lại khen thưởng; nếu đúng thì không phải làm gì.")
    case .awardDecision:
      ProblemAdvice(
        "Khen thưởng có quyết định mà chưa ghi được tặng, hoặc ghi được tặng mà không có quyết"
          + " định.",
        remedy: "Ghi cả hai, hoặc bỏ cả hai.")
    case .awardDate:
      ProblemAdvice(
        "Khen thưởng đã được tặng có thêm ngày ngoài ngày của quyết định.",
        remedy: "Xóa `date`.")
    case .awardReason:
      ProblemAdvice(
        "Có lý do ở khen thưởng không bị từ chối.",
        remedy: "Xóa lý do, hoặc sửa trạng thái.")
    case .awardDecided:
      ProblemAdvice(
        "Quyết định về sau nói đến khen thưởng đã được quyết định.",
        remedy: "Điều đã công bố sai thì ghi đính chính của năm.")
    case .awardNotListed:
      ProblemAdvice(
        "Quyết định về sau nói đến khen thưởng không có trong bài tổng kết.",
        remedy: "Sửa đơn vị hoặc hình thức khen thưởng.")
    case .paperNumber:
      ProblemAdvice(
        "Số văn bản không đúng.",
        remedy: "Viết số, hoặc số kèm ký hiệu.")
    case .paperSymbol:
      ProblemAdvice(
        "Ký hiệu văn bản có dấu khác, hoặc gồm cả chữ viết tắt tên loại.",
        remedy: "Chỉ viết phần riêng của cơ quan.")
    case .paperKey:
      ProblemAdvice(
        "Một mục thuộc về loại văn bản khác.",
        remedy: "Chuyển mục đó vào loại nêu trong thông báo.")
    case .paperUnissued:
      ProblemAdvice(
        "Có thông tin cho một văn bản chưa có cơ quan ban hành, nên văn bản chưa được tạo.",
        remedy: "Ghi `office` trong `site.yaml` và số, ngày hoặc người ký của văn bản; hoặc xóa"
          + " đi.")
    case .missingColumn:
      ProblemAdvice(
        "Bảng thiếu một cột cần có.",
        remedy: "Thêm cột với tên nêu trong thông báo.")
    case .unknownColumn:
      ProblemAdvice(
        "Một tên cột không được hiểu, cột sẽ bị mất.",
        remedy: "Viết một trong các tên nêu trong thông báo, hoặc bỏ cột.")
    case .ambiguousColumn:
      ProblemAdvice(
        "Một tên cột là tên của nhiều tiêu chí.",
        remedy: "Viết mã định danh của một tiêu chí.")
    case .stageTwice:
      ProblemAdvice(
        "Bước chấm được ghi cả trong cột lẫn trong tên cột.",
        remedy: "Chỉ giữ một.")
    case .unknownGroup:
      ProblemAdvice(
        "Một tiêu chí thuộc nhóm mà bảng không có.",
        remedy: "Viết tên một nhóm, hoặc thêm dòng của nhóm.")
    case .unknownKind:
      ProblemAdvice(
        "Loại của một dòng trong bảng tiêu chí không được biết.",
        remedy: "Viết một trong các loại nêu trong thông báo.")
    case .unknownCriterion:
      ProblemAdvice(
        "Quy định nêu một tiêu chí mà năm không có.",
        remedy: "Viết mã của một tiêu chí trong năm.")
    case .unknownStage:
      ProblemAdvice(
        "Một bước chấm không được biết.",
        remedy: "Viết một trong các bước chấm nêu trong thông báo.")
    case .unknownTier:
      ProblemAdvice(
        "Một mức xếp loại không có trong năm.",
        remedy: "Viết một trong các mức của năm, hoặc liệt kê ở `tiers`.")
    case .tierOrder:
      ProblemAdvice(
        "Một mức xếp loại không yêu cầu cao hơn mức sau nó, nên không kết quả nào đạt mức đó.",
        remedy: "Xếp các mức theo thứ tự, mức cao nhất trước.")
    case .tierDisagrees:
      ProblemAdvice(
        "Xếp loại của dòng không đúng với điểm.",
        remedy: "Sửa xếp loại hoặc điểm.")
    case .percentage:
      ProblemAdvice(
        "Tỷ lệ phần trăm không phải là số.",
        remedy: "Viết 96.5 hoặc 85%.")
    case .percentageDisagrees:
      ProblemAdvice(
        "Tỷ lệ phần trăm không đúng với điểm.",
        remedy: "Sửa một trong hai.")
    case .rank:
      ProblemAdvice(
        "Thứ hạng không phải là số mà một đơn vị có thể có.",
        remedy: "Viết 1, 2, hoặc 2= khi đồng hạng.")
    case .rankDisagrees:
      ProblemAdvice(
        "Thứ hạng không đúng với điểm.",
        remedy: "Sửa thứ hạng hoặc điểm; thông báo nêu cả hai con số.")
    case .rankTwice:
      ProblemAdvice(
        "Hai đơn vị cùng thứ hạng mà điểm không bằng nhau.",
        remedy: "Sửa một thứ hạng, hoặc viết cả hai kèm `=` nếu đã công bố là đồng hạng.")
    case .rankTiedAlone:
      ProblemAdvice(
        "Thứ hạng ghi là đồng hạng mà không đơn vị nào khác có hạng đó.",
        remedy: "Bỏ dấu `=`, hoặc ghi cho đơn vị kia cùng thứ hạng kèm `=`.")
    case .notAgreed:
      ProblemAdvice(
        "Thứ hạng hoặc xếp loại ở dòng không phải là kết quả.",
        remedy: "Chuyển sang dòng kết quả.")
    case .notAssigned:
      ProblemAdvice(
        "Đơn vị có điểm cho tiêu chí không giao cho đơn vị đó.",
        remedy: "Xóa điểm, hoặc giao tiêu chí cho đơn vị.")
    case .resultStage:
      ProblemAdvice(
        "Năm được ghi là lấy điểm tự chấm làm kết quả, mà bảng có bước chấm sau.",
        remedy: "Bỏ `result: self`.")
    case .duplicateMember:
      ProblemAdvice(
        "Một đơn vị có hai dòng của cùng một bước chấm.",
        remedy: "Bỏ một dòng.")
    case .totalRow:
      ProblemAdvice(
        "Trong bảng có dòng tổng cộng hoặc dòng điểm tối đa.",
        remedy: "Xóa dòng đó: chương trình tự cộng, còn điểm tối đa ở `criteria.csv`.")
    case .pointsAmbiguous:
      ProblemAdvice(
        "Một số có thể là số thập phân hoặc hàng nghìn.",
        remedy: "Viết theo dạng chỉ có một nghĩa.")
    case .pointsRange:
      ProblemAdvice(
        "Điểm nhỏ hơn 0 hoặc vượt giới hạn của trang.",
        remedy: "Sửa số, hoặc sửa `points` trong `site.yaml`.")
    case .pointsNumber:
      ProblemAdvice(
        "Một ô không ghi số điểm.",
        remedy: "Viết 985, 985.5, ~990 hoặc <990, hoặc để trống.")
    case .totalDisagrees:
      ProblemAdvice(
        "Tổng điểm không bằng tổng các tiêu chí.",
        remedy: "Sửa tổng điểm hoặc một tiêu chí; thông báo nêu cả hai con số.")
    case .totalRounded:
      ProblemAdvice(
        "Tổng điểm là tổng các tiêu chí đã làm tròn.",
        remedy: "Không phải làm gì; muốn hiện số chính xác thì viết số đó.")
    case .maximumDisagrees:
      ProblemAdvice(
        "Điểm tối đa không bằng tổng các tiêu chí.",
        remedy: "Sửa lại; thông báo nêu cả hai con số.")
    case .missingMaximum:
      ProblemAdvice(
        "Một tiêu chí, hoặc năm, cần có điểm tối đa.",
        remedy: "Viết trong `criteria.csv` hoặc ở `maximum` của năm.")
    }
  }
}
