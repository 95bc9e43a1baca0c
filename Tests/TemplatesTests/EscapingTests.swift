import Templates
import Testing

struct EscapingTests {
  @Test(arguments: [
    ("", ""), ("plain", "plain"), ("Thừa Thiên – Huế", "Thừa Thiên – Huế"), ("&", "&amp;"),
    ("a<b", "a&lt;b"), ("<>", "&lt;&gt;"), ("'\"", "&#39;&quot;"), ("&amp;", "&amp;amp;"),
    ("tail>", "tail&gt;"), ("0/=;:-,.+*()!?#$%", "0/=;:-,.+*()!?#$%"), ("\0\n\t", "\0\n\t"),
  ])
  func `Five characters are escaped and no other`(text: String, printed: String) throws {
    #expect(try Shelf("|{{year}}|").page(YearView(year: text)) == "|\(printed)|")
  }
}
