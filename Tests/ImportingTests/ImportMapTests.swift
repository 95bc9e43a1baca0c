import Importing
import Input
import Testing

/// What `import.yaml` says of the columns of a sheet.
struct ImportMapTests {
  private static let sheet = """
    BẢNG ĐIỂM NĂM 2016
    Đơn vị;Kinh tế (600đ);KQ 1;Nội bộ;Tổng điểm
    Thanh Hóa;590;395;7;985
    Nghệ An;595;395,5;8;990,5

    """
  private static let map = """
    columns:
      - {head: Đơn vị, as: member}
      - {head: Kinh tế (600đ), as: economy}
      - {head: KQ 1, as: culture, maximum: 400}
      - {head: Nội bộ, as: left-out}
      - {head: Tổng điểm, as: total}

    """

  private static func read(
    _ map: String, _ sheet: String = sheet, year: Int = 2016, criteria: String? = nil
  ) throws -> SmallSheet {
    var files = ["\(year)/import.yaml": map]
    if let criteria { files["2016/criteria.csv"] = criteria }
    return try SmallSheet(sheet, changing: files)
  }

  @Test(arguments: [2016, 2014])
  func `Columns are read as the file of the year, or of a year before, says`(_ year: Int) throws {
    let sheet = try Self.read(Self.map, year: year)
    #expect(sheet.problems == [])
    #expect(sheet.scores?.fitsMap == true)
    #expect(
      sheet.scores?.scores == """
        province,economy,culture,total
        thanh-hoa,590,395,985
        nghe-an,595,395.5,990.5

        """)
    #expect(
      sheet.scores?.criteria == """
        id,kind,group,maximum,name,name.vi
        economy,criterion,,600,,Kinh tế
        culture,criterion,,400,KQ 1,

        """)
  }

  @Test func `A head is the same with another maximum, another year and in another column`() throws
  {
    let sheet = try Self.read(
      Self.map,
      "Đơn vị;Tổng điểm năm 2016;KQ 1;Kinh tế (650đ)\nNghệ An;990,5;395,5;595\nThanh Hóa;985;395;590\n"
    )
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores.hasPrefix("province,culture,economy,total\n") == true)
    #expect(sheet.scores?.criteria?.contains("economy,criterion,,650,") == true)
  }

  @Test func `Heads that the file lists and the sheet has no more are named, and new ones`() throws
  {
    let sheet = try Self.read(Self.map, Self.sheet.replacing("KQ 1", with: "Văn hóa (400đ)"))
    #expect(sheet.scores?.fitsMap == false)
    let problem = sheet.problems.first { $0.hasSuffix("[map-differs]") }
    #expect(problem?.contains("'KQ 1' is missing, 'Văn hóa (400đ)' is new") == true)
  }

  @Test func `Nothing is read by position: two columns that change places stay what they are`()
    throws
  {
    let turned = Self.sheet.replacing("Kinh tế (600đ);KQ 1", with: "KQ 1;Kinh tế (600đ)")
      .replacing("590;395", with: "395;590").replacing("595;395,5", with: "395,5;595")
    let sheet = try Self.read(Self.map, turned)
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores.contains("\nnghe-an,395.5,595,990.5\n") == true)
    #expect(sheet.scores?.scores.hasPrefix("province,culture,economy,total\n") == true)
  }

  @Test(arguments: ["Nghệ An;1;1;1;2\n", "Hà Tĩnh;1;1;1;2\n", "Tổng cộng;1185;790,5;15;1975,5\n"])
  func `Rows outside of those that the file states are an error where they hold something`(
    _ row: String
  ) throws {
    let rows = "head-row: 2\nlast-row: 4\n" + Self.map
    let sheet = try Self.read(rows, Self.sheet + row)
    #expect(sheet.problems.map { $0.hasSuffix("[map-rows]") } == [true], "\(sheet.problems)")
    let signed = try Self.read(rows, Self.sheet + "TM. CỤM THI ĐUA\n")
    #expect(signed.problems == [])
    #expect(signed.scores?.leftOut.map { $0.row.english } == ["row 5"])
  }

  @Test func `What a first import says is what a second reads the same by`() throws {
    let first = try SmallSheet(
      "Đơn vị;Kinh tế (600đ);Văn hóa (400đ);Tổng điểm\nNghệ An;595;395;990\nHà Tĩnh;590;390;980\n")
    let map = try #require(first.scores?.map)
    #expect(
      map == """
        # head-row: 1
        # last-row: 3
        columns:
          - {head: "Đơn vị", as: member}
          - {head: "Kinh tế (600đ)", as: kinh-te}
          - {head: "Văn hóa (400đ)", as: van-hoa}
          - {head: "Tổng điểm", as: total}

        """)
    let second = try SmallSheet(
      "Đơn vị;Kinh tế (600đ);Văn hóa (400đ);Tổng điểm\nNghệ An;595;395;990\nHà Tĩnh;590;390;980\n",
      changing: ["2015/import.yaml": map])
    #expect(second.problems == [])
    #expect(second.scores?.scores == first.scores?.scores)
    #expect(second.scores?.map == map)
  }

  @Test func `A criterion that the year does not have is no meaning of a column`() throws {
    let criteria = "id,kind,maximum\neconomy,criterion,600\nculture,criterion,400\n"
    let sheet = try Self.read(
      Self.map.replacing("as: culture, maximum: 400", with: "as: cultur"), criteria: criteria)
    #expect(sheet.problems.contains { $0.hasSuffix("[unknown-criterion]") }, "\(sheet.problems)")
  }
}
