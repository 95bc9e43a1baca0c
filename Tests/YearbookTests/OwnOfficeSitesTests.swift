import Foundation
import Testing
import Workplaces
import Zip

/// Sites of other members than provinces, and of provinces that are no cluster of theirs, made by `new
/// site` with options alone: a sheet imported, the year summed up, the site built, and every file that
/// was written looked over for words that belong to other sites.
struct OwnOfficeSitesTests {
  @Test(arguments: OwnOffice.all)
  func `No written file and no message has a word of other sites`(office: OwnOffice) throws {
    let place = try Workplace(holding: [
      "bang-diem.csv": Self.sheet(office), "danh-sach.csv": Self.list(office),
    ])
    defer { place.remove() }
    let words = try office.foreign()
    let own = place.folder.appending(path: "own")
    func run(_ arguments: String..., in folder: URL) throws {
      let run = try Program.run(arguments, in: folder)
      #expect(run.status == 0, "\(arguments): \(run.errors)")
      Self.look(at: run.output + run.errors, called: "\(arguments)", for: words)
    }
    let made = try Program.run(
      ["new", "site", "own", "--members-from", "danh-sach.csv"] + office.options, in: place.folder)
    #expect(made.status == 0, "\(made.errors)")
    try run("build", "--strict", in: own)
    try run("import", "../bang-diem.csv", "--year", "2025", in: own)
    let ids = try place.read("own/content/members.yaml", or: "own/content/provinces.yaml")
      .matches(of: /(?m)^- (?:id|mã): (\S+)/).map { String($0.output.1) }
    #expect(ids.count == office.members.count)
    try place.write(Self.note(ids), to: "own/content/2025/conference.md")
    try place.write(Self.awards, to: "own/content/awards.yaml")
    try Self.translate(ids, for: office, in: place)
    try run("check", "--strict", in: own)
    try run("list", "members", in: own)
    try run("build", "--strict", in: own)
    try run("seal", "2025", in: own)
    try run("new", "year", "2026", in: own)
    try run("build", in: own)
    let pages = try place.contents(of: "own/site").keys.filter { $0.hasSuffix(".html") }.sorted()
    for page in pages where page.contains(ids[0]) || page.hasSuffix("/index.html") {
      let run = try Program.run(["explain", page], in: own)
      let kind = run.output.prefix { $0 != "\n" }
      Self.look(at: String(kind), called: "explain \(page)", for: words)
    }
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

  /// The names of the members, under what one of them is called.
  private static func list(_ office: OwnOffice) -> String {
    "STT;\(office.unit)\n"
      + office.members.enumerated().map { "\($0 + 1);\($1)\n" }.joined()
  }

  /// A sheet of two stages, as an office fills it in.
  private static func sheet(_ office: OwnOffice) -> String {
    let (unit, group) = (office.unit, office.group)
    let last = office.members.count - 1
    return """
      STT;\(unit);\(unit) tự chấm;\(group) thống nhất;Xếp hạng toàn \(group.lowercased())
      ;Điểm tối đa toàn \(group.lowercased());1000;1000;

      """
        + office.members.enumerated().map { index, name in
          let role =
            index == 0 ? ", đơn vị \(group) trưởng" : index == last ? " (\(group) phó)" : ""
          return "\(index + 1);\(name)\(role);\(990 - index);\(980 - index);\(index + 1)\n"
        }.joined()
  }

  @Test(arguments: OwnOffice.all)
  func `A change of what a sealed year says is reported in the site's own words`(
    office: OwnOffice
  ) throws {
    let place = try Workplace(holding: ["bang-diem.csv": Self.sheet(office)])
    defer { place.remove() }
    let names = office.members.flatMap { ["--member", $0] }
    let made = try Program.run(["new", "site", "own"] + names + office.options, in: place.folder)
    #expect(made.status == 0, "\(made.errors)")
    let own = place.folder.appending(path: "own")
    #expect(
      try Program.run(["import", "../bang-diem.csv", "--year", "2025"], in: own).status == 0)
    let ids = try place.read("own/content/members.yaml", or: "own/content/provinces.yaml")
      .matches(of: /(?m)^- (?:id|mã): (\S+)/).map { String($0.output.1) }
    try place.write(Self.note(ids), to: "own/content/2025/conference.md")
    try place.write(Self.awards, to: "own/content/awards.yaml")
    try Self.translate(ids, for: office, in: place)
    #expect(try Program.run(["seal", "2025"], in: own).status == 0)
    let site = try place.read("own/content/site.yaml")
    try place.write(
      site.replacing(/(?m)^tiêu đề: .*$/, with: "tiêu đề: Một tên khác"),
      to: "own/content/site.yaml")
    let run = try Program.run(["check"], in: own)
    #expect(run.status == 1)
    #expect(run.errors.contains("site.yaml:2:"), "\(run.errors)")
    #expect(run.errors.contains("title.vi"), "\(run.errors)")
    Self.look(at: run.errors, called: "check", for: try office.foreign())
  }

  /// Writes the note in English where the site has that language, too.
  private static func translate(
    _ ids: [String], for office: OwnOffice, in place: Workplace
  ) throws {
    guard office.options.contains("--languages") else { return }
    try place.write(
      "---\ntitle: Summary of 2025\n---\n{{name.\(ids[1])}} has {{points.\(ids[1])}} points.\n",
      to: "own/content/2025/conference.en.md")
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
