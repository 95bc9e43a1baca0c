import Testing

@testable import Printing

struct PageNumbersTests {
  @Test func `Without a count the physical page is shown`() {
    let numbers = PageNumbers(["a": 1, "b": 12], counting: [])
    #expect(["a", "b", "c"].map(numbers.number) == [1, 12, nil])
  }

  @Test func `The front has no number, the body and each annex start at 1`() {
    let numbers = PageNumbers(
      ["contents": 2, "body": 3, "late": 9, "annex-1": 10, "sheet": 11, "annex-2": 12],
      counting: ["annex-2", "body", "annex-1", "lost"])
    #expect(
      ["contents", "body", "late", "annex-1", "sheet", "annex-2"].map(numbers.number)
        == [nil, 1, 7, 1, 2, 1])
  }

  @Test func `Places are read as pdfinfo tells them`() {
    let numbers = PageNumbers(
      pdfinfo: """
        Page  Destination                 Name
           1 [ XYZ    0  842 null      ] "_body"
          12 [ XYZ    6  653 null      ] "ph%E1%BA%A7n-%22hai%22"
             [ Fit ] "nowhere"

        """, counting: [])
    #expect(["_body", "phần-\"hai\"", "nowhere"].map(numbers.number) == [1, 12, nil])
  }

  @Test(arguments: [
    "", "Syntax Error: Couldn't read xref table\n", "1 \"\n", "9999999999999999999 \"a\"",
  ])
  func `Other output has no places`(text: String) {
    #expect(PageNumbers(pdfinfo: text, counting: ["a"]).number(of: "a") == nil)
  }
}
