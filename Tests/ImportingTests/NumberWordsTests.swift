import Importing
import Testing

/// What is after a number, which is a unit of points or else makes it another.
struct NumberWordsTests {
  @Test(arguments: [
    "98O", "24O", "5 trăm", "2S", "24 tỷ", "590 chưa", "590k", "590 triệu", "12 ha", "98l",
  ])
  func `A number before a word that is no unit of points is refused`(_ cell: String) throws {
    let sheet = try SmallSheet("Đơn vị;Kinh tế (600đ)\nNghệ An;\(cell)\nHà Tĩnh;580\n")
    #expect(sheet.problems.count == 1)
    #expect(sheet.problems.first?.contains("error: B2: '\(cell)' is not a number") == true)
  }

  @Test(arguments: ["590đ", "590 đ", "590 điểm", "590 Điểm", "590 points", "590 pts", "590đ."])
  func `Units of points may follow a number`(_ cell: String) throws {
    let sheet = try SmallSheet("Đơn vị;Kinh tế (600đ)\nNghệ An;\(cell)\n")
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores == "province,kinh-te\nnghe-an,590\n")
  }

  @Test(arguments: ["250/200", "590/60", "590/6000", "250/300", "250/250"])
  func `Another maximum after the slash than that of the head is refused`(_ cell: String) throws {
    let sheet = try SmallSheet("Đơn vị;Kinh tế (600đ)\nNghệ An;\(cell)\nHà Tĩnh;580/600\n")
    #expect(sheet.problems.count == 1)
    #expect(sheet.problems.first?.hasSuffix("[points-maximum]") == true)
  }

  @Test(arguments: [("590/600", "580/6000"), ("590/60", "580/60")])
  func `The maximum after the slash of a total is the sum of the criteria`(
    _ first: String, _ second: String
  ) throws {
    let sheet = try SmallSheet(
      "Đơn vị;Kinh tế (400đ);Văn hóa (200đ);Tổng\nNghệ An;400;190;\(first)\n"
        + "Hà Tĩnh;390;190;\(second)\n")
    #expect(sheet.problems.contains { $0.hasSuffix("[points-maximum]") })
  }

  @Test func `What may be a thousand beside figures of that size is refused over its maximum`()
    throws
  {
    let sheet = try SmallSheet(
      "Đơn vị;Kinh tế (600đ)\nNghệ An;1.000\nHà Tĩnh;590\nThanh Hóa;540\n")
    #expect(sheet.problems.count == 1)
    #expect(sheet.problems.first?.hasSuffix("[points-ambiguous]") == true)
  }
}
