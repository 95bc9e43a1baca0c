import Foundation
import Testing
import Workplaces
import Zip

/// Sites of other members than provinces, and of provinces that are no cluster of theirs, made by `new
/// site` with options alone: a sheet imported, the year summed up, the site built, and every file that
/// was written looked over for words that belong to other sites.
struct OwnOfficeSitesTests {
  /// A site as its technician describes it, and the words of the program that do not fit it.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let options: [String]
    let members: [String]
    /// The keys of the words in `words.LANG.yaml` that are other sites'.
    let foreignKeys: [String]
    /// Single words of these, in small letters, which may be in other phrases.
    let foreignWords: [String]

    var testDescription: String { name }
  }

  /// What members and groups are called in sites that say nothing.
  private static let ofProvinces = [
    "kind-province", "kind-city", "term-members", "term-order", "term-council",
    "term-representative",
  ]
  private static let ofClusters = [
    "term-cluster", "term-cluster-full", "term-cluster-head", "term-cluster-deputy",
  ]
  private static let ofBlocks = [
    "term-block", "term-block-full", "term-block-head", "term-block-deputy",
  ]
  private static let wordsOfProvinces = [
    "tỉnh", "thành phố", "bắc vào nam", "trung ương", "province", "north to south", "central",
    "city",
  ]
  private static let wordsOfClusters = ["cụm", "cluster"]

  /// Names that are as good as others, with a word before each.
  private static func names(_ kind: String, _ count: Int) -> [String] {
    let first = ["An", "Bình", "Cẩm", "Đông", "Hòa"]
    let second = ["Sơn", "Lạc", "Giang", "Phú", "Xuân", "Mỹ", "Khê"]
    return (0..<count).map { "\(kind) \(first[$0 % 5]) \(second[$0 / 5])" }
  }

  static let cases = [
    Case(
      name: "eight ministries",
      options: [
        "--language", "vi", "--title", "Khối thi đua số 2", "--group", "khối", "--kind",
        "bộ, ngành/các bộ, ngành", "--members-path", "bo-nganh", "--members-column", "bo-nganh",
        "--office", "Văn phòng Khối thi đua số 2", "--place", "Hà Nội", "--year", "2025",
      ],
      members: [
        "Bộ Nội vụ", "Bộ Tài chính", "Bộ Công Thương", "Bộ Xây dựng", "Bộ Tư pháp", "Bộ Y tế",
        "Thanh tra Chính phủ", "Ngân hàng Nhà nước Việt Nam",
      ],
      foreignKeys: ofProvinces + ofClusters,
      foreignWords: wordsOfProvinces + wordsOfClusters + ["xã,", "phường"]),
    Case(
      name: "twenty communes",
      options: [
        "--language", "vi", "--title", "Khối thi đua các xã, phường", "--group", "khối", "--kind",
        "xã/các xã", "--kind", "phường/các phường", "--all", "Các xã, phường", "--order",
        "theo bảng chữ cái", "--members-path", "xa-phuong", "--members-column", "xa-phuong",
        "--council", "Hội đồng Thi đua - Khen thưởng cấp trên", "--proposals-to",
        "Ủy ban nhân dân cấp trên", "--office", "Phòng Văn hóa - Xã hội", "--place", "Sông Lam",
        "--year", "2025",
      ],
      members: names("Xã", 15) + names("Phường", 20).suffix(5),
      foreignKeys: ofProvinces + ofClusters,
      foreignWords: wordsOfProvinces + wordsOfClusters + ["bộ, ngành"]),
    Case(
      name: "34 provinces in a block",
      options: [
        "--language", "vi", "--title", "Khối thi đua ba mươi bốn", "--group", "khối",
        "--members-path", "dia-phuong", "--members-column", "dia-phuong", "--office",
        "Văn phòng Khối", "--place", "Hà Nội", "--year", "2025",
      ],
      members: names("Tỉnh", 28) + names("Thành phố", 34).suffix(6),
      foreignKeys: ["term-order", "term-council", "term-representative"] + ofClusters,
      foreignWords: wordsOfClusters + ["bắc vào nam", "trung ương", "xã,", "phường"]),
    Case(
      name: "seven departments",
      options: [
        "--language", "vi", "--title", "Khối thi đua các sở", "--group", "khối", "--kind",
        "sở/các sở", "--office", "Sở Nội vụ", "--place", "Sông Lam", "--year", "2025",
      ],
      members: [
        "Sở Nội vụ", "Sở Tài chính", "Sở Công Thương", "Sở Y tế", "Sở Tư pháp",
        "Sở Giáo dục và Đào tạo", "Sở Nông nghiệp và Môi trường",
      ],
      foreignKeys: ofProvinces + ofClusters,
      foreignWords: wordsOfProvinces + wordsOfClusters + ["xã,", "phường", "bộ, ngành"]),
    Case(
      name: "a union of five schools",
      options: [
        "--language", "vi", "--title", "Nhóm trường Sông Lam", "--group", "vi=nhóm trường",
        "--kind", "trường/các trường", "--office", "Văn phòng nhóm trường", "--year", "2025",
      ],
      members: names("Trường", 5), foreignKeys: ofProvinces + ofClusters + ofBlocks,
      foreignWords: wordsOfProvinces + wordsOfClusters + ["khối", "block"]),
  ]

  /// What is looked for, in small letters.
  private static func foreign(_ office: Case) throws -> [String] {
    let file = Workplace.root.appending(path: "templates/words.vi.yaml")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let phrases = office.foreignKeys.compactMap { key in
      lines.first { $0.hasPrefix("\(key): ") }.map {
        $0.dropFirst(key.utf8.count + 2).trimmingCharacters(in: ["\""]).lowercased()
      }
    }
    #expect(phrases.count == office.foreignKeys.count)
    return phrases + office.foreignWords
  }

  @Test(arguments: cases)
  func `No written file and no message has a word of other sites`(office: Case) throws {
    let place = try Workplace(holding: ["bang-diem.csv": Self.sheet(office.members)])
    defer { place.remove() }
    let words = try Self.foreign(office)
    let own = place.folder.appending(path: "own")
    func run(_ arguments: String..., in folder: URL) throws {
      let run = try Program.run(arguments, in: folder)
      #expect(run.status == 0, "\(arguments): \(run.errors)")
      Self.look(at: run.output + run.errors, called: "\(arguments)", for: words)
    }
    let made = try Program.run(
      ["new", "site", "own", "--members-from", "bang-diem.csv"] + office.options, in: place.folder)
    #expect(made.status == 0, "\(made.errors)")
    try run("build", "--strict", in: own)
    try run("import", "../bang-diem.csv", "--year", "2025", in: own)
    let ids = try place.read("own/content/members.yaml", or: "own/content/provinces.yaml")
      .matches(of: /(?m)^- id: (\S+)/).map { String($0.output.1) }
    #expect(ids.count == office.members.count)
    try place.write(Self.note(ids), to: "own/content/2025/conference.md")
    try place.write(Self.awards, to: "own/content/awards.yaml")
    try run("check", "--strict", in: own)
    try run("list", "members", in: own)
    try run("build", "--strict", in: own)
    try run("seal", "2025", in: own)
    try run("new", "year", "2026", in: own)
    try run("build", in: own)
    var seen = 0
    for (path, data) in try place.contents(of: "own") {
      // Notes are in the words of who writes them; remarks in `site.yaml` name what else there is.
      guard path.hasPrefix("site/") || path.hasSuffix(".csv") || path.hasSuffix("seal.txt") else {
        continue
      }
      for (part, text) in try Self.texts(of: path, Array(data)) {
        seen += 1
        Self.look(at: text, called: part, for: words)
      }
      Self.look(at: path, called: "the path", for: words)
    }
    #expect(seen > 60)
  }

  private static func look(at text: String, called name: String, for words: [String]) {
    // The key of the group's name in `site.yaml` is the same in every site.
    let small = text.lowercased().precomposedStringWithCanonicalMapping
      .replacing("site.yaml cluster.", with: "site.yaml name.")
    for word in words {
      guard let found = small.range(of: word) else { continue }
      let start = small.index(found.lowerBound, offsetBy: -30, limitedBy: small.startIndex)
      Issue.record(
        "\(name) has '\(word)': …\(small[(start ?? small.startIndex)...].prefix(90))")
    }
  }

  // MARK: What is written

  /// The texts that a file has for readers, by name: of a page what is shown, its titles and
  /// descriptions; of a workbook each part; of other files all.
  private static func texts(of path: String, _ bytes: [UInt8]) throws -> [(String, String)] {
    let text = String(decoding: bytes, as: UTF8.self)
    let isProgram = path.hasSuffix(".css") || path.hasSuffix(".js") || path.hasSuffix(".svg")
    if isProgram, path.contains("assets/") { return [] }
    if path.hasSuffix(".xlsx") || path.hasSuffix(".zip") {
      let zip = try ZipReader(bytes)
      return try zip.paths.flatMap { part in
        try texts(of: "\(path)/\(part)", zip.contents(of: part) ?? [])
      }
    }
    guard path.hasSuffix(".html") else { return [(path, text)] }
    let shown = text.replacing(/<(script|style)\b[^>]*>[\s\S]*?<\/(script|style)>/, with: " ")
      .replacing(/<[^>]*>/, with: " ")
    let told = text.matches(of: /\b(?:content|title|alt|aria-label|placeholder|label)="([^"]*)"/)
      .map { String($0.output.1) }
    let data = text.matches(of: /<script type="application\/ld\+json">([\s\S]*?)<\/script>/)
      .map { String($0.output.1) }
    return [(path, ([shown] + told + data).joined(separator: "\n"))]
  }

  /// A sheet of two stages, as an office fills it in.
  private static func sheet(_ members: [String]) -> String {
    "STT,Tên đơn vị,Điểm tự chấm,Điểm thống nhất,Xếp hạng\n"
      + members.enumerated().map { index, name in
        "\(index + 1),\(name),\(990 - index),\(980 - index),\(index + 1)\n"
      }.joined()
  }

  private static func note(_ ids: [String]) -> String {
    """
    ---
    title: Tổng kết năm thi đua 2025
    kind: summary
    status: final
    date: 2026-03-12
    place: Hà Nội
    maximum: 1000
    members: [\(ids.joined(separator: ", "))]
    head: {member: \(ids[0])}
    deputy: {member: \(ids[1])}
    next: {head: {member: \(ids[1]), status: nominated}, deputy: {member: \(ids[2]), status: elected}}
    representative: {person: Bà Lê An, role: Phó Vụ trưởng}
    covenant: {year: 2026, date: 2026-03-12}
    awards:
      - {member: \(ids[1]), award: flag, status: proposed}
    tasks: [Mỗi đơn vị một việc tốt]
    gaps: [Danh sách khách mời]
    papers:
      report:
        number: 1
        date: 2026-03-20
        strengths: [Gửi điểm đúng hạn]
        limits: [Ít điển hình mới]
        causes: [Kiêm nhiệm nhiều việc]
        lessons: [Phát hiện từ sớm]
        directions: [Giữ vững phong trào]
        proposals: [Tập huấn nghiệp vụ]
      minutes: {number: 2}
      proposal: {number: 3, date: 2026-03-20}
    ---
    {{name.\(ids[1])}} đạt {{points.\(ids[1])}} điểm.

    ```ranking
    ```

    """
  }

  private static let awards = """
    - id: flag
      type: emulation-title
      name: Cờ thi đua
      expected: 1
      rank: 3

    """
}

extension Workplace {
  /// The text of the first file that is there.
  fileprivate func read(_ path: String, or other: String) throws -> String {
    try (try? read(path)) ?? read(other)
  }
}
