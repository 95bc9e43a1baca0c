import Input
import Testing

struct SlugTests {
  @Test(arguments: [
    ("Nghệ An dẫn đầu cụm", "nghe-an-dan-dau-cum"), ("ĐẮK LẮK", "dak-lak"),
    ("  Points: 985,5 / 1000!  ", "points-985-5-1000"), ("Café — “crème”", "cafe-creme"),
    ("Thừa Thiên Huế (2016–2017)", "thua-thien-hue-2016-2017"), ("—", ""), ("", ""), ("会議", ""),
    ("a会b", "a-b"),
  ])
  func `A slug has ASCII letters, digits and single dashes`(text: String, slug: String) {
    #expect(Slug.text(for: text) == slug)
  }

  @Test(arguments: [
    ("a", "aàáảãạăằắẳẵặâầấẩẫậAÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬ"), ("d", "đĐ"), ("e", "eèéẻẽẹêềếểễệEÈÉẺẼẸÊỀẾỂỄỆ"),
    ("i", "iìíỉĩịIÌÍỈĨỊ"), ("o", "oòóỏõọôồốổỗộơờớởỡợOÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢ"),
    ("u", "uùúủũụưừứửữựUÙÚỦŨỤƯỪỨỬỮỰ"), ("y", "yỳýỷỹỵYỲÝỶỸỴ"),
  ])
  func `Every Vietnamese letter folds to its base`(base: String, letters: String) {
    #expect(Slug.text(for: letters) == String(repeating: base, count: letters.count))
  }

  @Test(arguments: ["Nghe\u{302}\u{323} An", "Nghe\u{323}\u{302} An", "Nghê\u{323} An"])
  func `Decomposed letters give the same slug`(text: String) {
    #expect(Slug.text(for: text) == "nghe-an")
  }

  @Test func `Slugs of one page are unique, and none takes the natural one of another`() {
    #expect(
      Slug.unique(["A", "a", "A 2", "—", "?"], spare: "section") == [
        "a", "a-3", "a-2", "section", "section-2",
      ])
  }
}
