import Importing
import Testing

/// Numbers and ranks as clerks write them.
struct OrdinaryNumbersTests {
  @Test(arguments: [
    ("(5)", "5"), ("(0,5)", "0.5"), ("–5", "5"), ("- 5", "5"), ("−5", "5"), ("—5", "5"),
    ("+5", "5"),
    (".5", "0.5"), (",25", "0.25"), ("'5", "5"), ("’5", "5"), ("trên 5", ">5"), ("dưới 5", "<5"),
  ])
  func `A deduction is read with each of its signs`(_ cell: String, _ points: String) throws {
    let sheet = try SmallSheet(
      "Đơn vị;Kinh tế (600đ);Điểm trừ\nNghệ An;590;\(cell)\nHà Tĩnh;580;0\n")
    #expect(sheet.problems == [])
    #expect(
      sheet.scores?.scores == "province,kinh-te,penalty\nnghe-an,590,\(points)\nha-tinh,580,0\n")
  }

  @Test(arguments: [
    ("'560", "560"), ("+560", "560"), (".5", "0.5"), ("trên 560", ">560"), ("Hơn 560", ">560"),
    ("dưới 560,5", "<560.5"), ("khoảng 560", "~560"), ("trên dưới 560", "~560"),
    ("xấp xỉ 560 điểm", "~560"), ("> 560", ">560"),
  ])
  func `Points are read with what says how exact they are`(_ cell: String, _ points: String) throws
  {
    let sheet = try SmallSheet("Đơn vị;Kinh tế (600đ)\nNghệ An;\(cell)\nHà Tĩnh;580\n")
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores == "province,kinh-te\nnghe-an,\(points)\nha-tinh,580\n")
  }

  @Test(arguments: ["560*", "560 (*)", "560 **", "560¹", "560 điểm*", "560/600*", "560 [*]"])
  func `A mark after points is told`(_ cell: String) throws {
    let sheet = try SmallSheet("Đơn vị;Kinh tế (600đ)\nNghệ An;\(cell)\nHà Tĩnh;580\n")
    #expect(sheet.problems.count == 1)
    #expect(sheet.problems.first?.contains("warning: B2: the mark ") == true)
    #expect(sheet.problems.first?.hasSuffix("[points-mark]") == true)
    #expect(sheet.scores?.scores == "province,kinh-te\nnghe-an,560\nha-tinh,580\n")
  }

  @Test(arguments: [
    ("(560)", "without parentheses"), ("560,", "decimals may be missing"),
    ("560.", "decimals may be"),
    ("≥560", "not at the least"), ("từ 560 trở lên", "not at the least"),
    ("560 (1)", "may be a remark, a rank"), ("560 (5)", "may be a remark, a rank"),
    ("560*5", "is not a number"), ("*560", "is not a number"), ("trên", "is not a number"),
  ])
  func `What may be more than a number is refused with what to do`(
    _ cell: String, _ advice: String
  ) throws {
    let sheet = try SmallSheet("Đơn vị;Kinh tế (600đ)\nNghệ An;\(cell)\nHà Tĩnh;580\n")
    #expect(sheet.problems.count == 1)
    #expect(sheet.problems.first?.contains(advice) == true, "\(sheet.problems)")
    #expect(sheet.problems.first?.hasSuffix("[points-number]") == true)
  }

  @Test(arguments: ["\"590\n580\"", "\"590,5\n580 điểm\""])
  func `Two numbers in the lines of a cell are not one`(_ cell: String) throws {
    let sheet = try SmallSheet("Đơn vị;Kinh tế (600đ)\nNghệ An;\(cell)\nHà Tĩnh;580\n")
    #expect(sheet.problems.count == 1)
    #expect(sheet.problems.first?.contains("B2 holds several numbers, '590") == true)
    #expect(sheet.problems.first?.hasSuffix("[cell-lines]") == true)
  }

  @Test(arguments: [
    ["I", "II", "III"], ["1/3", "2/3", "3/3"], ["Nhất", "Nhì", "Ba"], ["1st", "2nd", "3rd"],
    ["Hạng nhất", "Xếp thứ 2", "thứ ba"], ["Hạng: 1", "#2", "3."], ["Nhất cụm", "2", "III"],
  ])
  func `A rank is read in words, Roman digits and with the number of members`(
    _ ranks: [String]
  ) throws {
    let sheet = try SmallSheet(
      "Đơn vị;Tổng;Hạng\nNghệ An;9;\(ranks[0])\nHà Tĩnh;8;\(ranks[1])\nThanh Hóa;7;\(ranks[2])\n")
    #expect(sheet.problems == [])
    #expect(
      sheet.scores?.scores == "province,total,rank\nnghe-an,9,1\nha-tinh,8,2\nthanh-hoa,7,3\n")
  }

  @Test func `A shared rank is read in words`() throws {
    let sheet = try SmallSheet(
      "Đơn vị;Tổng;Hạng\nNghệ An;9;Đồng hạng nhất\nHà Tĩnh;9;1 (đồng hạng)\nThanh Hóa;7;3\n")
    #expect(sheet.problems == [])
    #expect(
      sheet.scores?.scores == "province,total,rank\nnghe-an,9,1=\nha-tinh,9,1=\nthanh-hoa,7,3\n")
  }

  @Test(arguments: ["1/2", "4/3", "IIII", "giải nhất", "1-2", "1,5", "0x1", "iix"])
  func `What is no rank is refused`(_ cell: String) throws {
    let sheet = try SmallSheet("Đơn vị;Tổng;Hạng\nNghệ An;9;\(cell)\n")
    #expect(sheet.problems.count == 1)
    #expect(sheet.problems.first?.hasSuffix("[rank]") == true)
  }
}
