import Testing

struct RankCheckTests {
  /// All members but one, below any that a test adds.
  private static let others = "quang-binh,4,3\nquang-tri,3,4\nhue,2,5\n"

  @Test(arguments: [
    "nghe-an,9,1\nthanh-hoa,8,2\n\(others)", "nghe-an,9,1=\nthanh-hoa,9,1=\n\(others)",
    "nghe-an,9,1\nthanh-hoa,9,1\n\(others)", "nghe-an,9,1\nthanh-hoa,8,2\n",
    "nghe-an,,1\nthanh-hoa,8,2\n", "nghe-an,~7,1\nthanh-hoa,8,2\n",
    "nghe-an,<9,1\nthanh-hoa,8,2\n", "nghe-an,9,1\nthanh-hoa,>8,2\n",
    "nghe-an,,1\nthanh-hoa,,2=\n",
    "nghe-an,9,1\nthanh-hoa,8,\nhue,7,\n", "nghe-an,~9,2=\nthanh-hoa,,2=\n",
    "nghe-an,9,1\nthanh-hoa,8,2\nquang-binh,4,\nquang-tri,3,\nhue,2,\n",
  ])
  func `Declared ranks that the points allow stand`(rows: String) {
    #expect(ReadSheet("province,total,rank\n\(rows)").problems == [])
  }

  @Test(arguments: [
    (
      "nghe-an,8,1\nthanh-hoa,9,2\n\(others)",
      ["2:11 rank-disagrees [1]", "3:13 rank-disagrees [2]"]
    ),
    ("nghe-an,9,1\nthanh-hoa,9,2\n\(others)", ["3:13 rank-disagrees [2]"]),
    ("nghe-an,9,1=\nthanh-hoa,8,1=\n\(others)", ["3:13 rank-disagrees [1=]"]),
    ("nghe-an,9,1\nthanh-hoa,8,\n\(others)", ["3:13 rank-disagrees []"]),
    ("nghe-an,8,1\nthanh-hoa,9,2\n", ["3:13 rank-disagrees [2]"]),
    ("thanh-hoa,9,2\nnghe-an,8,1\n", ["3:11 rank-disagrees [1]"]),
    ("nghe-an,<8,1\nthanh-hoa,8,2\n", ["3:13 rank-disagrees [2]"]),
    ("nghe-an,8,1\nthanh-hoa,>8,2\n", ["3:14 rank-disagrees [2]"]),
    ("nghe-an,8,1\nthanh-hoa,9,\n", ["3:13 rank-disagrees []"]),
    ("nghe-an,9,1\nthanh-hoa,8,1\n", ["3:13 rank-twice [1]"]),
    ("nghe-an,9,1=\nthanh-hoa,8,1=\n", ["3:13 rank-twice [1=]"]),
    ("nghe-an,,1\nthanh-hoa,,1\n", ["3:12 rank-twice [1]"]),
    (
      "nghe-an,,1\nthanh-hoa,,2=\nquang-binh,,3\nquang-tri,,4\nhue,,5\n",
      ["3:12 rank-tied-alone [2=]"]
    ),
    ("nghe-an,9,1\nthanh-hoa,8,2=\n\(others)", ["3:13 rank-tied-alone [2=]"]),
    ("nghe-an,9,0\n", ["2:11 rank [0]"]), ("nghe-an,9,6\n", ["2:11 rank [6]"]),
    ("nghe-an,9,+1\n", ["2:11 rank [+1]"]), ("nghe-an,9,nhất\n", ["2:11 rank [nhất]"]),
    ("nghe-an,9,=\n", ["2:11 rank [=]"]),
    ("nghe-an,9,99999999999999999999\n", ["2:11 rank [99999999999999999999]"]),
  ])
  func `Declared ranks that contradict the points are told at the cell`(
    rows: String, expected: [String]
  ) {
    #expect(ReadSheet("province,total,rank\n\(rows)").problems == expected)
  }

  @Test(arguments: [
    (
      "nghe-an,9,1\nthanh-hoa,9,2\n\(others)", "the rank here is 2, but 9 points give rank 1"
    ),
    ("nghe-an,9,1\nthanh-hoa,8,\n\(others)", "there is no rank here, but 8 points give rank 2"),
    (
      "nghe-an,8,1\nthanh-hoa,>8.5,2\n",
      "the rank here is 2 with >8.5 points, but 'nghe-an' has rank 1 with 8 points"
    ),
    (
      "nghe-an,,1\nthanh-hoa,,1\n",
      "rank 1 is given to 'nghe-an' too, and no exact points say a tie; a tie that was published is"
        + " written 1= in both rows"
    ),
    ("nghe-an,9,6\n", "'6' is not a rank; ranks run from 1 to 5"),
  ])
  func `The message names both figures`(rows: String, message: String) {
    #expect(ReadSheet("province,total,rank\n\(rows)").messages == [message])
  }

  @Test func `Ranks by percentage are told with the maximum`() {
    let criteria = "id,maximum,maximum.hue\na,60,\nb,40,0\n"
    let csv = "province,a,b,rank\nnghe-an,55,38,1\nhue,57,,2\n"
    #expect(
      ReadSheet(csv, criteria: criteria).messages == [
        "the rank here is 2 with 57 of 60 points, but 'nghe-an' has rank 1 with 93 of 100 points"
      ])
    #expect(ReadSheet(csv, criteria: criteria, summary: "rank-by: points").problems == [])
  }

  @Test(
    arguments: [
      ("tie-break: [a]", "nghe-an,5,4,9,1\nhue,4,5,9,2\n", []),
      ("tie-break: [a]", "nghe-an,5,4,9,2\nhue,4,5,9,1\n", ["3:11 rank-disagrees [1]"]),
      ("tie-break: [a]", "nghe-an,5,4,9,1=\nhue,4,5,9,1=\n", ["3:11 rank-twice [1=]"]),
      ("tie-break: [a]", "nghe-an,,4,9,2\nhue,4,5,9,1\n", []),
      ("tie-break: [a]", "nghe-an,,4,9,1=\nhue,4,5,9,1=\n", []),
      ("", "nghe-an,5,4,9,1\nhue,4,5,9,2\n", ["3:11 rank-disagrees [2]"]),
      (
        "tie-break: [c]", "nghe-an,5,4,9,2\nhue,4,5,9,1\n",
        ["conference.md:5:13 unknown-criterion [c]"]
      ),
    ] as [(String, String, [String])])
  func `A tie-break decides between equal totals`(
    summary: String, rows: String, expected: [String]
  ) {
    let sheet = ReadSheet(
      "province,a,b,total,rank\n\(rows)", criteria: "id,maximum\na,10\nb,10\n", summary: summary)
    #expect(sheet.problems == expected)
  }

  @Test func `A wrong total makes its rank no second mistake`() {
    let sheet = ReadSheet(
      "province,a,total,rank\nnghe-an,5,9,2\nhue,7,7,1\n", criteria: "id,maximum\na,10\n")
    #expect(sheet.problems == ["2:11 total-disagrees [9]"])
  }

  @Test func `A column that nobody knows makes totals and ranks no mistakes`() {
    let sheet = ReadSheet(
      "province,a,bonnus,total,rank\nnghe-an,5,3,8,1\nhue,7,,7,2\n", criteria: "id,maximum\na,10\n")
    #expect(sheet.problems == ["1:12 unknown-column [bonnus]"])
  }
}
