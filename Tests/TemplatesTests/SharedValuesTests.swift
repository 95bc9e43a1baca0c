import Input
import Templates
import Testing

struct SharedValuesTests {
  @Test func `What is shared lies under the view`() throws {
    let shelf = Shelf("{{words.ranking}} {{year}} {{site.title}}")
    let shared: [String: Value] = [
      "words": ["ranking": "Bảng xếp hạng"], "site": ["title": "Cụm"], "year": "hidden",
    ]
    #expect(try shelf.page(YearView(), shared: shared) == "Bảng xếp hạng 2016 Cụm")
    #expect(shelf.told(against: YearView.self, shared: shared) == [])
  }

  @Test func `A word that nobody has written is a problem at its part of the name`() {
    let told = Shelf("<h1>{{words.rankin}}</h1>").told(
      against: YearView.self, shared: ["words": ["ranking": "Ranking"]])
    #expect(
      told == [
        "page:1:13: 'words' has nothing named 'rankin' (did you mean 'ranking'?) [unknown-tag]"
      ])
  }

  @Test func `A page may share nothing`() throws {
    var output = Array("before ".utf8)
    try Shelf("{{year}}").library.render("page", YearView(), into: &output)
    #expect(output == Array("before 2016".utf8))
  }
}
