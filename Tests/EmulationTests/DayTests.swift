import Emulation
import Testing

struct DayTests {
  @Test(arguments: [(2016, 2, 29), (2000, 2, 29), (2017, 12, 31)])
  func `A day of the calendar is a day`(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) != nil)
  }

  @Test(arguments: [
    (2017, 2, 29), (1900, 2, 29), (2017, 4, 31), (2017, 13, 1), (2017, 0, 1), (0, 1, 1),
  ])
  func `A day that no calendar has is none`(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test func `Days print in ISO 8601 and sort by time`() throws {
    let early = try #require(Day(year: 987, month: 3, day: 4))
    let late = try #require(Day(year: 2017, month: 3, day: 10))
    #expect(early.iso == "0987-03-04")
    #expect(late.iso == "2017-03-10")
    #expect(early < late)
  }
}
