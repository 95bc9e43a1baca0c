import Testing
import Workplaces

/// Workbooks of single members that are imported together.
struct ImportSeveralTests {
  private static func sheet(_ member: String, _ economy: Int) -> String {
    "BẢNG ĐIỂM NĂM 2030;;;\nĐơn vị;Kinh tế (600đ);Văn hóa (400đ);Tổng điểm\n"
      + "\(member);\(economy);390;\(economy + 390)\n"
  }

  private static let sheets = [
    "don-vi/thanh-hoa.csv": sheet("Thanh Hóa", 590), "don-vi/nghe-an.csv": sheet("Nghệ An", 595),
  ]

  @Test func `Workbooks of members become one sheet, and who has not sent one is listed`() throws {
    let place = try Workplace(changing: Self.sheets)
    defer { place.remove() }
    let run = try place.run(
      "import", "don-vi/nghe-an.csv", "don-vi/thanh-hoa.csv", "--year", "2030")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("2 members; have not sent theirs: ha-tinh\n"))
    #expect(run.output.contains("don-vi/nghe-an.csv: column B"))
    #expect(
      try place.read("content/2030/scores.csv")
        == "province,kinh-te,van-hoa,total\nnghe-an,595,390,985\nthanh-hoa,590,390,980\n")
    #expect(
      try place.read("content/2030/criteria.csv")
        == "id,kind,group,maximum,name.vi\nkinh-te,criterion,,600,Kinh tế\nvan-hoa,criterion,,400,Văn hóa\n"
    )
  }

  @Test func `A member in two workbooks is an error that names both`() throws {
    let place = try Workplace(
      changing: Self.sheets.merging(["don-vi/lai.csv": Self.sheet("Nghệ An", 596)]) { $1 })
    defer { place.remove() }
    let run = try place.run(
      "import", "don-vi/nghe-an.csv", "don-vi/thanh-hoa.csv", "don-vi/lai.csv", "--year", "2030")
    #expect(run.status == 1)
    #expect(
      run.errors.contains(
        "'nghe-an' is in two workbooks, 'don-vi/nghe-an.csv' and 'don-vi/lai.csv'"))
    #expect(run.errors.contains("[member-twice]"))
    #expect(run.output.hasSuffix("imported nothing\n"))
  }

  @Test func `Each workbook without a member is an error that names it`() throws {
    let place = try Workplace(
      changing: Self.sheets.merging([
        "don-vi/trong.csv": "Ghi chú;Điểm\nKhông có;1\n", "don-vi/la.csv": Self.sheet("Xyz", 1),
      ]) { $1 })
    defer { place.remove() }
    let run = try place.run(
      "import", "don-vi/nghe-an.csv", "don-vi/trong.csv", "don-vi/la.csv", "--year", "2030")
    #expect(run.status == 1)
    #expect(run.errors.contains("don-vi/trong.csv") && run.errors.contains("don-vi/la.csv"))
  }

  @Test(arguments: [["-", "don-vi/nghe-an.csv"], ["a.csv", "b.csv", "--table", "1"]])
  func `What goes with one file alone is refused with several`(words: [String]) throws {
    let place = try Workplace(changing: Self.sheets)
    defer { place.remove() }
    let run = try Program.run(["import"] + words + ["--year", "2030"], in: place.folder)
    #expect(run.status == 64)
  }
}
