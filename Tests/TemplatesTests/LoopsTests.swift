import Templates
import Testing

struct LoopsTests {
  @Test(arguments: [
    ("{{>page}}", "page:1:4: template 'page' includes itself for ever: page → page"),
    ("{{<page}}{{/page}}", "page:1:4: template 'page' includes itself for ever: page → page"),
    (
      "{{#final}}{{>page}}{{/final}}",
      "page:1:14: template 'page' includes itself for ever: page → page"
    ),
    (
      "{{^rows}}{{>page}}{{/rows}}",
      "page:1:13: template 'page' includes itself for ever: page → page"
    ),
    (
      "{{#motto}}{{>page}}{{/motto}}",
      "page:1:14: template 'page' includes itself for ever: page → page"
    ),
    ("{{$a}}{{>page}}{{/a}}", "page:1:10: template 'page' includes itself for ever: page → page"),
  ])
  func `A template that includes itself with nothing changed is a problem`(
    template: String, told: String
  ) {
    #expect(Shelf(template).told(against: YearView.self) == [told + " [endless-partial]"])
  }

  @Test func `A loop over several templates is told with all of them`() {
    let shelf = Shelf(["page": "{{>a}}", "a": "{{>b}}", "b": "x{{>a}}"])
    #expect(
      shelf.told(against: YearView.self) == [
        "b:1:5: template 'a' includes itself for ever: a → b → a [endless-partial]"
      ])
  }

  @Test(arguments: [
    "{{#rows}}{{>page}}{{/rows}}", "{{#rows}}{{#points}}{{>page}}{{/points}}{{/rows}}",
  ])
  func `A template that includes itself for each item of a list is none`(template: String) {
    #expect(Shelf(template).told(against: YearView.self) == [])
  }

  @Test func `A loop that content given to a block closes is found`() {
    let shelf = Shelf([
      "page": "{{<base}}{{$a}}{{>part}}{{/a}}{{/base}}", "base": "{{$a}}{{/a}}",
      "part": "{{>page}}",
    ])
    #expect(shelf.told(against: YearView.self).contains { $0.hasSuffix("[endless-partial]") })
  }
}
