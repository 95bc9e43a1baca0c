import Foundation
import Testing
import Workplaces

/// Nothing that a closed year says changes unseen: what is lost or turned into something else is an error
/// until it is confirmed, what is revised or new is shown.
struct ClosedYearTests {
  private static let note = "content/2016/conference.md"

  /// A site whose final year says something of every kind.
  private func published() throws -> Workplace {
    let place = try Workplace(changing: [
      "content/site.yaml": (Workplace.files["content/site.yaml"] ?? "")
        + "office: {en: The office, vi: Văn phòng}\n"
        + "papers: {symbol: CTĐ, parent: {en: Council, vi: Hội đồng}}\n",
      "content/awards.yaml": (Workplace.files["content/awards.yaml"] ?? "")
        .replacing("  expected: 1\n", with: "  short: {en: Flag 1, vi: Cờ 1}\n  expected: 1\n"),
      "content/movements.yaml":
        "- {id: rice, name: {en: Rice, vi: Lúa}, from: 2014}\n",
      "content/2016/scores.csv":
        "province,total,rank,note\nnghe-an,943.5,1,By the review\nthanh-hoa,940,2,\n",
      "content/2016/conference.md": """
      ---
      title: {en: The conference, vi: Hội nghị}
      kind: summary
      status: final
      date: 2017-03-10
      place: {en: Vinh, vi: Vinh}
      chairs: [{person: Nguyễn Văn A, role: {en: Chairman, vi: Chủ tịch}}]
      head: {province: nghe-an, status: confirmed}
      covenant: {year: 2017, date: 2017-03-10}
      movements: [rice]
      tasks: [{en: To go on, vi: Tiếp tục}]
      gaps: [{en: The votes, vi: Số phiếu}]
      tiers: [{id: good, name: {en: Good, vi: Tốt}, from: 900}, {id: fair, name: {en: Fair, vi: Khá}}]
      papers: {report: {number: 5/BC-CTĐ, date: 2017-03-20, signer: Trần Văn B, strengths: [{en: A, vi: A}], limits: [{en: B, vi: B}], causes: [{en: C, vi: C}], lessons: [{en: D, vi: D}], proposals: [{en: E, vi: E}]}}
      awards:
        - {province: nghe-an, award: flag, status: submitted, date: 2017-04-01, note: {en: N, vi: G}}
      ---

      ## The result

      Nghệ An has {{points.nghe-an}} points.

      """,
      "content/2016/conference.vi.md": "---\ntitle: Hội nghị\n---\nNghệ An được nhiều điểm nhất.\n",
      "content/2016/visit.md":
        "---\ntitle: A visit\ndate: 2016-06-01\n---\n![A hall](hall.png) One two three four five.\n",
    ])
    try place.write(Data(SmallPicture.png(1, 1)), to: "content/2016/hall.png")
    let run = try place.run("build", "--strict")
    try #require(run.status == 0, "\(run.errors)")
    return place
  }

  private func change(_ path: String, _ old: String, to new: String, in place: Workplace) throws {
    let text = try place.read("content/\(path)")
    try #require(text.contains(old), "\(old) in \(path)")
    try place.write(text.replacing(old, with: new), to: "content/\(path)")
  }

  @Test(arguments: [
    ("2016/conference.md", "submitted", "proposed", "award flag: submitted → proposed"),
    (
      "2016/conference.md", "date: 2017-04-01, ", "",
      "date of flag: 2017-04-01 → not published"
    ),
    ("2016/conference.md", "2017-04-01", "2017-04-02", "date of flag: 2017-04-01 → 2017-04-02"),
    (
      "2016/conference.md", "submitted, date: 2017-04-01", "withdrawn",
      "date of flag: 2017-04-01 → not published; undo it, give an award that was decided or ended its"
    ),
    (
      "2016/conference.md", ", status: confirmed", "",
      "status of head: confirmed → not published"
    ),
    ("awards.yaml", "en: Flag 1", "en: Flag 2", "awards.yaml flag short.en: Flag 1 → Flag 2"),
    ("awards.yaml", "  short: {en: Flag 1, vi: Cờ 1}\n", "", "short.en: Flag 1 → Flag"),
    ("2016/conference.md", "from: 900}", "from: 900, floor: 50%}", "tiers: good 900 -, fair - - →"),
    ("2016/conference.md", "\ndate: 2017-03-10", "\ndate: 2017-03-11", "date: 2017-03-10 →"),
    (
      "2016/conference.md", "2017, date: 2017-03-10", "2017, date: 2017-03-12",
      "covenant: 2017 2017-03-10 → 2017 2017-03-12"
    ),
    ("2016/scores.csv", "943.5,", "943.50,", "points: 943.5 → 943.50"),
    ("2016/scores.csv", "By the review", "By hand", "note.en: By the review → By hand"),
    (
      "2016/scores.csv", "By the review", "",
      "2016 nghe-an, scores.csv note.en: By the review → not published"
    ),
    (
      "2016/conference.md", "note: {en: N, vi: G}", "note: {en: M, vi: G}",
      "2016 nghe-an, award flag note.en: N → M"
    ),
    ("2016/conference.md", "Nguyễn Văn A", "Nguyễn Văn C", "chairs.vi: Nguyễn Văn A, Chủ tịch →"),
    ("2016/conference.md", "The votes", "The points", "gaps.en: The votes → The points"),
    ("2016/conference.md", "To go on", "To stop", "tasks.en: To go on → To stop"),
    ("2016/conference.md", "5/BC-CTĐ", "6/BC-CTĐ", "papers.report.number: 5/BC-CTĐ → 6/BC-CTĐ"),
    ("2016/conference.md", ", signer: Trần Văn B", "", "signer: Trần Văn B → not published"),
    ("site.yaml", "en: The office", "en: An office", "site.yaml office: The office / Văn phòng →"),
    ("site.yaml", "symbol: CTĐ", "symbol: CTX", "site.yaml papers.symbol: CTĐ → CTX"),
    ("movements.yaml", "from: 2014", "from: 2015", "movements.yaml rice years: 2014–? → 2015–?"),
    (
      "provinces.yaml", "- id: nghe-an", "- {id: hue, names: [{name: Huế}]}\n- id: nghe-an",
      "2016 hue, membership: not published → member; undo it, give a member that came later its first day"
    ),
    (
      "2016/conference.md", "movements:", "members: [nghe-an, thanh-hoa]\nmovements:",
      "2016 ha-tinh, membership: member → not published"
    ),
    ("2016/visit.md", "One two three four five.", "", "visit text.en: 7 words, 1 pictures,"),
  ])
  func `What is lost or turned into something else is an error, and can be confirmed`(
    path: String, old: String, new: String, message: String
  ) throws {
    let place = try published()
    defer { place.remove() }
    try change(path, old, to: new, in: place)
    let run = try place.run("build", "--quiet")
    #expect(run.status == 1)
    #expect(
      run.errors.contains(message) && run.errors.contains("[figure-changed]"), "\(run.errors)")
    let confirmed = try place.run("build", "--quiet", "--allow-changes", "2016")
    #expect(confirmed.status == 0, "\(confirmed.errors)")
    #expect(try place.run("build", "--quiet", "--force").status == 0)
  }

  @Test(arguments: [
    (
      "2016/conference.md", "submitted, date: 2017-04-01", "withheld, date: 2017-05-01",
      "award flag"
    ),
    (
      "2016/conference.md", "submitted, date: 2017-04-01",
      "conferred, decision: {number: 12/QĐ, date: 2017-05-01}", "decision on flag"
    ),
    ("2016/conference.md", "confirmed", "held", "status of head: confirmed → held"),
    ("2016/visit.md", "five.", "six.", "2016, visit text.en: 7 words, 1 pictures, "),
    ("2016/visit.md", "title: A visit", "title: Visits", "2016, visit title.en: A visit → Visits"),
    ("2016/conference.vi.md", "nhất", "", "2016, text.vi: "),
    (
      "2016/conference.md", "movements:", "slogan: {en: Go, vi: Đi}\nmovements:",
      "2016, slogan.en: not published → Go"
    ),
    ("site.yaml", "title: {en: Cluster", "notice: Open\ntitle: {en: Cluster", "changes in what"),
    (
      "provinces.yaml", "- id: nghe-an",
      "- {id: hue, names: [{name: Huế, from: 2018-01-01}]}\n- id: nghe-an", "hue is new"
    ),
  ])
  func `What goes on, is revised or new is shown`(
    path: String, old: String, new: String, line: String
  ) throws {
    let place = try published()
    defer { place.remove() }
    try change(path, old, to: new, in: place)
    let run = try place.run("build", "--strict", "--format", "json")
    #expect(run.status == 0, "\(run.errors)")
    _ = line
    let shown = try published()
    defer { shown.remove() }
    try change(path, old, to: new, in: shown)
    #expect(try shown.run("build").output.contains(line))
  }

  @Test func `The status of an office is not lowered in two steps`() throws {
    let place = try published()
    defer { place.remove() }
    try change("2016/conference.md", ", status: confirmed", to: "", in: place)
    #expect(try place.run("build").status == 1)
    try change(
      "2016/conference.md", "head: {province: nghe-an",
      to: "head: {province: nghe-an, status: nominated",
      in: place)
    #expect(try place.run("build").errors.contains("status of head: confirmed → nominated"))
  }

  @Test func `A known result that becomes final is confirmed`() throws {
    let place = try Workplace(changing: [
      Self.note: (Workplace.files[Self.note] ?? "").replacing("final", with: "reported")
    ])
    defer { place.remove() }
    #expect(try place.run("build").status == 0)
    try change("2016/conference.md", "reported", to: "final", in: place)
    #expect(try place.run("build", "--quiet").errors.contains("[status-changed]"))
    #expect(try place.run("build", "--quiet", "--allow-changes", "2016").status == 0)
  }

  @Test func `A text in another language that is gone is missed`() throws {
    let place = try published()
    defer { place.remove() }
    try FileManager.default.removeItem(
      at: place.folder.appending(path: "content/2016/conference.vi.md"))
    let run = try place.run("build", "--quiet")
    #expect(run.errors.contains("2016, text.vi: 6 words, 0 pictures, "), "\(run.errors)")
    #expect(run.errors.contains(" → not published; undo it, list it under"), "\(run.errors)")
    try change(
      "2016/conference.md", "movements:",
      to: "corrections: [{date: 2017-06-01, what: A text}]\nmovements:", in: place)
    // The report in that language goes with it.
    let allowed = try place.run("build", "--quiet", "--allow-removal", "2016/report.html")
    #expect(allowed.status == 0, "\(allowed.errors)")
  }

  @Test func `A note that may go takes its texts and pictures with it`() throws {
    let place = try published()
    defer { place.remove() }
    for name in ["visit.md", "hall.png"] {
      try FileManager.default.removeItem(at: place.folder.appending(path: "content/2016/\(name)"))
    }
    let refused = try place.run("build", "--quiet")
    #expect(refused.errors.contains("[page-gone]") && !refused.errors.contains("[figure-changed]"))
    let run = try place.run("build", "--quiet", "--allow-removal", "2016/visit.html")
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test func `A picture that is gone is missed, and so is one that is another`() throws {
    let place = try published()
    defer { place.remove() }
    try place.write(Data(SmallPicture.png(2, 1)), to: "content/2016/hall.png")
    let other = try place.run("build")
    #expect(other.status == 1)
    #expect(
      other.errors.contains(
        "content/2016/hall.png: error: a note of a closed year shows this picture, and it is not the one"
          + " that is published; put that back, list the change under 'corrections' in"
          + " content/2016/conference.md with the name of the file, or confirm it with --allow-changes 2016"
          + " [picture-changed]"
      ),
      "\(other.errors)")
    let allowed = try place.run("build", "--allow-changes", "2016")
    #expect(allowed.status == 0)
    #expect(allowed.output.contains("  2016/hall.png is another picture\n"), "\(allowed.output)")
    try change("2016/visit.md", "![A hall](hall.png)", to: "A hall", in: place)
    try FileManager.default.removeItem(at: place.folder.appending(path: "content/2016/hall.png"))
    let run = try place.run("build", "--quiet", "--allow-changes", "2016")
    #expect(
      run.errors.contains(
        "content/2016/hall.png: error: a note of a closed year shows this picture, which would be gone;"
          + " put it back where it was, or confirm that it goes with --allow-removal 2016/hall.png"
          + " [picture-gone]"), "\(run.errors)")
    let confirmed = try place.run(
      "build", "--quiet", "--allow-changes", "2016", "--allow-removal", "2016/hall.png")
    #expect(confirmed.status == 0, "\(confirmed.errors)")
  }

  @Test func `A linked file that changes or is gone is missed`() throws {
    let place = try published()
    defer { place.remove() }
    try change("2016/visit.md", "One two", to: "[The plan](plan.pdf) one two", in: place)
    try place.write("%PDF-1.7\nplan\n", to: "content/2016/plan.pdf")
    #expect(try place.run("build", "--strict").status == 0)
    try place.write("%PDF-1.7\nother\n", to: "content/2016/plan.pdf")
    let other = try place.run("build", "--quiet")
    #expect(
      other.errors.contains(
        "content/2016/plan.pdf: error: a note of a closed year links this file, and it is not the one that"
          + " is published; put that back, list the change under 'corrections' in"
          + " content/2016/conference.md with the name of the file, or confirm it with --allow-changes 2016"
          + " [attachment-changed]"
      ),
      "\(other.errors)")
    #expect(try place.run("build", "--quiet", "--allow-changes", "2016").status == 0)
    try change("2016/visit.md", "[The plan](plan.pdf)", to: "The plan", in: place)
    try FileManager.default.removeItem(at: place.folder.appending(path: "content/2016/plan.pdf"))
    let gone = try place.run("build", "--quiet")
    #expect(
      gone.errors.contains(
        "content/2016/plan.pdf: error: a note of a closed year links this file, which would be gone; put it"
          + " back where it was, or confirm that it goes with --allow-removal 2016/plan.pdf"
          + " [attachment-changed]"), "\(gone.errors)")
    let confirmed = try place.run("build", "--quiet", "--allow-removal", "2016/plan.pdf")
    #expect(confirmed.status == 0, "\(confirmed.errors)")
  }

  @Test func `What is withheld is not in the data file either`() throws {
    let place = try Workplace(changing: [
      Self.note: (Workplace.files[Self.note] ?? "").replacing(
        "status: proposed",
        with: "status: withdrawn, date: 2017-05-01, reason: A complaint, note: Secret"
      ).replacing("final\n", with: "final\ndisclose: ranks\n")
    ])
    defer { place.remove() }
    #expect(try place.run("build").status == 0)
    let record = try place.read("site/data/archive.json")
    #expect(record.contains(#""statements": {"#))
    for word in ["complaint", "Secret", "990", "985"] { #expect(!record.contains(word)) }
  }
}
