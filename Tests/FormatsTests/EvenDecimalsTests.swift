import Formats
import Testing

/// Figures below each other with one number of decimals.
struct EvenDecimalsTests {
  @Test(arguments: [
    (["213,0", "535,50", "210,25"], ["213,00", "535,50", "210,25"]),
    (["98", "97.5", "−1"], ["98.0", "97.5", "−1.0"]),
    (["98%", "97,25%"], ["98,00%", "97,25%"]),
    (["12", "7"], ["12", "7"]),
    (["≈ 990", "985,5", "980", "–", ""], ["≈ 990", "985,5", "980,0", "–", ""]),
    (["04/3/2022", "10.12.2022", "0,5"], ["04/3/2022", "10.12.2022", "0,5"]),
    (
      ["1,55", "1,5 (+2)", "(1/2)", "−", "−−1", ",5", "5,", "x"],
      ["1,55", "1,5 (+2)", "(1/2)", "−", "−−1", ",5", "5,", "x"]
    ),
    ([], []),
  ])
  func `Plain numbers are filled up, anything else stays`(_ given: [String], _ wanted: [String]) {
    #expect(EvenDecimals.texts(given) == wanted)
  }
}
