import Emulation
import Testing

struct ShareTests {
  @Test(arguments: [
    ("175", "87.5"), ("175", "87.50"), ("175", "\"87,5 %\""), ("175", "87.5%"), ("175", "88"),
    ("170.25", "85.13"), ("170.25", "85"), ("~175", "12"), ("", "12"), ("175", "-"),
  ])
  func `A percentage that the total gives stands`(total: String, percentage: String) {
    let sheet = read("province,total,percentage\nnghe-an,\(total),\(percentage)\n")
    #expect(sheet.problems == [])
  }

  @Test(arguments: [
    (
      "175", "87.4", "percentage-disagrees",
      "the percentage here is 87.4 %, but 175 of 200 points are 87.5 %"
    ),
    (
      "175", "87", "percentage-disagrees",
      "the percentage here is 87 %, but 175 of 200 points are 88 %"
    ),
    (
      "175", "0.875", "percentage-disagrees",
      "the percentage here is 0.875 %, but 175 of 200 points are 87.500 %"
    ),
    ("175", "most", "percentage", "'most' is not a percentage; write 96.5 or leave it empty"),
  ])
  func `A percentage that the total contradicts is told with both figures`(
    total: String, percentage: String, code: String, message: String
  ) {
    let sheet = read("province,total,Tỷ lệ %\nnghe-an,\(total),\(percentage)\n")
    #expect(sheet.problems == ["2:13 \(code) [\(percentage)]"])
    #expect(sheet.messages == [message])
  }

  @Test func `A percentage is of the member's own maximum and of its row's stage`() throws {
    let criteria = "id,maximum,maximum.hue\na,60,\nb,40,0\n"
    let sheet = ReadSheet(
      "province,stage,a,b,percentage\nhue,self,54,,90\nhue,agreed,45,,75\nnghe-an,agreed,45,30,75\n",
      criteria: criteria)
    #expect(sheet.problems == [])
    let share = try #require(sheet.year?.standing["thua-thien-hue"]?.share)
    #expect(share.percent(decimals: 2) == Points("75.00"))
    let wrong = ReadSheet("province,stage,a,percentage\nhue,self,54,54\n", criteria: criteria)
    #expect(wrong.problems == ["2:13 percentage-disagrees [54]"])
  }

  @Test func `A wrong total makes its percentage no second mistake`() {
    let sheet = read("province,growth,revenue,models,total,percentage\nhue,90,40,45,170,87.5\n")
    #expect(sheet.problems == ["2:14 total-disagrees [170]"])
  }

  private func read(_ scores: String) -> ReadSheet {
    ReadSheet(scores, criteria: ReadSheet.criteria)
  }
}
