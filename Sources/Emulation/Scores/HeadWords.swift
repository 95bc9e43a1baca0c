/// What a head means by the words it is made of, in whichever order: `Tổng số điểm thi đua đạt được`.
///
/// One word that is not known makes it the name of something else.
struct HeadWords {
  private let key: NameKey
  private let words: [Substring]

  /// What may be before the name of a stage, as in `Tổng điểm đạt được sau khi thẩm định`.
  static let beforeStage: Set<Substring> = [
    "tong", "so", "diem", "ket", "qua", "dat", "duoc", "sau", "khi", "cua", "do", "theo",
  ]

  private static let ofTotal: Set<Substring> = [
    "tong", "so", "diem", "cong", "cuoc", "cuoi", "cung", "dat", "duoc", "thuc", "hop", "ket",
    "qua",
    "thi", "dua", "toan", "ca", "nam", "chung", "total", "final", "overall", "points", "score",
  ]
  private static let ofRank: Set<Substring> = [
    "xep", "hang", "thu", "bac", "tu", "vi", "tri", "ket", "qua", "chung", "trong", "toan", "cum",
    "khoi",
    "thi", "dua", "cuoi", "cung", "ca", "nam", "final", "overall", "rank", "ranking",
  ]
  private static let ofShare: Set<Substring> = [
    "phan", "tram", "so", "voi", "diem", "chuan", "toi", "da", "tong", "dat", "duoc", "tren",
  ]
  /// What says that points were taken away from a total, or added, before the words of `ofNet`.
  private static let net = [
    "sau-khi-tru", "sau-tru", "da-tru", "sau-khi-cong-tru", "sau-cong-tru", "sau-thuong-phat",
    "sau-khi-thuong-phat", "con-lai", "sau-khi-da-tru", "sau-khi-cong", "sau-cong", "da-cong",
  ]
  private static let ofNet: Set<Substring> = ofTotal.union([
    "sau", "khi", "da", "tru", "thuong", "phat", "con", "lai", "va", "cac", "noi", "dung", "khoan",
    "bi",
  ])

  private static let beforeExtra: Set<Substring> = [
    "tong", "so", "diem", "cac", "noi", "dung", "khoan", "bi",
  ]

  init(_ key: NameKey) {
    self.key = key
    words = key.text.utf8.count <= 80 ? key.text.split(separator: "-") : []
  }

  /// Whether it is the total after points were taken away: `Còn lại`, `Tổng điểm sau khi trừ`.
  var areNet: Bool {
    let text = "-\(key.text)-"
    // `Điểm trừ còn lại` and `Điểm đã trừ` are what was taken away, or may be.
    let start = words.drop(while: Self.beforeExtra.contains)
    let isOfExtra = start.first.map { ["tru", "thuong", "phat"].contains($0) } ?? false
    let isOpen = text.hasSuffix("-da-tru-") || text.hasSuffix("-da-cong-")
    guard !isOfExtra, !isOpen || text.contains("-sau-khi-da-") else { return false }
    return !words.isEmpty && words.allSatisfy(Self.ofNet.contains)
      && Self.net.contains { text.contains("-\($0)-") }
  }

  /// A total, a rank or a share; nil for anything else.
  var word: SheetWord? {
    if isRank { return .rank }
    if isShare { return .percentage }
    return isTotal ? .total : nil
  }

  private var isTotal: Bool {
    let isCounted = words.contains("tong") || words.contains("total") || words.contains("diem")
    let isEnglish = words.contains("points") || words.contains("score")
    // `Điểm chung` may be one part of several, `Điểm cộng` is a bonus, `Điểm năm` one of a series.
    let isOfAll =
      words.contains("tong") || words.contains("total") || isEnglish
      || !words.contains { ["chung", "cong", "nam", "ca", "toan"].contains($0) }
      || words.contains("cuoc")
    return (isCounted || isEnglish) && isOfAll && words.count > 1
      && words.allSatisfy(Self.ofTotal.contains)
  }

  /// Whether it is a share of the points, as `Tỷ lệ so với điểm chuẩn`.
  private var isShare: Bool {
    words.count > 2 && ["ty", "ti"].contains(words[0]) && words[1] == "le"
      && words.dropFirst(2).allSatisfy(Self.ofShare.contains)
  }

  private var isRank: Bool {
    var words = words[...]
    // `Xếp hạng theo tổng điểm`
    for end in [["theo", "tong", "diem"], ["theo", "diem"]]
    where words.suffix(end.count).elementsEqual(
      end.map { Substring($0) })
    {
      words = words.dropLast(end.count)
    }
    let isPlaced =
      words.contains("hang") || words.contains("rank") || words.contains("ranking")
      || (words.contains("thu") && (words.contains("xep") || words.contains("vi")))
    return isPlaced && words.allSatisfy(Self.ofRank.contains)
  }
}
