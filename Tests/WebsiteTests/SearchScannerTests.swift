import Testing

@testable import Localization
@testable import Search
@testable import Website

struct SearchScannerTests {
  @Test(arguments: [
    ("", []), ("  – … ·", []), ("Nghệ An", ["Nghệ", "An"]), ("(ĐẮK-LẮK)", ["ĐẮK", "LẮK"]),
    ("34-CT/TW, 985,5", ["34", "CT", "TW", "985", "5"]), ("“Hà”…Tĩnh–Huế", ["Hà", "Tĩnh", "Huế"]),
    ("a×b÷c", ["a", "b", "c"]), ("Ho\u{301}a", ["Ho\u{301}a"]), ("ưỡn ỹ", ["ưỡn", "ỹ"]),
    ("河内 Москва", ["河内", "Москва"]), ("x😀y\u{2028}z", ["x", "y", "z"]),
  ])
  func `Words are runs of letters, marks and digits`(text: String, words: [String]) {
    let scanner = SearchScanner(text)
    #expect(scanner.map { String(decoding: scanner.bytes[$0], as: UTF8.self) } == words)
  }
}
