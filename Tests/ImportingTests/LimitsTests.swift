import Importing
import Testing

struct LimitsTests {
  @Test func `A sheet of more columns than any year has is refused`() throws {
    let heads = (0..<4_100).map { "K\($0) (1đ)" }.joined(separator: ",")
    let points = Array(repeating: "1", count: 4_100).joined(separator: ",")
    let sheet = try SmallSheet("Đơn vị,\(heads)\nNghệ An,\(points)\n")
    #expect(
      sheet.problems.first
        == "scores.txt: error: the sheet has more than 4096 columns [too-large]")
  }

  @Test func `After 200 mistakes the rest is not read`() throws {
    let rows = (1...300).map { ",\($0)\n" }.joined()
    let sheet = try SmallSheet("Đơn vị,Tổng\nNghệ An,1\n\(rows)")
    #expect(sheet.problems.count == 201)
    #expect(
      sheet.problems.last
        == "scores.txt:203:2: error: the file is not read from here on, after 200 errors; correct them"
        + " and run this again [too-many-mistakes]")
  }

  @Test func `Many criteria and many rows are read`() throws {
    let names = (1...500).map { "Tiêu chí số \($0) (2đ)" }.joined(separator: ",")
    let points = Array(repeating: "1,5", count: 500).joined(separator: "\",\"")
    let sheet = try SmallSheet("Đơn vị,\(names)\nNghệ An,\"\(points)\"\n")
    #expect(sheet.problems == [])
    #expect(sheet.scores?.criteria?.split(separator: "\n").count == 501)
  }
}
