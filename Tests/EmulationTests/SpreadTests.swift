import Emulation
import Testing

struct SpreadTests {
  @Test(arguments: [
    (["10", "20", "30", "40", "50"], "30.00", "50", 5), (["1", "1", "2", "", ""], "1.33", "2", 3),
    (["1", "2", "2", "", ""], "1.67", "2", 3), (["0.01", "0.02", "", "", ""], "0.02", "0.02", 2),
    (["0.1", "0.2", "0.3", "", ""], "0.20", "0.3", 3),
    (["985,25", "", "", "", ""], "985.25", "985.25", 1),
    (["10", "~90", "<80", ">70", ""], "10.00", "", 1),
    (["10", "", "<9", "", ""], "10.00", "10", 1), (["0", "0", "", "", ""], "0.00", "0", 2),
  ])
  func `A spread is of exact points alone and says of how many`(
    totals: [String], mean: String, best: String, count: Int
  ) throws {
    let spread = try #require(read(totals).year?.spread(at: .agreed))
    #expect(spread.mean.text(decimalSign: ".") == mean)
    #expect(spread.best?.text(decimalSign: ".") ?? "" == best)
    #expect(spread.count == count)
    #expect(spread.total == 5)
    #expect(spread.isComplete == (count == 5))
  }

  @Test func `Of points that nobody knows there is no spread`() {
    #expect(read(["~9", "", "", "", ""]).year?.spread(at: .agreed) == nil)
    #expect(read(["9", "", "", "", ""]).year?.spread(at: .review) == nil)
  }

  @Test func `The leaders share the most points, in official order`() {
    let spread = read(["9", "8", "9", "", ""]).year?.spread(at: .agreed)
    #expect(spread?.leaders == ["thanh-hoa", "quang-binh"])
  }

  @Test func `Criteria and groups have their own spread and subtotals`() throws {
    let sheet = ReadSheet(
      "province,growth,revenue,models\nnghe-an,90,40,45\nhue,80.5,,41\n",
      criteria: ReadSheet.criteria)
    let year = try #require(sheet.year)
    #expect(year.spread(of: 0, at: .agreed)?.mean == Points("85.25"))
    #expect(year.spread(of: 1, at: .agreed)?.count == 1)
    let whole = year.subtotal(of: "economy", for: "nghe-an", at: .agreed)
    #expect(whole == (Points(130), 2, 2))
    let part = year.subtotal(of: "economy", for: "thua-thien-hue", at: .agreed)
    #expect(part == (Points("80.5") ?? .zero, 1, 2))
  }

  private func read(_ totals: [String]) -> ReadSheet {
    let ids = ["thanh-hoa", "nghe-an", "quang-binh", "quang-tri", "hue"]
    let rows = zip(ids, totals).map { "\($0);\($1)" }.joined(separator: "\n")
    return ReadSheet("province;total\n\(rows)\n")
  }
}
