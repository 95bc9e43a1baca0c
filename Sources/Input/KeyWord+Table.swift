extension KeyWord {
  /// The keys, each with its words; the first is the one that files and messages of the program have.
  static let keys: Words = ofNotes + ofYears + ofPapers + ofRegisters + ofSite

  private static let ofNotes: Words = [
    ("title", ["tiêu đề"]), ("kind", ["loại"]), ("status", ["trạng thái", "tình trạng"]),
    ("date", ["ngày"]), ("place", ["địa điểm", "nơi họp", "nơi ban hành"]),
    ("byline", ["người viết"]), ("author", ["tác giả"]), ("tags", ["từ khóa"]),
    ("language", ["ngôn ngữ"]), ("member", ["đơn vị"]),
    ("members", ["các đơn vị", "thành viên"]), ("mentions", ["đơn vị được nhắc đến", "nhắc đến"]),
    ("documents", ["văn bản"]), ("movements", ["phong trào", "các phong trào"]),
    ("pictures", ["hình ảnh"]), ("file", ["tệp"]), ("alt", ["mô tả ảnh", "mô tả"]),
    ("caption", ["chú thích"]), ("credit", ["người chụp"]), ("sources", ["nguồn"]),
    ("source", ["theo nguồn"]), ("publisher", ["nơi xuất bản"]), ("url", ["địa chỉ"]),
    ("note", ["ghi chú"]), ("person", ["họ tên"]), ("role", ["chức vụ"]), ("doubt", ["nghi vấn"]),
    ("host", ["đơn vị đăng cai"]), ("chairs", ["chủ trì"]), ("representative", ["đại diện"]),
    ("guests", ["đại biểu"]), ("slogan", ["khẩu hiệu"]), ("agenda", ["chương trình"]),
    ("template", ["mẫu trang"]), ("extra", ["mục riêng"]), ("order", ["thứ tự"]),
    ("navigation", ["lối vào"]),
  ]

  private static let ofYears: Words = [
    ("head", ["cụm trưởng", "khối trưởng", "trưởng nhóm"]),
    ("deputy", ["cụm phó", "khối phó", "phó nhóm"]),
    ("next", ["nhiệm kỳ tới"]), ("covenant", ["giao ước"]), ("year", ["năm"]),
    ("awards", ["khen thưởng", "đề nghị khen thưởng"]), ("award", ["hình thức", "danh hiệu"]),
    ("decision", ["quyết định"]), ("number", ["số"]), ("reason", ["lý do"]),
    ("publish-reason", ["công bố lý do"]), ("votes", ["bỏ phiếu", "kết quả bỏ phiếu"]),
    ("present", ["có mặt"]), ("ballots", ["số phiếu"]), ("for", ["đồng ý", "tán thành"]),
    ("against", ["không đồng ý", "không tán thành"]), ("tasks", ["nhiệm vụ"]),
    ("gaps", ["nội dung chưa rõ"]), ("corrections", ["đính chính"]), ("what", ["nội dung"]),
    ("was", ["trước là"]), ("now", ["nay là"]), ("disclose", ["phạm vi công bố"]),
    ("result", ["kết quả"]), ("rank-by", ["xếp hạng theo"]), ("tie-break", ["khi bằng điểm"]),
    ("tiers", ["xếp loại", "các mức xếp loại"]), ("floor", ["mức tối thiểu"]),
    ("comparable", ["so sánh được"]), ("comparability", ["giải thích so sánh"]),
    ("maximum", ["điểm tối đa"]), ("quotas", ["số lượng khen thưởng"]),
  ]

  private static let ofPapers: Words = [
    ("papers", ["bản in"]), ("paper", ["thể thức văn bản"]), ("form", ["loại văn bản"]),
    ("internal", ["lưu hành nội bộ"]), ("report", ["báo cáo"]), ("minutes", ["biên bản"]),
    ("proposal", ["tờ trình"]), ("scores", ["bảng tổng hợp điểm"]),
    ("unsent", ["đơn vị chưa gửi điểm"]), ("score-form", ["phiếu tự chấm điểm"]),
    ("mid-year", ["báo cáo sơ kết"]), ("ballot", ["phiếu bầu"]),
    ("counting", ["biên bản kiểm phiếu"]), ("profile", ["phiếu kết quả"]),
    ("signer", ["người ký"]), ("secretary", ["thư ký"]), ("opened", ["khai mạc", "bắt đầu"]),
    ("closed", ["bế mạc", "kết thúc"]), ("to", ["kính gửi"]), ("decides", ["cấp quyết định"]),
    ("bases", ["căn cứ"]), ("authority", ["thay mặt"]), ("position", ["chức vụ người ký"]),
    ("recipients", ["nơi nhận"]), ("draft", ["dự thảo"]), ("targets", ["chỉ tiêu"]),
    ("situation", ["đặc điểm tình hình"]), ("direction", ["công tác lãnh đạo"]),
    ("commendation", ["công tác khen thưởng"]), ("activities", ["hoạt động"]),
    ("strengths", ["ưu điểm"]), ("limits", ["giới hạn", "hạn chế"]), ("causes", ["nguyên nhân"]),
    ("lessons", ["bài học kinh nghiệm"]), ("directions", ["phương hướng"]),
    ("proposals", ["kiến nghị", "đề xuất"]),
  ]

  private static let ofRegisters: Words = [
    ("id", ["mã"]), ("name", ["tên"]), ("names", ["các tên gọi"]),
    ("also", ["cách viết khác"]), ("from", ["từ", "từ ngày", "từ năm", "từ điểm"]),
    ("until", ["đến", "đến ngày", "đến năm"]), ("codes", ["mã số"]), ("gso", ["mã thống kê"]),
    ("notes", ["những thay đổi"]), ("merged", ["sáp nhập"]), ("into", ["vào đơn vị"]),
    ("map", ["bản đồ"]), ("type", ["loại khen thưởng"]), ("short", ["tên ngắn"]),
    ("level", ["cấp"]), ("expected", ["số lượng tối đa"]), ("rank", ["hạng thấp nhất"]),
    ("issuer", ["cơ quan ban hành"]), ("basis-of", ["làm căn cứ cho"]),
    ("replaces", ["thay thế"]),
  ]

  private static let ofSite: Words = [
    ("format", ["định dạng"]), ("subtitle", ["phụ đề"]), ("notice", ["thông báo"]),
    ("colophon", ["lời cuối trang"]), ("languages", ["các ngôn ngữ"]), ("office", ["cơ quan"]),
    ("cluster", ["tên cụm", "tên khối"]), ("organisation", ["tổ chức"]),
    ("group", ["nhóm"]), ("full", ["tên đầy đủ"]), ("council", ["hội đồng"]),
    ("proposals-to", ["nơi nhận tờ trình"]), ("kinds", ["các loại"]), ("one", ["một"]),
    ("many", ["nhiều"]), ("all", ["tên chung"]), ("path", ["thư mục"]), ("column", ["tên cột"]),
    ("award-types", ["các loại khen thưởng"]), ("document-kinds", ["các loại văn bản"]),
    ("base-url", ["địa chỉ trang"]), ("parent", ["cơ quan chủ quản"]), ("symbol", ["ký hiệu"]),
    ("columns", ["các cột"]), ("look", ["giao diện"]), ("points", ["điểm"]),
  ]

  /// Keys whose words mean another one where that one is meant: no fields have both, but that `papers` are of
  /// a summary and `paper` is of another note.
  static let shared = [
    "papers": "paper",
    "kind": "type", "note": "notes", "role": "position", "awards": "commendation",
    "name": "names", "language": "languages",
  ]

  /// Keys of lists, each with that of a single one.
  static let singles = ["sources": "source"]

  /// The values of keys, each with its words.
  static let values: [String: Words] = [
    "kind": [
      ("summary", ["tổng kết"]), ("mid-year", ["sơ kết"]), ("note", ["bài viết", "tin"]),
      ("province", ["tỉnh"]), ("city", ["thành phố"]), ("law", ["luật"]),
      ("decree", ["nghị định"]), ("decision", ["quyết định"]), ("directive", ["chỉ thị"]),
      ("circular", ["thông tư"]), ("guidance", ["hướng dẫn"]), ("resolution", ["nghị quyết"]),
    ],
    "type": [
      ("emulation-title", ["danh hiệu thi đua"]), ("commendation", ["hình thức khen thưởng"]),
    ],
    "status": [
      ("draft", ["bản nháp", "nháp"]), ("in-progress", ["đang diễn ra"]),
      ("provisional", ["tạm thời"]), ("final", ["chính thức"]), ("reported", ["theo báo chí"]),
      ("unknown", ["chưa rõ"]), ("proposed", ["đề nghị"]), ("submitted", ["đã trình"]),
      ("conferred", ["được tặng", "đã tặng"]), ("not-conferred", ["không được tặng"]),
      ("withdrawn", ["đã rút"]), ("withheld", ["chưa xét"]), ("nominated", ["được giới thiệu"]),
      ("elected", ["được bầu"]), ("confirmed", ["được công nhận"]), ("held", ["đã đảm nhiệm"]),
    ],
    "disclose": [
      ("criteria", ["từng tiêu chí"]), ("totals", ["tổng điểm"]), ("ranks", ["thứ hạng"]),
    ],
    "result": [("self", ["tự chấm"])],
    "rank-by": [("points", ["điểm"]), ("percentage", ["tỷ lệ"])],
    "form": [
      ("plan", ["kế hoạch"]), ("programme", ["chương trình"]), ("invitation", ["giấy mời"]),
      ("notice", ["thông báo"]), ("conclusions", ["thông báo kết luận"]),
      ("decision", ["quyết định"]), ("report", ["báo cáo"]), ("letter", ["công văn"]),
      ("reminder", ["công văn đôn đốc"]),
    ],
    "navigation": [("menu", ["đầu trang"]), ("footer", ["chân trang"]), ("none", ["không"])],
    "group": [("cluster", ["cụm"]), ("block", ["khối"])],
    "columns": [
      ("serial", ["số thứ tự"]), ("rank", ["hạng"]), ("member", ["đơn vị"]),
      ("tier", ["xếp loại"]), ("points", ["điểm"]), ("share", ["tỷ lệ"]),
      ("bonus", ["điểm thưởng"]), ("penalty", ["điểm trừ"]), ("groups", ["nhóm tiêu chí"]),
      ("stage", ["bước chấm"]), ("change", ["thay đổi"]), ("award", ["khen thưởng"]),
    ],
    "kinds": kindsOfPapers, "basis-of": kindsOfPapers,
    "publish-reason": truths, "comparable": truths, "draft": truths, "internal": truths,
  ]

  private static let truths: Words = [("true", ["có"]), ("false", ["không"])]

  private static let kindsOfPapers: Words = {
    let others: Words = [
      ("covenant", ["giao ước"]), ("paper", ["văn bản của bài"]), ("dossier", ["hồ sơ"]),
      ("book", ["kỷ yếu"]),
    ]
    let named: Set = [
      "report", "minutes", "proposal", "scores", "unsent", "score-form", "mid-year", "ballot",
      "counting", "profile",
    ]
    return ofPapers.filter { named.contains($0.meant) } + others
  }()

  /// The heads of columns, as sheets in Vietnamese have them.
  static let heads = [
    "province": "Đơn vị", "member": "Đơn vị", "stage": "Bước chấm", "total": "Tổng điểm",
    "percentage": "Tỷ lệ", "rank": "Xếp hạng", "tier": "Xếp loại", "source": "Nguồn",
    "note": "Ghi chú", "number": "STT", "bonus": "Điểm thưởng", "penalty": "Điểm trừ",
    "criterion": "Tiêu chí", "id": "Mã", "kind": "Loại", "group": "Nhóm", "maximum": "Điểm tối đa",
    "name": "Tên",
    "self": "Tự chấm", "review": "Thẩm định", "explained": "Sau giải trình",
    "agreed": "Thống nhất",
  ]
}
