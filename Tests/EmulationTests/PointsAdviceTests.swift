import Testing

struct PointsAdviceTests {
  @Test(arguments: [
    ("95/100", "write 95, for the maximum stands in criteria.csv"),
    ("95,5 / 100", "write 95,5, for the maximum stands in criteria.csv"),
    ("1.069,25", "write 1069,25, without a sign between the thousands"),
    ("1,069.25", "write 1069.25, without a sign between the thousands"),
    ("1 069,5", "write 1069,5, without a sign between the thousands"),
    ("1\u{A0}069", "write 1069, without a sign between the thousands"),
    ("1.234.567", "write 1234567, without a sign between the thousands"),
    ("391,25đ", "write 391,25 alone"), ("391.5 điểm", "write 391.5 alone"),
    ("~391 đ.", "write 391 alone"), ("33,33333333", "points have at most four decimals"),
    ("=SUM(B2:F2)", "save the sheet with its values, not its formulas"),
    (
      "#####",
      "a formula with an error or a column too narrow leaves this: put it right and save again"
    ),
    (
      "#DIV/0!",
      "a formula with an error or a column too narrow leaves this: put it right and save again"
    ),
  ])
  func `What is no number is told with what would be right`(cell: String, advice: String) {
    #expect(
      ReadSheet("province;total\nnghe-an;\(cell)\n").messages == [
        "'\(cell)' is not a number of points; \(advice)"
      ])
  }

  @Test(arguments: [
    "nhất", "9 85", "985.", ".5", "9,9,9", "12.34.567", "1.06,925", "3O1", "9,69E+02", "31/5/2021",
    "95/", "1.0690,25x", String(repeating: "9", count: 40),
  ])
  func `What may mean anything is told with what points look like`(cell: String) {
    #expect(
      ReadSheet("province;total\nnghe-an;\(cell)\n").messages == [
        "'\(cell)' is not a number of points; write 985, 985.5, ~990, <990 or leave it empty"
      ])
  }
}
