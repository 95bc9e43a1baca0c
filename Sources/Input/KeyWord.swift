/// The Vietnamese words for the commonest keys and values of notes and registers, which mean the same.
///
/// Case and the form of Unicode are not counted: `Tiêu đề` is `tiêu đề`, composed or not.
public enum KeyWord {
  typealias Words = [(meant: String, words: [String])]

  static let keys: Words = [
    ("title", ["tiêu đề"]), ("kind", ["loại"]), ("status", ["trạng thái", "tình trạng"]),
    ("date", ["ngày"]), ("place", ["địa điểm", "nơi họp"]), ("byline", ["người viết"]),
    ("author", ["tác giả"]),
    ("tags", ["từ khóa"]), ("language", ["ngôn ngữ"]), ("member", ["đơn vị"]),
    ("members", ["các đơn vị", "thành viên"]), ("head", ["cụm trưởng", "khối trưởng"]),
    ("deputy", ["cụm phó", "khối phó"]), ("awards", ["khen thưởng", "đề nghị khen thưởng"]),
    ("award", ["hình thức", "danh hiệu"]), ("decision", ["quyết định"]),
    ("corrections", ["đính chính"]), ("documents", ["văn bản"]), ("movements", ["phong trào"]),
    ("pictures", ["hình ảnh"]), ("name", ["tên"]), ("from", ["từ ngày"]),
    ("until", ["đến ngày"]), ("note", ["ghi chú"]), ("reason", ["lý do"]), ("number", ["số"]),
    ("year", ["năm"]), ("next", ["nhiệm kỳ tới"]), ("covenant", ["giao ước"]),
    ("chairs", ["chủ trì"]), ("person", ["họ tên"]), ("role", ["chức vụ"]), ("sources", ["nguồn"]),
    ("publisher", ["nơi xuất bản"]), ("tasks", ["nhiệm vụ"]), ("gaps", ["nội dung chưa rõ"]),
    ("what", ["nội dung"]), ("was", ["trước là"]), ("now", ["nay là"]),
    ("url", ["địa chỉ"]), ("doubt", ["nghi vấn"]), ("disclose", ["phạm vi công bố"]),
    ("result", ["kết quả"]), ("publish-reason", ["công bố lý do"]), ("map", ["bản đồ"]),
    ("papers", ["bản in"]), ("office", ["cơ quan"]), ("report", ["báo cáo"]),
    ("minutes", ["biên bản"]), ("proposal", ["tờ trình"]), ("signer", ["người ký"]),
    ("id", ["mã"]), ("host", ["đơn vị đăng cai"]), ("representative", ["đại diện"]),
    ("guests", ["đại biểu"]), ("slogan", ["khẩu hiệu"]), ("agenda", ["chương trình"]),
  ]

  static let values: [String: Words] = [
    "kind": [
      ("summary", ["tổng kết"]), ("mid-year", ["sơ kết"]), ("note", ["bài viết", "tin"]),
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
    "publish-reason": [("true", ["có"]), ("false", ["không"])],
  ]

  private static let meaningOfKeys = meanings(of: keys)
  private static let meaningOfValues = values.mapValues(meanings)

  /// No word is longer, in UTF-8 bytes.
  static let longest = 60

  /// The key that a word means; nil for any other word, and for one that is written without marks.
  static func key(for word: String) -> String? {
    // No English key has such a letter, so most keys cost no more than this look.
    guard word.utf8.contains(where: { $0 >= 0x80 }), word.utf8.count <= longest else { return nil }
    return meaningOfKeys[Slug.text(for: word)]?.meant
  }

  /// The value that a word under a key means; nil for any other word.
  public static func value(for word: String, of key: String) -> String? {
    guard word.utf8.count <= longest, let meanings = meaningOfValues[key] else { return nil }
    return meanings[Slug.text(for: word)]?.meant
  }

  /// The Vietnamese word for a key; `province` means `member`.
  package static func word(for key: String) -> String? {
    keys.first { $0.meant == (key == "province" ? "member" : key) }?.words.first
  }

  /// The Vietnamese words for some values of a key.
  public static func words(for known: [String], of key: String) -> [String] {
    (values[key] ?? []).filter { known.contains($0.meant) }.flatMap(\.words)
  }

  /// The first Vietnamese word for a value of a key; nil where there is none.
  public static func word(for value: String, of key: String) -> String? {
    values[key]?.first { $0.meant == value }?.words.first
  }

  /// The first Vietnamese word for a value that one key alone has; nil for any other text.
  static func word(forValue value: String) -> String? {
    let found = ["kind", "status"].compactMap { word(for: value, of: $0) }
    return found.count == 1 && !keys.contains { $0.meant == value } ? found[0] : nil
  }

  /// The values of a key as a message in Vietnamese lists them: `tổng kết (summary), bài viết/tin (note)`.
  public static func vietnamese(listing known: [String], of key: String) -> String {
    known.map { value in
      let words = values[key]?.first { $0.meant == value }?.words
      return words.map { "\($0.joined(separator: "/")) (\(value))" } ?? value
    }.joined(separator: ", ")
  }

  /// The Vietnamese word that is near to one, where it means one of the known keys.
  static func nearest(to word: String, among known: [String]) -> String? {
    guard word.utf8.count <= longest else { return nil }
    if let written = meaningOfKeys[Slug.text(for: word)] {
      return known.contains(written.meant) ? written.word : nil
    }
    guard word.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
    return Suggestion.nearest(
      to: word, among: keys.filter { known.contains($0.meant) }.flatMap(\.words))
  }

  /// What the folded words mean, and how they are written.
  private static func meanings(of all: Words) -> [String: (meant: String, word: String)] {
    var meanings: [String: (meant: String, word: String)] = [:]
    for (meant, words) in all {
      for word in words { meanings[Slug.text(for: word)] = (meant, word) }
    }
    return meanings
  }
}
