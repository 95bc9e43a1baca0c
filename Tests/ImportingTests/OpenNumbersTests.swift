import Importing
import Input
import Testing

/// Texts such as `98.125`, which may be a decimal or a thousand.
struct OpenNumbersTests {
  private static let wide = ["site.yaml": "format: 1\ntitle: A\nlanguages: [en]\n"]

  /// The total of Nghệ An beside those of others, without any bound.
  private func total(_ cell: String, beside others: [String]) throws -> SmallSheet {
    let rows = zip(["Thanh Hóa", "Hà Tĩnh"], others).map { "\($0);\($1)\n" }.joined()
    return try SmallSheet("Đơn vị;Tổng\nNghệ An;\(cell)\n\(rows)", changing: Self.wide)
  }

  @Test(arguments: [
    ("98.125", ["96.25"], "98.1250", "'.' is a decimal sign in other cells"),
    ("98,125", ["96,5"], "98.1250", "',' is a decimal sign in other cells"),
    ("98.125", ["0.875", "96.25"], "98.1250", "'.' is a decimal sign in other cells"),
    ("98.125", ["97"], "98.1250", "the other numbers of the column are of that size"),
    ("98,125", ["97", "95"], "98.1250", "the other numbers of the column are of that size"),
    ("98.125", ["96,5"], "98.1250", "the other numbers of the column are of that size"),
    ("1.234", ["1.234,5"], "1234", "'.' stands between thousands in other cells"),
    ("1,234", ["1,234.5", "1,100"], "1234", "',' stands between thousands in other cells"),
    ("1.000", ["985", "990"], "1000", "the other numbers of the column are of that size"),
    ("1.069", ["985,5"], "1069", "the other numbers of the column are of that size"),
    ("12.500", ["11000", "9800"], "12500", "the other numbers of the column are of that size"),
    ("~98.125", ["96.25"], "~98.1250", "'.' is a decimal sign in other cells"),
    ("98.125 điểm", ["96.25"], "98.1250", "'.' is a decimal sign in other cells"),
  ])
  func `A column decides by its other cells`(
    cell: String, others: [String], written: String, reason: String
  ) throws {
    let sheet = try total(cell, beside: others)
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores.contains("nghe-an,\(written)\n") == true)
    #expect(sheet.scores?.decisions.count == 1)
    #expect(
      sheet.scores?.decisions.first?.english.hasPrefix("column B: '\(cell)' is read as ") == true)
    #expect(sheet.scores?.decisions.first?.english.hasSuffix(": \(reason)") == true)
  }

  @Test(arguments: [
    ("98.125", []), ("98.125", ["97.500"]), ("98.125", ["97.500", "–"]), ("1.000", ["1.000"]),
    ("1,000", []), ("1.000", ["985.5", "990.25"]), ("98.125", ["1.234.567", "96.25"]),
    ("5.125", ["3", "4000"]), ("~1.000", []), ("1.000đ", []),
  ])
  func `What stays open is refused, with both ways to write it`(
    cell: String, others: [String]
  ) throws {
    let sheet = try total(cell, beside: others)
    let first = try #require(sheet.problems.first)
    #expect(
      first.hasPrefix("scores.txt:2:9: error: B2: '\(cell)' may be a decimal or a thousand, "))
    #expect(first.hasSuffix(" [points-ambiguous]"))
    let number = cell.filter { $0.isNumber || $0 == "." || $0 == "," }
    let both = "\(number.replacing(",", with: "."))0 or \(number.filter(\.isNumber))"
    #expect(first.contains("; write \(both)"))
  }

  @Test(arguments: ["98.1250", "98125", "0.875", "1.234,5", "1 234", "98.12", "9812.125"])
  func `What has one meaning needs no decision`(cell: String) throws {
    let sheet = try total(cell, beside: ["98.25"])
    #expect(sheet.problems == [])
    #expect(sheet.scores?.decisions.count == 0)
  }

  @Test(arguments: [("98.125", "98.1250"), ("98,125", "98.1250"), ("1.500", "1.5000")])
  func `The most points decide`(cell: String, written: String) throws {
    let sheet = try SmallSheet(
      "Đơn vị;Kinh tế (100đ);Tổng\nNghệ An;\(cell);–\n", changing: Self.wide)
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores == "province,kinh-te\nnghe-an,\(written)\n")
    #expect(
      sheet.scores?.decisions.map(\.english) == [
        "column B: '\(cell)' is read as \(written), not \(cell.filter(\.isNumber)): the most is 100"
      ])
  }

  @Test func `The maximum of the year's criteria decides`() throws {
    let sheet = try SmallSheet(
      "Đơn vị;Kinh tế\nNghệ An;98.125\n",
      changing: Self.wide.merging(["2016/criteria.csv": "id,maximum,name\nkinh-te,100,Kinh tế\n"]) {
        $1
      })
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores == "province,kinh-te\nnghe-an,98.1250\n")
  }

  @Test(arguments: [
    ("1.000;2.500;3500", "1000,2500,3500"), ("1.125;2.5;3.625", "1.1250,2.5,3.6250"),
    ("1,125;2.000;2001.125", "1.1250,2000,2001.125"),
  ])
  func `The totals of the rows decide`(cells: String, written: String) throws {
    let sheet = try SmallSheet(
      "Đơn vị;Kinh tế;Văn hóa;Tổng\nNghệ An;\(cells)\n",
      changing: Self.wide.merging([
        "2016/criteria.csv": "id,maximum,name\nkinh-te,5000,Kinh tế\nvan-hoa,5000,Văn hóa\n"
      ]) { $1 })
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores == "province,kinh-te,van-hoa,total\nnghe-an,\(written)\n")
  }

  @Test(arguments: [
    ("1.000đ", "900", "1000"), ("1.000đ", "985,5", "1000"), ("98.125đ", "90", "98.1250"),
    ("98,125đ", "90,5", "98.1250"), ("1.000đ", "–", "1000"), ("1.000đ", "0", "1000"),
    ("3.000đ", "1.797", "3000"),
  ])
  func `A maximum is a thousand, unless the figures below it are those of a decimal`(
    maximum: String, cell: String, written: String
  ) throws {
    let sheet = try SmallSheet(
      "Đơn vị;Kinh tế (\(maximum));Hạng\nNghệ An;\(cell);1\n", changing: Self.wide)
    #expect(
      sheet.scores?.criteria
        == "id,kind,group,maximum,name\nkinh-te,criterion,,\(written),Kinh tế\n")
  }
}
