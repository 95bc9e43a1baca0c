import Input
import Testing

struct FoldingTests {
  @Test(arguments: [
    ("Nghệ An", "nghe an"), ("THỪA THIÊN HUẾ", "thua thien hue"), ("Thanh Hoá", "thanh hoa"),
    ("Đông Hà", "dong ha"), ("Ðắk", "dak"), ("Hue\u{302}\u{301}", "hue"), ("Çà va", "ca va"),
    ("điểm 985,5", "diem 985,5"), ("省", "省"), ("AZ@[`{az 09", "az@[`{az 09"),
    ("AZ@[`{az Đ", "az@[`{az d"), ("", ""),
  ])
  func `Names are compared without case and marks`(text: String, folded: String) {
    #expect(Folding.fold(text) == folded)
  }

  @Test func `Every Vietnamese letter folds to a plain one`() {
    let letters = "aăâbcdđeêghiklmnoôơpqrstuưvxy"
    let tones = ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]
    for letter in letters + letters.uppercased() {
      for tone in tones {
        let folded = Folding.fold("\(letter)\(tone)")
        #expect(folded.utf8.count == 1, "\(letter)\(tone) folds to \(folded)")
      }
    }
  }

  @Test func `Caseless names keep their marks`() {
    #expect(Folding.caseless("2016/Ảnh Đẹp.PNG") == "2016/ảnh đẹp.png")
  }
}
