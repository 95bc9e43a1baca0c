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
    ("~391 đ.", "write ~391 alone"), (".5", "write 0.5 alone"), ("+5", "write 5 alone"),
    ("'560", "write 560 alone"), ("240*", "write 240 alone"), ("895 (*)", "write 895 alone"),
    ("trên 590", "write >590 alone"), ("dưới 590,5", "write <590,5 alone"),
    ("khoảng 590", "write ~590 alone"), ("– 5", "write -5 alone"),
    ("33,33333333", "points have at most four decimals"),
    ("=SUM(B2:F2)", "save the sheet with its values, not its formulas"),
    ("985.", "it ends in '.', so decimals may be missing; write 985 or all of it"),
    ("988,", "it ends in ',', so decimals may be missing; write 988 or all of it"),
    (
      "≥590",
      "a figure may be below (<590) or above (>590) a number, not at the least or at the most one;"
        + " write the number, or leave it empty and say more in the note"
    ),
    (
      "895 (1)",
      "what is in parentheses after it may be a remark, a rank or a part of the number; write 895 alone"
    ),
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
    "nhất", "9 85", "9,9,9", "12.34.567", "1.06,925", "3O1", "9,69E+02", "31/5/2021",
    "95/", "1.0690,25x", String(repeating: "9", count: 40),
  ])
  func `What may mean anything is told with what points look like`(cell: String) {
    #expect(
      ReadSheet("province;total\nnghe-an;\(cell)\n").messages == [
        "'\(cell)' is not a number of points; write 985, 985.5, ~990, <990 or leave it empty"
      ])
  }
}
