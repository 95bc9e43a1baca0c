import Testing

@testable import Templates

struct CheckerTests {
  @Test(arguments: [
    ("<b>{{yeer}}</b>", "page:1:6: nothing is named 'yeer' here (did you mean 'year'?)"),
    ("Đà {{ yeer }}", "page:1:7: nothing is named 'yeer' here (did you mean 'year'?)"),
    ("{{#final}}\n  {{zzz}}{{/final}}", "page:2:5: nothing is named 'zzz' here"),
    (
      "{{#rows}}{{pints}}{{/rows}}",
      "page:1:12: nothing is named 'pints' here (did you mean 'points'?)"
    ),
    ("{{^rows}}{{name}}{{/rows}}", "page:1:12: nothing is named 'name' here"),
    ("{{#zzz}}{{/zzz}}", "page:1:4: nothing is named 'zzz' here"),
    ("{{head.nam}}", "page:1:8: 'head' has nothing named 'nam' (did you mean 'name'?)"),
    ("{{year.name}}", "page:1:8: 'year' is text and has nothing named 'name'"),
    ("{{rows.name}}", "page:1:8: 'rows' is a list; 'name' can be named inside '{{#rows}}'"),
    (
      "{{head.rows.name}}",
      "page:1:13: 'head.rows' is a list; 'name' can be named inside '{{#head.rows}}'"
    ),
    ("{{>*layot}}", "page:1:5: nothing is named 'layot' here (did you mean 'layout'?)"),
  ])
  func `An unknown tag is a problem at its name`(template: String, told: String) {
    #expect(Shelf(template).told(against: YearView.self) == [told + " [unknown-tag]"])
  }

  @Test(arguments: [
    ("{{note}}", "'note' is markup; write '{{{note}}}' to print it as it is"),
    ("{{{year}}}", "'year' is text, which is always escaped; write '{{year}}'"),
    ("{{&year}}", "'year' is text, which is always escaped; write '{{year}}'"),
    ("{{final}}", "'final' is a flag and cannot be printed; use it as '{{#final}}'"),
    ("{{rows}}", "'rows' is a list and cannot be printed; use it as '{{#rows}}'"),
    (
      "{{head}}",
      "'head' is a record and cannot be printed; name one of its parts, or open it with '{{#head}}'"
    ),
    ("{{>*final}}", "'final' is a flag, but the name of a template must be text"),
    ("{{#movements}}{{{.}}}{{/movements}}", "'.' is text, which is always escaped; write '{{.}}'"),
  ])
  func `A tag that does not fit its value is a problem`(template: String, message: String) {
    let told = Shelf(template).told(against: YearView.self)
    #expect(told.count == 1)
    #expect(told.first?.hasSuffix(": \(message) [tag-kind]") == true)
  }

  @Test func `Partials are checked in each place that includes them`() {
    let shelf = Shelf(["page": "{{>part}}{{#rows}}{{>part}}{{/rows}}", "part": "{{name}}{{year}}"])
    #expect(
      shelf.told(against: YearView.self) == ["part:1:3: nothing is named 'name' here [unknown-tag]"]
    )
    let inner = Shelf(["page": "{{#rows}}{{>part}}{{/rows}}", "part": "{{name}}{{year}}"])
    #expect(inner.told(against: YearView.self) == [])
  }

  @Test func `Default content counts where nothing replaces it`() {
    let base = "{{$a}}{{wrong}}{{/a}}"
    let given = Shelf(["page": "{{<base}}{{$a}}{{year}}{{/a}}{{/base}}", "base": base])
    #expect(given.told(against: YearView.self) == [])
    let left = Shelf(["page": "{{<base}}{{/base}}", "base": base])
    #expect(
      left.told(against: YearView.self) == ["base:1:9: nothing is named 'wrong' here [unknown-tag]"]
    )
  }

  @Test func `Content given to a block is checked where it is shown`() {
    let shelf = Shelf([
      "page": "{{<base}}{{$a}}{{name}}{{/a}}{{$b}}{{name}}{{/b}}{{/base}}",
      "base": "{{#rows}}{{$a}}{{/a}}{{/rows}}{{$b}}{{/b}}",
    ])
    #expect(
      shelf.told(against: YearView.self) == [
        "page:1:38: nothing is named 'name' here [unknown-tag]"
      ])
  }

  @Test func `A template of the wrong form is told of once`() {
    let shelf = Shelf(["page": "{{>part}}", "part": "{{#final}}{{wrong}}"])
    #expect(shelf.told(against: YearView.self).count == 1)
  }

  @Test func `A library of templates that include one another in countless ways is refused`() {
    let page = (0..<40).map { block in
      let name = "b\(block)"
      return "{{<page}}{{$\(name)}}{{#head}}{{>page}}{{/head}}{{/\(name)}}{{/page}}"
        + "{{$\(name)}}{{/\(name)}}"
    }
    var shelf = Shelf(page.joined())
    shelf.library.limits.checks = 10_000
    #expect(shelf.told(against: YearView.self).contains { $0.hasSuffix("[too-many-ways]") })
  }
}
