import Templates
import Testing

struct InclusionsTests {
  @Test(arguments: [
    ("x {{>haed}}", "page:1:6: there is no template named 'haed' (did you mean 'head'?)"),
    ("{{<haed}}{{/haed}}", "page:1:4: there is no template named 'haed' (did you mean 'head'?)"),
    ("{{#never}}{{>quite-other}}{{/never}}", "page:1:14: there is no template named 'quite-other'"),
  ])
  func `A template that nobody wrote is a problem`(template: String, told: String) {
    #expect(Shelf(["page": template, "head": ""]).told == [told + " [missing-partial]"])
  }

  @Test func `A block that the parent does not have is a problem`() {
    let shelf = Shelf([
      "page": "{{<base}}\n{{$contnet}}x{{/contnet}}{{$foot}}{{/foot}}{{/base}}",
      "base": "{{$content}}{{/content}}{{>foot}}", "foot": "{{$foot}}{{/foot}}",
    ])
    #expect(
      shelf.told == [
        "page:2:4: template 'base' has no block named 'contnet' (did you mean 'content'?) "
          + "[unknown-block]"
      ])
  }

  @Test func `Blocks of a parent's parent may be given`() {
    let shelf = Shelf([
      "page": "{{<middle}}{{$a}}{{/a}}{{/middle}}", "middle": "{{<base}}{{/base}}",
      "base": "{{$a}}{{/a}}",
    ])
    #expect(shelf.told == [])
  }

  @Test func `Blocks are not checked where a value names what is included`() {
    let shelf = Shelf(["page": "{{<base}}{{$a}}{{/a}}{{/base}}", "base": "{{>*layout}}"])
    #expect(shelf.told == [])
  }
}
