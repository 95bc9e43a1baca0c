import Foundation
import Spreadsheet
import Testing
import Workplaces

struct ImportScoresTests {
  private static func fixture(_ name: String) -> String {
    Program.root.appending(path: "Tests/Fixtures/spreadsheets/\(name)").path()
  }

  private func place() throws -> Workplace {
    let place = try Workplace()
    try FileManager.default.removeItem(at: place.folder.appending(path: "content/2016/scores.csv"))
    return place
  }

  @Test func `A workbook of LibreOffice becomes sheets that check accepts`() throws {
    let place = try place()
    defer { place.remove() }
    let run = try place.run("import", Self.fixture("scores-by-member.xlsx"), "--year", "2016")
    #expect(run.errors == "")
    #expect(run.status == 0)
    #expect(
      run.output.contains(
        """
        3 members
        row 10 is left out: Trung bình
        row 12 is left out: TM. CỤM THI ĐUA
        how the columns are read is in content/2016/import.yaml, for the next import
        imported
        """.trimmingCharacters(in: .newlines)))
    #expect(
      try place.read("content/2016/scores.csv") == """
        province,stage,phat-trien-kinh-te-xa-hoi,xay-dung-dang-he-thong-chinh-tri,total,rank
        nghe-an,self,590,390,980,
        nghe-an,review,585.5,388,973.5,
        nghe-an,agreed,588,389.25,977.25,1
        thanh-hoa,self,580,395,975,
        thanh-hoa,review,575,390,965,
        thanh-hoa,agreed,577.5,392,969.5,2
        ha-tinh,self,570,380,950,
        ha-tinh,review,560,375,935,
        ha-tinh,agreed,565,378,943,3

        """)
    #expect(
      try place.read("content/2016/criteria.csv") == """
        id,kind,group,maximum,name.vi
        phat-trien-kinh-te-xa-hoi,criterion,,600,Phát triển kinh tế - xã hội
        xay-dung-dang-he-thong-chinh-tri,criterion,,400,"Xây dựng Đảng, hệ thống chính trị"

        """)
    let check = try place.run("check", "--strict")
    #expect(check.status == 0, "\(check.errors)")
  }

  @Test func `A workbook of openpyxl with members in columns is read, hidden rows are told`() throws
  {
    let place = try place()
    defer { place.remove() }
    let file = Self.fixture("scores-by-criterion.xlsx")
    let run = try place.run("import", file, "--year", "2016")
    #expect(run.status == 0)
    #expect(
      run.errors == "\(file): warning: row 8 is hidden and read like the others [hidden-cells]\n")
    #expect(
      try place.read("content/2016/scores.csv") == """
        province,stage,tang-truong,thu-ngan-sach,van-hoa,bonus,total
        thanh-hoa,self,195,95,90,,380
        thanh-hoa,review,190,95,90,,375
        nghe-an,self,198,97,95,5,395
        nghe-an,review,195,95,92.5,5,387.5

        """)
    let check = try place.run("check", "--strict")
    #expect(check.status == 0, "\(check.errors)")
  }

  @Test func `Ranks that the sheet does not have go where its points contradict them`() throws {
    let place = try Workplace(changing: ["new.csv": "Đơn vị;Tổng\nNghệ An;980\n"])
    defer { place.remove() }
    let refused = try place.run("import", "new.csv", "--year", "2016")
    #expect(refused.status == 73, "\(refused.errors)")
    #expect(refused.output.contains("thanh-hoa  rank   2    nothing"), "\(refused.output)")
    #expect(try place.run("import", "new.csv", "--year", "2016", "--force").status == 0)
    #expect(
      try place.read("content/2016/scores.csv")
        == "province,total,rank\nnghe-an,980,\nthanh-hoa,985,\n")
  }

  @Test func `Nothing is overwritten unless it is asked for, and a dry run writes nothing`() throws
  {
    let place = try Workplace(changing: ["new.csv": "Đơn vị;Tổng\nNghệ An;991,5\n"])
    defer { place.remove() }
    let before = try place.contents(of: "content")
    let refused = try place.run("import", "new.csv", "--year", "2016")
    #expect(refused.status == 73)
    #expect(
      refused.errors
        == "yearbook: the sheet would make 1 change in what the year has; see that each is meant, and"
        + " let --force take it\n")
    let dry = try place.run("import", "new.csv", "--year", "2016", "--dry-run")
    #expect(dry.status == 0)
    #expect(
      dry.output == """
        where     head    read as  maximum  first    last
        column A  Đơn vị  member            Nghệ An  Nghệ An
        column B  Tổng    total             991,5    991,5
        1 member; not in the sheet: thanh-hoa, ha-tinh
        kept, since the sheet has no column for it: rank
        kept as they are: thanh-hoa
        changed  what   is   will be
        nghe-an  total  990  991.5
        would write content/2016/scores.csv from new.csv; 1 change would need --force

        """)
    #expect(try place.contents(of: "content") == before)
    #expect(try place.run("import", "new.csv", "--year", "2016", "--force").status == 0)
    #expect(
      try place.read("content/2016/scores.csv")
        == "province,total,rank\nnghe-an,991.5,1\nthanh-hoa,985,2\n")
    #expect(try place.run("import", "new.csv", "--year", "2016").status == 0)
  }

  @Test func `A sheet that a new year began with is replaced, and what is filled in stays`()
    throws
  {
    let place = try Workplace(changing: ["new.csv": "Đơn vị,Tổng\nNghệ An,991\n"])
    defer { place.remove() }
    #expect(try place.run("new", "year", "2017").status == 0)
    let dry = try place.run("import", "new.csv", "--year", "2017", "--dry-run")
    #expect(dry.output.hasSuffix("would write content/2017/scores.csv from new.csv\n"))
    #expect(try place.run("import", "new.csv", "--year", "2017").status == 0)
    #expect(try place.read("content/2017/scores.csv") == "province,total\nnghe-an,991\n")
    try place.write("province,total,note\nnghe-an,,asked for\n", to: "content/2017/scores.csv")
    #expect(try place.run("import", "new.csv", "--year", "2017").status == 0)
    #expect(
      try place.read("content/2017/scores.csv") == "province,total,note\nnghe-an,991,asked for\n")
  }

  @Test func `An error is printed before any number of warnings, also as JSON`() throws {
    let heads: [Workbook.Cell] = ["Đơn vị"] + (1...70).map { .text("Tiêu chí \($0) (9đ)") }
    let points = (11...80).compactMap { ExactNumber("1.100\($0)").map(Workbook.Cell.number) }
    let rows: [[Workbook.Cell]] = [
      heads, ["Nghệ An"] + points, ["Thanh Hóa"] + points,
      ["Hà Tĩnh"] + points.dropLast() + ["chưa chấm"],
    ]
    let place = try Workplace()
    defer { place.remove() }
    try place.write(Data(Workbook([Workbook.Sheet("Điểm", rows: rows)]).xlsx()), to: "new.xlsx")
    let run = try place.run("import", "new.xlsx", "--year", "2030")
    #expect(run.status == 1)
    #expect(run.errors.split(separator: "\n").first?.contains(": error: ") == true)
    #expect(run.errors.split(separator: "\n").first?.contains("'chưa chấm'") == true)
    let all = try place.run("import", "new.xlsx", "--year", "2030", "--all")
    #expect(all.errors.components(separatedBy: ": warning: ").count > 20)
    let json = try place.run("import", "new.xlsx", "--year", "2030", "--format", "json")
    #expect(json.errors.split(separator: "\n").first?.contains("\"severity\":\"error\"") == true)
    #expect(
      json.errors.components(separatedBy: "\"warning\"").count
        == all.errors.components(separatedBy: ": warning: ").count)
  }

  @Test func `Figures that disagree are reported at their cells, and nothing is written`() throws {
    let place = try Workplace(changing: ["new.csv": "Đơn vị,Kinh tế (600đ),Tổng\nNghệ An,590,591\n"]
    )
    defer { place.remove() }
    let before = try place.contents(of: "content")
    let run = try place.run("import", "new.csv", "--year", "2030")
    #expect(run.status == 1)
    #expect(
      run.errors.hasPrefix(
        "new.csv:2:13: error: C2: the total here is 591, but the criteria give 590"))
    #expect(run.output.hasSuffix("imported nothing\n"))
    #expect(try place.contents(of: "content") == before)
  }

  @Test func `A sealed year is not changed`() throws {
    let place = try Workplace(changing: ["new.csv": "Đơn vị,Tổng\nNghệ An,991\n"])
    defer { place.remove() }
    #expect(try place.run("seal", "2016").status == 0)
    let run = try place.run("import", "new.csv", "--year", "2016", "--force")
    #expect(run.status == 73)
    #expect(
      run.errors
        == "yearbook: the year 2016 is sealed; if its scores are to change, list what is put"
        + " right under 'corrections' in content/2016/conference.md, import with --force, then run"
        + " 'yearbook seal 2016 --again'\n")
    let trial = try place.run("import", "new.csv", "--year", "2016", "--force", "--dry-run")
    #expect(trial.status == 0 && trial.output.contains("; the year 2016 is sealed; if its scores"))
  }

  @Test func `What the refusal of a sealed year says is the way that works`() throws {
    let place = try Workplace(changing: ["new.csv": "Đơn vị,Tổng\nNghệ An,991\nThanh Hóa,985\n"])
    defer { place.remove() }
    #expect(try place.run("seal", "2016").status == 0)
    #expect(try place.run("build").status == 0)
    let note = "content/2016/conference.md"
    try place.write(
      try place.read(note).replacing(
        "awards:",
        with: "corrections: [{date: 2017-05-02, what: Points, province: nghe-an}]\nawards:"),
      to: note)
    let refused = try place.run("import", "new.csv", "--year", "2016")
    #expect(refused.status == 73 && refused.errors.contains("let --force take"))
    let run = try place.run("import", "new.csv", "--year", "2016", "--force")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.hasSuffix("scores.csv~; now run 'yearbook seal 2016 --again'\n"))
    #expect(try place.run("build").status == 1)
    #expect(try place.run("seal", "2016", "--again").status == 0)
    let build = try place.run("build", "--strict")
    #expect(build.status == 0, "\(build.errors)")
    #expect(build.output.contains("  2016 nghe-an, points: 990 → 991\n"))
  }

  @Test func `A sealed year whose seal was edited is imported to when that is put right`() throws {
    let place = try Workplace(changing: ["new.csv": "Đơn vị,Tổng\nNghệ An,991\n"])
    defer { place.remove() }
    #expect(try place.run("seal", "2016").status == 0)
    let seal = "content/2016/seal.txt"
    try place.write(try place.read(seal).replacing(": 0", with: ": none"), to: seal)
    let run = try place.run("import", "new.csv", "--year", "2016", "--force")
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("\(seal):1:1: error: ") && run.errors.contains("[seal-broken]"))
    #expect(run.output.hasSuffix("imported nothing\n"))
  }

  @Test(arguments: [
    ("password.xlsx", "protected by a password", "encrypted-workbook"),
    ("libreoffice.xls", "a workbook of Excel 2003 or older (.xls)", "not-a-workbook"),
    ("libreoffice.ods", "an OpenDocument file (.ods)", "not-a-workbook"),
  ])
  func `A file of another kind is told for what it is`(
    _ name: String, _ words: String, _ code: String
  ) throws {
    let place = try place()
    defer { place.remove() }
    let run = try place.run("import", Self.fixture(name), "--year", "2016")
    #expect(run.status == 1)
    #expect(run.errors.contains(words))
    #expect(run.errors.hasSuffix(" [\(code)]\n"))
    #expect(run.output == "imported nothing\n")
  }

  @Test func `A file that is cut off is told, and so is one that is not there`() throws {
    let place = try place()
    defer { place.remove() }
    let whole = try Data(contentsOf: URL(filePath: Self.fixture("scores-by-member.xlsx")))
    try place.write(whole.prefix(whole.count / 2), to: "cut.xlsx")
    #expect(
      try place.run("import", "cut.xlsx", "--year", "2016").errors
        == "cut.xlsx: error: the workbook is cut off or damaged; save or copy it again"
        + " [damaged-workbook]\n")
    let missing = try place.run("import", "none.xlsx", "--year", "2016")
    #expect(missing.status == 74)
    #expect(missing.errors == "yearbook: cannot read 'none.xlsx': there is no such file\n")
  }

  @Test func `A sheet is chosen by name`() throws {
    let place = try place()
    defer { place.remove() }
    let file = Self.fixture("scores-by-member.xlsx")
    let run = try place.run("import", file, "--year", "2016", "--sheet", "Tổng hơp")
    #expect(
      run.errors
        == "\(file): error: the workbook has no sheet 'Tổng hơp' (did you mean 'Tổng hợp'?); there are"
        + " 'Tổng hợp', 'Ghi chú' [unknown-sheet]\n")
    let other = try place.run("import", file, "--year", "2016", "--sheet", "Ghi chú")
    #expect(other.errors.hasSuffix(" [no-members]\n"))
  }
}
