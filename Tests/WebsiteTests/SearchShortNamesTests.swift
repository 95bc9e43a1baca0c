import Testing

@testable import Search

struct SearchShortNamesTests {
  @Test(arguments: [
    ("Thành phố Hồ Chí Minh", ["TP", "HCM", "TPHCM", "HC", "HồChíMinh"]),
    ("Thừa Thiên Huế", ["TTH", "TT", "ThừaThiênHuế"]), ("Nghệ An", ["NA", "NghệAn"]),
    ("Huế", []), ("", []),
  ])
  func `Names are shortened as readers do`(name: String, short: [String]) {
    #expect(SearchShortNames.all(of: name) == short)
  }
}
