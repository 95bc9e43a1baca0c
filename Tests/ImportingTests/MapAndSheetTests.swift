import Importing
import Input
import Testing

/// What a sheet says itself is read from it each time, whatever an import before wrote in `import.yaml`.
struct MapAndSheetTests {
  private static let rows = "Đơn vị;Kinh tế (600đ);Tổng điểm\nNghệ An;595;595\nHà Tĩnh;590;590\n"
  private static let map = """
    columns:
      - {head: Đơn vị, as: member}
      - {head: Kinh tế (600đ), as: economy}
      - {head: Tổng điểm, as: total}

    """

  private static func read(
    _ sheet: String, _ map: String = map, year: Int = 2016,
    _ choices: ImportChoices = ImportChoices()
  ) throws -> SmallSheet {
    try SmallSheet(sheet, changing: ["\(year)/import.yaml": map], choices)
  }

  @Test func `A stage that the title says is not kept for the next sheet`() throws {
    let own = try SmallSheet("BẢNG ĐIỂM TỰ CHẤM NĂM 2016\n" + Self.rows)
    let map = try #require(own.scores?.map)
    #expect(!map.contains("stage:"))
    let agreed = try Self.read("BẢNG ĐIỂM THỐNG NHẤT NĂM 2016\n" + Self.rows, map)
    #expect(agreed.problems == [])
    #expect(agreed.scores?.scores.hasPrefix("province,kinh-te,total\nnghe-an,595,595\n") == true)
    let review = try Self.read("BẢNG THẨM ĐỊNH ĐIỂM NĂM 2016\n" + Self.rows, map)
    #expect(review.scores?.scores.contains("\nnghe-an,review,595,595\n") == true)
  }

  @Test(arguments: [
    "BẢNG ĐIỂM THỐNG NHẤT\n" + rows, "BẢNG THẨM ĐỊNH ĐIỂM\n" + rows,
    "Đơn vị;Giai đoạn;Kinh tế (600đ);Tổng điểm\nNghệ An;Thống nhất;595;595\n",
  ])
  func `A stage in the file that the sheet contradicts is an error`(_ sheet: String) throws {
    let map = Self.map.replacing("as: economy", with: "as: economy, stage: self")
    let read = try Self.read(sheet, map)
    #expect(read.problems.contains { $0.hasSuffix("[stage-differs]") }, "\(read.problems)")
  }

  @Test func `A stage that the sheet does not say is that of the file, and stays in it`() throws {
    let map = Self.map.replacing("as: economy", with: "as: economy, stage: self")
    let read = try Self.read(Self.rows, map)
    #expect(read.problems == [])
    #expect(read.scores?.scores.contains("nghe-an,self,595,") == true)
    #expect(read.scores?.map?.contains("as: economy, stage: self}") == true)
  }

  @Test func `Rows that say their stage go before the title, which may not name another`() throws {
    let heads = "Đơn vị;Giai đoạn;Tổng điểm\n"
    let both = try SmallSheet(
      "BẢNG ĐIỂM THẨM ĐỊNH\n\(heads)Nghệ An;Tự chấm;995\nNghệ An;Thẩm định;990\n")
    #expect(both.problems == [])
    #expect(
      both.scores?.scores == "province,stage,total\nnghe-an,self,995\nnghe-an,review,990\n")
    let other = try SmallSheet("BẢNG ĐIỂM THẨM ĐỊNH\n\(heads)Nghệ An;Tự chấm;995\n")
    #expect(other.problems.contains { $0.hasSuffix("[stage-differs]") }, "\(other.problems)")
  }

  @Test func `Sums in the foot are compared, and second rows are seen, also with a file`() throws {
    let first = try SmallSheet(Self.rows)
    let map = try #require(first.scores?.map)
    let foot = try Self.read(Self.rows + "Tổng cộng;1185;1190\n", map)
    #expect(foot.problems.contains { $0.hasSuffix("[foot-disagrees]") }, "\(foot.problems)")
    let twice = try Self.read(Self.rows + "Nghệ An;500;500\n", map)
    #expect(twice.problems.contains { $0.hasSuffix("[duplicate-member]") }, "\(twice.problems)")
  }

  @Test(arguments: ["Kinh tế (năm 2015)", "Kinh tế 2015", "Kinh tế - năm 2015 (600đ)"])
  func `A head of another year is no head of the file`(_ head: String) throws {
    let sheet = Self.rows.replacing("Kinh tế (600đ)", with: head)
    let map = Self.map.replacing("as: economy", with: "as: economy, maximum: 600")
    let read = try Self.read(sheet, map)
    #expect(read.problems.contains { $0.hasSuffix("[year-differs]") }, "\(read.problems)")
    let meant = try Self.read(sheet, map, ImportChoices(titleYear: 2015))
    #expect(!meant.problems.contains { $0.hasSuffix("[year-differs]") }, "\(meant.problems)")
  }

  @Test func `A year that the file itself has in a head, or as far from it, is no other one`()
    throws
  {
    let sheet = Self.rows.replacing("Kinh tế (600đ)", with: "Đà 2014")
    func map(_ year: Int) -> String {
      Self.map.replacing(
        "{head: Kinh tế (600đ), as: economy}",
        with:
          "{head: Đà \(year), as: economy, maximum: 600}")
    }
    #expect(try Self.read(sheet, map(2014)).problems == [])
    #expect(try Self.read(sheet, map(2013), year: 2015).problems == [])
    let other = try Self.read(sheet, map(2014), year: 2015)
    #expect(other.problems.contains { $0.hasSuffix("[year-differs]") }, "\(other.problems)")
  }

  @Test func `Columns that are new and say themselves what they are do not make a file unfit`()
    throws
  {
    let read = try Self.read(
      "Đơn vị;Kinh tế (600đ);Tổng điểm;Xếp hạng;Ghi chú;Nội bộ\nNghệ An;595;595;1;Tốt;7\n")
    #expect(read.scores?.fitsMap == true)
    #expect(
      read.scores?.newColumns == [
        "  - {head: \"Xếp hạng\", as: rank}", "  - {head: \"Ghi chú\", as: note}",
      ])
    #expect(read.problems.map { $0.contains("warning") } == [true], "\(read.problems)")
  }

  @Test func `Another maximum than the file has is told, and that of a year before gives way`()
    throws
  {
    let map = Self.map.replacing("as: economy", with: "as: economy, maximum: 500")
    let own = try Self.read(Self.rows, map)
    #expect(own.problems.contains { $0.hasSuffix("[maximum-differs]") }, "\(own.problems)")
    let earlier = try Self.read(Self.rows, map, year: 2015)
    #expect(earlier.problems == [])
    #expect(earlier.scores?.criteria?.contains("economy,criterion,,600,") == true)
  }

  @Test func `A total with another maximum than its criteria have together is told`() throws {
    let sheet = "Đơn vị;Kinh tế (600đ);Văn hóa (400đ);Tổng điểm (900đ)\nNghệ An;580;380;960\n"
    let criteria = "id,maximum,name\nkinh-te,600,Kinh tế\nvan-hoa,400,Văn hóa\n"
    for files in [[:], ["2016/criteria.csv": criteria]] {
      let problems = try SmallSheet(sheet, changing: files).problems
      #expect(
        problems.count == 1 && problems[0].contains("warning")
          && problems[0].hasSuffix("[maximum-differs]"), "\(problems)")
      #expect(try SmallSheet(sheet.replacing("900", with: "1000"), changing: files).problems == [])
    }
  }

  @Test func `A maximum of a bonus that the year does not have, or has otherwise, is a change`()
    throws
  {
    let sheet = "Đơn vị;Kinh tế (600đ);Điểm thưởng (20đ)\nNghệ An;595;5\nHà Tĩnh;590;6\n"
    for row in ["", "bonus,,Điểm thưởng\n", "bonus,10,Điểm thưởng\n"] {
      let read = try SmallSheet(
        sheet, changing: ["2016/criteria.csv": "id,maximum,name.vi\nkinh-te,600,Kinh tế\n\(row)"])
      #expect(read.problems == [])
      #expect(read.scores?.changes.map(\.new) == ["20"], "\(row)")
      #expect(read.scores?.criteria?.contains("bonus,") == true)
    }
  }
}
