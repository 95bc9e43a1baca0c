import Emulation
import Testing

struct CriteriaSumTests {
  @Test(arguments: [
    ("90,40,45,,,175", "total=175"), ("90,40,45,,,", "sum=175"),
    ("90.25,40.5,45.25,,,176", "total=176"), ("0.1,0.2,0.3,,,0.6", "total=0.6"),
    ("0.1,0.2,0.3,,,", "sum=0.6"), ("90.125,40.375,45,,,175.5", "total=175.5"),
    ("90.10,40,45,,,", "sum=175.10"), ("90,40,45,5,,180", "total=180"),
    ("90,40,45,,5,170", "total=170"), ("90,40,45,,-5,170", "total=170"),
    ("90,40,45,,−5,170", "total=170"), ("90,40,45,5,2.5,", "sum=177.5"),
    ("100,50,50,30,,230", "total=230"), ("100,50,50,30,,", "sum=230"),
    ("90,40,,,,160", "total=160"), ("90,40,,,,", ""), ("90,40,-,,,130", "total=130"),
    ("90,40,,,,180", "total=180"), ("~90,40,45,,,180", "total=180"),
    ("<90,40,45,,,174", "total=174"),
    (">90,40,45,,,185", "total=185"), ("90,40,45,,,~180", "total=~180"),
    ("90,40,45,,,<180", "total=<180"), ("90,40,45,,,>170", "total=>170"), (",,,,,1", "total=1"),
    ("90,40,45,~5,,", ""), ("90,40,45,~5,,185", "total=185"), (">90,40,45,>5,,240", "total=240"),
  ])
  func `A total that the points can give stands`(cells: String, expected: String) {
    let sheet = read(cells)
    #expect(sheet.problems == [])
    let total = sheet.rows[0].split(separator: " ").first {
      $0.hasPrefix("total=") || $0.hasPrefix("sum=")
    }
    #expect(total.map(String.init) ?? "" == expected)
  }

  @Test(arguments: [
    ("90,40,45,,,175.25", "the total here is 175.25, but the criteria give 175 (0.25 less)"),
    ("90,40,45,,,174.75", "the total here is 174.75, but the criteria give 175 (0.25 more)"),
    ("0.1,0.2,0.3,,,0.7", "the total here is 0.7, but the criteria give 0.6 (0.1 less)"),
    ("90,40,45,5,,175", "the total here is 175, but the criteria give 180 (5 more)"),
    ("90,40,45,,5,180", "the total here is 180, but the criteria give 170 (10 less)"),
    ("90,40,,,,181", "the total here is 181, but the criteria give at most 180"),
    ("90,40,,,,129", "the total here is 129, but the criteria give at least 130"),
    ("<90,40,45,,,176", "the total here is 176, but the criteria give at most 175"),
    (">90,40,45,,,174", "the total here is 174, but the criteria give at least 175"),
    ("90,40,45,,,<175", "the total here is <175, but the criteria give 175"),
    ("90,40,45,,,>175", "the total here is >175, but the criteria give 175"),
    ("90,40,,,,<130", "the total here is <130, but the criteria give at least 130"),
    ("90,40,,,,>180", "the total here is >180, but the criteria give at most 180"),
  ])
  func `A total that the points cannot give is told with both figures`(
    cells: String, message: String
  ) {
    let sheet = read(cells)
    let total = cells.split(separator: ",").last.map(String.init) ?? ""
    let column = "thua-thien-hue,\(cells)".utf8.count - total.utf8.count + 1
    #expect(sheet.problems == ["2:\(column) total-disagrees [\(total)]"])
    #expect(sheet.messages == [message])
  }

  @Test(arguments: [
    ("90.25,40.13,45,,,175.4", "the total 175.4 is rounded; the criteria give 175.38"),
    ("90.2,40.3,45,,,176", "the total 176 is rounded; the criteria give 175.5"),
    ("90.2,40.2,45,,,175", "the total 175 is rounded; the criteria give 175.4"),
  ])
  func `A total that is rounded is a warning`(cells: String, message: String) {
    let sheet = read(cells)
    #expect(sheet.messages == [message])
    #expect(sheet.problems.allSatisfy { $0.contains("total-rounded") })
    #expect(sheet.rows.first?.contains("total=\(cells.split(separator: ",").last ?? "")") == true)
  }

  @Test(arguments: [
    ("100.5,40,45,,,175", "2:16 points-range [100.5]"),
    ("90,40,45,x,,175", "2:25 points-number [x]"),
    ("0,0,0,,5,", "2:25 points-range []"), ("90,40,45,,,1200", "2:27 points-range [1200]"),
  ])
  func `One mistake in a row is told once`(cells: String, expected: String) {
    #expect(read(cells).problems == [expected])
  }

  @Test func `A penalty takes no total below 0`() {
    #expect(
      read("1,1,1,,5,").messages == ["the penalty takes the total below 0: the criteria give −2"])
  }

  @Test func `A total that passes the maximum needs a bonus`() {
    let csv = "province,total\nnghe-an,210\n"
    #expect(ReadSheet(csv, criteria: ReadSheet.criteria).problems == ["2:9 points-range [210]"])
    let withBonus = "\(ReadSheet.criteria)bonus,,10,Bonus,Thưởng\n"
    #expect(ReadSheet(csv, criteria: withBonus).problems == [])
    let more = "province,total\nnghe-an,210.25\n"
    #expect(ReadSheet(more, criteria: withBonus).problems == ["2:9 points-range [210.25]"])
  }

  @Test func `A criterion that is not assigned has no points and is missing in no total`() {
    let criteria = "id,maximum,maximum.hue\na,10,0\nb,10,\n"
    let fine = ReadSheet("province,a,b,total\nhue,-,8,8\nnghe-an,9,8,\n", criteria: criteria)
    #expect(fine.problems == [])
    #expect(
      fine.rows == [
        "nghe-an agreed a=9 b=8 sum=17 rank=1", "thua-thien-hue agreed b=8 total=8 rank=2",
      ])
    let wrong = ReadSheet("province,a,b\nhue,5,8\n", criteria: criteria)
    #expect(wrong.problems == ["2:5 not-assigned [5]"])
  }

  @Test func `Of an unknown member the numbers are still read`() {
    let sheet = ReadSheet("province,growth,total\nvinh,200,9\n", criteria: ReadSheet.criteria)
    #expect(sheet.problems == ["2:1 unknown-member [vinh]", "2:6 points-range [200]"])
  }

  @Test func `One wrong total among six hundred cells is found and named`() throws {
    let members = (1...50).map { "- {id: p\($0), names: [{name: Province \($0)}]}" }
    let criteria = (1...12).map { "c\($0),50" }
    var rows: [String] = []
    for member in 1...50 {
      let quarters = (1...12).map { (member * 7 + $0 * 13) % 200 }
      let total = quarters.reduce(0, +) + (member == 33 ? 1 : 0)
      let cells = (quarters + [total]).map { "\($0 / 4).\(["00", "25", "50", "75"][$0 % 4])" }
      rows.append((["p\(member)"] + cells).joined(separator: ","))
    }
    let heads = (1...12).map { "c\($0)" }.joined(separator: ",")
    let small = SmallArchive([
      "provinces.yaml": members.joined(separator: "\n"),
      "2016/criteria.csv": "id,maximum\n\(criteria.joined(separator: "\n"))\n",
      "2016/scores.csv": "province,\(heads),total\n\(rows.joined(separator: "\n"))\n",
    ])
    let total = try #require(rows[32].split(separator: ",").last)
    let column = rows[32].utf8.count - total.utf8.count + 1
    #expect(small.problems == ["2016/scores.csv:34:\(column) total-disagrees [\(total)]"])
    #expect(small.messages.first?.hasSuffix("(0.25 less)") == true)
  }

  private func read(_ cells: String) -> ReadSheet {
    ReadSheet(
      "province,growth,revenue,models,bonus,penalty,total\nthua-thien-hue,\(cells)\n",
      criteria: ReadSheet.criteria)
  }
}
