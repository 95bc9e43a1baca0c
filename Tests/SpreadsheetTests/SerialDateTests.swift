import Testing

@testable import Spreadsheet

struct SerialDateTests {
  @Test(arguments: [
    ("1", "1900-01-01"), ("59", "1900-02-28"), ("61", "1900-03-01"), ("42804", "2017-03-10"),
    ("45351", "2024-02-29"), ("42804.604166666664", "2017-03-10T14:30:00"),
    ("42804.999999", "2017-03-11"), ("2958465", "9999-12-31"),
  ])
  func `Days are counted from 1900`(number: String, text: String) {
    let date = SerialDate(number, startsIn1904: false)
    #expect(date?.text(hasDay: true, hasTime: true) == text)
  }

  @Test(arguments: [("0", "1904-01-01"), ("60", "1904-03-01"), ("41342", "2017-03-10")])
  func `Days are counted from 1904 where the workbook says so`(number: String, text: String) {
    let date = SerialDate(number, startsIn1904: true)
    #expect(date?.text(hasDay: true, hasTime: false) == text)
  }

  @Test(arguments: ["-1", "0", "0.5", "60", "60.5", "2958466", "1e300", "x"])
  func `What no calendar has is no day`(number: String) {
    let date = SerialDate(number, startsIn1904: false)
    #expect(date?.text(hasDay: true, hasTime: false) == nil)
  }

  @Test func `A time is told without the day that the format hides`() {
    let date = SerialDate("42804.337152777776", startsIn1904: false)
    #expect(date?.text(hasDay: false, hasTime: true) == "08:05:30")
  }

  @Test(arguments: [
    ("dd/mm/yyyy", true, false), ("[$-42A]dd mmmm yyyy;@", true, false),
    ("h:mm AM/PM", false, true),
    ("yyyy\\-mm\\-dd\\ hh:mm:ss", true, true), ("mm:ss.0", false, true), ("mmm", true, false),
    (#""ngày" d "tháng" m"#, true, false),
  ])
  func `A format of days and times is known by its letters`(
    code: String, hasDay: Bool, hasTime: Bool
  ) {
    #expect(NumberFormat(code: code) == .moment(hasDay: hasDay, hasTime: hasTime))
  }

  @Test(arguments: [
    "General", "0.00", "#,##0.00 \"đồng\"", "[h]:mm", "[Red]0.00;dd", "0\\d", "@", "_d0", "\"d",
    "0.00E+00", "",
  ])
  func `Other formats are of numbers`(code: String) {
    #expect(NumberFormat(code: code) == .plain)
  }

  @Test func `A percentage is known by its sign`() {
    #expect(NumberFormat(code: "0.0%") == .percentage)
    #expect(NumberFormat(code: "0.0\"%\"") == .plain)
  }
}
