import Foundation
import Testing
import Workplaces

/// The stories that the clerk's guides tell, done as they say, with each message that they quote.
struct GuideStoryTests {
  private static let guides = ["docs/guide-clerk.md", "docs/huong-dan-can-bo.md"]
  private static let note = "content/2026/conference.md"

  /// A message that a command printed, and that both guides quote.
  private func expectQuoted(
    _ run: Program.Run, _ code: String, _ location: SourceLocation = #_sourceLocation
  ) throws {
    let line = run.errors.split(separator: "\n").first { $0.hasSuffix("[\(code)]") }
    let message = String(try #require(line, "\(run.errors)", sourceLocation: location))
    for guide in Self.guides {
      let text = try String(contentsOf: Workplace.root.appending(path: guide), encoding: .utf8)
      #expect(text.contains(message), "\(guide) lacks: \(message)", sourceLocation: location)
    }
  }

  private func change(_ path: String, _ old: String, to new: String, in place: Workplace) throws {
    let text = try place.read(path)
    try #require(text.contains(old), "\(text)")
    try place.write(text.replacing(old, with: new), to: path)
  }

  /// The first site, with the year 2026 in progress and its text written.
  private func begun() throws -> Workplace {
    let place = try Workplace(holding: [:])
    #expect(try Program.run(["new", "site", "."], in: place.folder).status == 0)
    #expect(try Program.run(["new", "year", "2026"], in: place.folder).status == 0)
    let text = try place.read(Self.note)
    let status = try #require(text.split(separator: "\n").first { $0.hasPrefix("status: draft") })
    try change(Self.note, String(status), to: "status: in-progress", in: place)
    return place
  }

  private func write(_ text: String, at path: String, in place: Workplace) throws {
    let old = try place.read(path)
    let matter = old.range(of: "\n---\n").map { String(old[..<$0.upperBound]) }
    try place.write((matter ?? "") + text + "\n", to: path)
  }

  @Test func `A year in progress is published from January to the conference`() throws {
    let place = try begun()
    defer { place.remove() }
    let early = try Program.run(["build"], in: place.folder)
    #expect(early.status == 1)
    try expectQuoted(early, "placeholder")
    try write("The members signed the covenant for 2026.", at: Self.note, in: place)
    try place.write("Đã ký giao ước thi đua năm 2026.\n", to: "content/2026/conference.vi.md")
    let january = try Program.run(["build", "--strict"], in: place.folder)
    #expect(january.status == 0, "\(january.errors)")
    #expect(try place.read("site/2026/index.html").contains("The year is under way"))

    let kind = ["new", "note", "--year", "2026", "--kind", "mid-year"]
    #expect(try Program.run(kind, in: place.folder).status == 0)
    let review = "content/2026/mid-year.md"
    let draft = try #require(
      try place.read(review).split(separator: "\n").first { $0.hasPrefix("status: draft") })
    try change(review, "\(draft)\n# date: 2026-07-15", to: "date: 2062-07-15", in: place)
    try write("The members met in Hoa Sen.", at: review, in: place)
    try place.write("Các đơn vị họp tại Hoa Sen.\n", to: "content/2026/mid-year.vi.md")
    try expectQuoted(try Program.run(["check"], in: place.folder), "date-far")
    try change(review, "date: 2062", to: "date: 2026", in: place)
    let july = try Program.run(["build", "--strict"], in: place.folder)
    #expect(july.status == 0, "\(july.errors)")
    #expect(try place.read("site/2026/mid-year.html").contains("The members met in Hoa Sen."))

    try place.write(
      "province,rank\nhoa-sen,2\nmay-trang,1\nsao-mai,3\nnang-moi,4\n",
      to: "content/2026/scores.csv")
    try expectQuoted(try Program.run(["check"], in: place.folder), "status-in-progress")
    try change(Self.note, "status: in-progress", to: "status: provisional", in: place)
    let march = try Program.run(["build", "--strict"], in: place.folder)
    #expect(march.status == 0, "\(march.errors)")
  }

  @Test func `A late decision is added to a sealed year`() throws {
    let place = try begun()
    defer { place.remove() }
    try place.write(
      """
      ---
      title: Mây Trắng leads in 2026
      kind: summary
      status: final
      date: 2027-03-12
      awards:
        - {province: may-trang, award: cluster-flag, status: proposed}
      ---
      The result.

      """, to: Self.note)
    try place.write("Kết quả.\n", to: "content/2026/conference.vi.md")
    #expect(try Program.run(["seal", "2026"], in: place.folder).status == 0)
    let guide = try String(
      contentsOf: Workplace.root.appending(path: Self.guides[0]), encoding: .utf8)
    let block = try #require(
      guide.components(separatedBy: "```yaml\n").compactMap {
        $0.components(separatedBy: "```").first
      }.first { $0.contains("status: submitted") })
    try place.write(block, to: "content/2026/decisions.yaml")
    let build = try Program.run(["build", "--strict"], in: place.folder)
    #expect(build.status == 0, "\(build.errors)")
    #expect(try place.read("site/2026/index.html").contains("231/QĐ-TTg"))
    try change(Self.note, "status: proposed", to: "status: withdrawn", in: place)
    try expectQuoted(try Program.run(["check"], in: place.folder), "seal-changed")
  }
}
