import Emulation
import Testing

@testable import Localization

/// Names of administrative units within sentences, as Decree 30/2020/NĐ-CP writes them.
struct UnitNameInTextTests {
  @Test(arguments: [
    ("Xã Ea Kao", "xã Ea Kao"), ("PHƯỜNG Tân An", "phường Tân An"),
    ("Tỉnh Đắk Lắk", "tỉnh Đắk Lắk"),
    ("Thị xã Buôn Hồ", "thị xã Buôn Hồ"), ("Thành phố Huế", "thành phố Huế"),
    ("thành phố Hồ Chí Minh", "Thành phố Hồ Chí Minh"), ("Phường 1", "Phường 1"),
    ("quận 12", "Quận 12"), ("Bộ Tài chính", "Bộ Tài chính"), ("Sở Nội vụ", "Sở Nội vụ"),
    ("Xãng", "Xãng"), ("Nghệ An", "Nghệ An"),
  ])
  func `The kind is in small letters, but where it is part of the name`(name: String, text: String)
  {
    #expect(UnitNameInText(name).text == text)
  }

  @Test(arguments: [
    ("Central Board of Emulation", "the Central Board of Emulation"),
    ("The Ministry of Home Affairs", "the Ministry of Home Affairs"),
    ("People's Committee of Hanoi", "the People's Committee of Hanoi"),
    ("Ban Thi đua - Khen thưởng", "Ban Thi đua - Khen thưởng"), ("Mr Smith", "Mr Smith"),
    ("Hanoi's Department", "Hanoi's Department"), ("........", "........"),
  ])
  func `A body has an article within an English sentence`(name: String, text: String) {
    #expect(name.withArticle(in: .english) == text)
    #expect(name.withArticle(in: .vietnamese).lowercased() == name.lowercased())
  }
}
