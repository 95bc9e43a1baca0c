import Testing

@testable import Printing

struct PageNumbersTests {
  @Test func `Without a count the physical page is shown`() {
    let numbers = PageNumbers(["a": 3], counting: [])
    #expect(numbers.number(of: "a") == 3)
    #expect(numbers.number(of: "b") == nil)
  }
}
