import Emulation
import Testing

struct FigureTests {
  @Test(arguments: [
    ("985", "985"), ("985.5", "985.5"), ("\"985,50\"", "985.50"), ("985.125", "985.125"),
    ("0.25", "0.25"), ("0", "0"), ("~990", "~990"), ("\"≈ 990,5\"", "~990.5"), ("<990", "<990"),
    ("> 980", ">980"), ("007", "7"),
  ])
  func `Points are read as given`(cell: String, expected: String) {
    let sheet = ReadSheet("province,total\nnghe-an,\(cell)\n")
    #expect(sheet.problems == [])
    #expect(sheet.rows.first?.hasPrefix("nghe-an agreed total=\(expected)") == true)
  }

  @Test(arguments: ["", "-", "–", "—", " ", "\"\"", "\u{A0}"])
  func `A gap is not published, and not 0`(cell: String) {
    let sheet = ReadSheet("province,total\nnghe-an,\(cell)\n")
    #expect(sheet.problems == [])
    #expect(sheet.rows == ["nghe-an agreed"])
  }

  @Test(arguments: [
    ("1985", "points-range"), ("-1", "points-range"), ("1000.25", "points-range"),
    ("about 900", "points-number"), ("9 85", "points-number"), ("985.", "points-number"),
    ("985.12345", "points-number"), ("1e3", "points-number"), ("n/a", "points-number"),
    ("=SUM(A1)", "points-number"), ("#REF!", "points-number"), ("95/100", "points-number"),
    ("~", "points-number"), ("<<9", "points-number"), ("1.000", "points-ambiguous"),
    ("1,000", "points-ambiguous"), ("~1.000", "points-ambiguous"), ("1.000,5", "points-number"),
  ])
  func `What is not a number of points is told at its cell`(cell: String, code: String) {
    #expect(ReadSheet("province;total\nnghe-an;\(cell)\n").problems == ["2:9 \(code) [\(cell)]"])
  }

  @Test(arguments: [
    (
      "1.000",
      "'1.000' may be a decimal or a thousand; write 1.0000 or 1000"
    ),
    (
      "95/100",
      "'95/100' is not a number of points; write 95, for the maximum stands in criteria.csv"
    ),
    (
      "95,5 / 100",
      "'95,5 / 100' is not a number of points; write 95,5, for the maximum stands in criteria.csv"
    ),
    ("1985", "points are between 0 and 1000, not 1985"),
    (
      "nhất",
      "'nhất' is not a number of points; write 985, 985.5, ~990, <990 or leave it empty"
    ),
  ])
  func `The message says what would be right`(cell: String, message: String) {
    #expect(ReadSheet("province;total\nnghe-an;\(cell)\n").messages == [message])
  }

  @Test func `Points for a criterion lie below its maximum`() {
    let sheet = ReadSheet("province,growth\nhue,100.25\n", criteria: ReadSheet.criteria)
    #expect(sheet.problems == ["2:5 points-range [100.25]"])
    #expect(sheet.messages == ["points are between 0 and 100, not 100.25"])
  }
}
