import Emulation
import Testing

struct CriteriaSheetTests {
  private func criteria(_ csv: String) throws -> CriteriaSet {
    let sheet = ReadSheet("province\n", criteria: csv)
    #expect(sheet.problems == [])
    return try #require(sheet.year?.criteria)
  }

  @Test func `Groups are declared by rows and checked against their criteria`() throws {
    let set = try criteria(
      """
      id,kind,group,maximum,name,name.vi
      economy,group,,150,Economy,Kinh tế
      growth,criterion,economy,100,Growth,Tăng trưởng
      revenue,,Kinh tế,50,Revenue,Thu ngân sách
      models,criterion,,50,Models,Điển hình

      """)
    #expect(set.groups.map(\.id) == ["economy"])
    #expect(set.groups[0].name.text(in: .vietnamese) == "Kinh tế")
    #expect(set.all.map(\.id) == ["growth", "revenue", "models", "bonus", "penalty"])
    #expect(set.positions(in: "economy") == [0, 1])
    #expect(set.positions(in: nil) == [2])
    #expect(set.maximum == Points(200))
  }

  @Test func `Groups are implied by names where no row declares one`() throws {
    let set = try criteria(
      "id,group,maximum\na,Nhóm I,10\nb,nhóm i,\"5,5\"\nc,Nhóm II,4\nd,,1\n")
    #expect(set.groups.map(\.id) == ["nhom-i", "nhom-ii"])
    #expect(set.groups[0].name.text(in: .english) == "Nhóm I")
    #expect(set.positions(in: "nhom-i") == [0, 1])
    #expect(set.maximum == Points("20.5"))
  }

  @Test(arguments: [
    "id,kind,group,maximum,name\ngrowth,criterion,Economy,100,Growth\nextra,bonus,,5,Extra\n",
    "Mã;Loại;Nhóm;Điểm tối đa;Nội dung\ngrowth;Tiêu chí;Economy;100;Growth\nextra;Thưởng;;5;Extra\n",
    "STT;ma;loai;nhom;diem chuan;Tên\n1;growth;;Economy;100;Growth\n2;extra;ĐIỂM THƯỞNG;;5;Extra\n",
  ])
  func `Heads and kinds are understood in Vietnamese`(csv: String) throws {
    let set = try criteria(csv)
    #expect(set.all.map(\.id) == ["growth", "extra", "bonus", "penalty"])
    #expect(set.all.map(\.kind) == [.criterion, .bonus, .bonus, .penalty])
    #expect(set.all[0].name?.text(in: .english) == "Growth")
    #expect(set.maximum == Points(100))
  }

  @Test(arguments: ["name,name.vi", "name.vi,name"])
  func `A name without a language is of the first that has no column of its own`(
    heads: String
  ) throws {
    let names = heads.hasPrefix("name,") ? "Growth,Tăng trưởng" : "Tăng trưởng,Growth"
    let small = SmallArchive([
      "site.yaml": SmallArchive.files["site.yaml", default: ""]
        .replacing("languages: [en, vi]", with: "languages: [vi, en]"),
      "2016/criteria.csv": "id,maximum,\(heads)\na,10,\(names)\n",
      "2016/scores.csv": "province,total,note,note.vi\nhue,9,late,muộn\n",
    ])
    #expect(small.problems == [])
    let year = try #require(small.archive?[2016])
    let name = try #require(year.criteria.all.first?.name)
    #expect([name.text(in: .english), name.text(in: .vietnamese)] == ["Growth", "Tăng trưởng"])
    let note = try #require(year.standing["thua-thien-hue"]?.score?.note)
    #expect([note.text(in: .english), note.text(in: .vietnamese)] == ["late", "muộn"])
  }

  @Test func `Without a sheet of criteria its absence is told`() {
    let sheet = ReadSheet("province;Kinh phí\n", summary: "tie-break: [growth]")
    #expect(
      sheet.problems == [
        "conference.md:5:13 unknown-criterion [growth]", "1:10 unknown-column [Kinh phí]",
      ])
    #expect(
      sheet.messages.first == "'growth' is not a criterion of this year, which has no criteria.csv")
    #expect(
      sheet.messages.last?.hasSuffix("; criteria have columns where the year has a criteria.csv")
        == true)
  }

  @Test func `A column of one member's maxima is suggested`() {
    let messages = ReadSheet("province\n", criteria: "id,maximum,maximum.nghe-na\na,10,5\n")
      .messages
    #expect(
      messages.first?.hasPrefix(
        "unknown column 'maximum.nghe-na' (did you mean 'maximum.nghe-an'?)") == true)
    let unknown = ReadSheet("province\n", criteria: "id,maximum,maximum.bac-giang\na,10,5\n")
    #expect(
      unknown.messages.first?.hasPrefix("unknown column 'maximum.bac-giang';") == true)
  }

  @Test func `Rows named bonus and penalty give these a name and a most`() throws {
    let set = try criteria(
      "id,kind,maximum,name\na,,10,A\nbonus,,5,Praise\npenalty,penalty,,Late\n")
    #expect(set.all.map(\.kind) == [.criterion, .bonus, .penalty])
    #expect(set.all[1].maximum == Points(5))
    #expect(set.all[1].name?.text(in: .english) == "Praise")
    #expect(set.all[2].maximum == nil)
  }

  @Test(arguments: [
    "id,maximum,maximum.nghe-an\na,10,0\nb,10,\n", "id,maximum,maximum.Nghệ An\na,10,0\nb,10,10\n",
    "Mã;Điểm tối đa;Điểm tối đa.Tỉnh Nghệ An\na;10;0\nb;10;\n",
    "Mã;Điểm tối đa;Điểm tối đa (Nghe An)\na;10;0\nb;10;\n",
  ])
  func `A maximum may be another for one member`(csv: String) throws {
    let set = try criteria(csv)
    #expect(set.hasOwnMaxima)
    #expect(set.maximum == Points(20))
    #expect(set.maximum(for: "nghe-an") == Points(10))
    #expect(set.maximum(for: "quang-tri") == Points(20))
    #expect(!set.all[0].isAssigned(to: "nghe-an"))
    #expect(set.all[0].isAssigned(to: "quang-tri"))
  }

  @Test(arguments: [
    ("id,maximum\na b,10\n", "2:1 id [a b]"),
    ("id,maximum\n,10\n", "2:1 id []"),
    ("id,maximum\nTổng cộng,10\n", "2:1 total-row [Tổng cộng]"),
    ("id,maximum\ntotal,10\n", "2:1 total-row [total]"),
    ("id,maximum\nrank,10\n", "2:1 id [rank]"),
    ("id,maximum\nself,10\n", "2:1 id [self]"),
    ("id,maximum\nnote-vi,10\n", "2:1 id [note-vi]"),
    ("id,maximum\ndiem-thuong,10\n", "2:1 id [diem-thuong]"),
    ("id,maximum\na,10\na,5\n", "3:1 duplicate-id [a]"),
    ("id,kind,maximum\na,group,\na,,5\n", "3:1 duplicate-id [a]"),
    ("id,kind,maximum\na,sort,10\n", "2:3 unknown-kind [sort]"),
    ("id,kind,maximum\nbonus,penalty,10\n", "2:7 unknown-kind [penalty]"),
    ("id,kind,group,maximum\ng,group,,\na,,h,10\n", "3:4 unknown-group [h]"),
    ("id,maximum\na,\n", "2:3 missing-maximum []"),
    ("id,maximum\na,0\n", "2:3 missing-maximum [0]"),
    ("id,maximum\na,~10\n", "2:3 points-number [~10]"),
    ("id,maximum\na,ten\n", "2:3 points-number [ten]"),
    ("id,kind,group,maximum\ng,group,,20\na,,g,10\nb,,g,9\n", "2:10 maximum-disagrees [20]"),
    ("id,name\na,A\n", "1:1 missing-column [id]"),
    ("name,maximum\nA,1\n", "1:1 missing-column [name]"),
    ("id,maximum,maximum.da-nang\na,10,2\n", "1:12 unknown-column [maximum.da-nang]"),
    ("id,maxium\na,1\n", "1:4 unknown-column [maxium]"),
    ("", "criteria.csv empty-table []"),
  ])
  func `A mistake is told at its cell`(csv: String, expected: String) {
    let first = expected.hasPrefix("criteria") ? expected : "criteria.csv:\(expected)"
    #expect(ReadSheet("province,a\nnghe-an,5\n", criteria: csv).problems == [first])
  }

  @Test func `A mistake in the criteria makes none in the scores`() {
    let sheet = ReadSheet(
      "province,a,b,total,rank\nnghe-an,5,6,11,2\nthanh-hoa,6,9,10,1\n",
      criteria: "id,maximum\na,10\nB,10\n", summary: "tie-break: [b]")
    #expect(sheet.problems == ["criteria.csv:3:1 id [B]"])
  }

  @Test func `A sheet has a most of criteria`() {
    let rows = (1...1_001).map { "c\($0),1" }.joined(separator: "\n")
    #expect(
      ReadSheet("province\n", criteria: "id,maximum\n\(rows)\n").problems == [
        "criteria.csv:1002:1 too-large [c1001,1]"
      ])
  }

  @Test func `The summary's maximum is the sum of the criteria's`() {
    let sheet = ReadSheet("province\n", criteria: ReadSheet.criteria, summary: "maximum: 210")
    #expect(sheet.problems == ["conference.md:5:10 maximum-disagrees [210]"])
  }
}
