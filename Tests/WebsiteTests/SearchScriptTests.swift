import Testing

@testable import Search
@testable import Website

struct SearchScriptTests {
  @Test(arguments: [
    ("Nghệ An", "Nghệ An"), ("a\"b\\c", "a\\u0022b\\u005cc"),
    ("</script><!--", "\\u003c/script\\u003e\\u003c!--"), ("a & b", "a \\u0026 b"),
    ("\u{2028}\u{2029}\n\u{0}", "\\u2028\\u2029\\u000a\\u0000"), ("😀", "😀"),
  ])
  func `Text cannot leave its string`(text: String, written: String) {
    var script = SearchScript()
    script.append(text: text)
    #expect(String(decoding: script.bytes, as: UTF8.self) == "\"\(written)\"")
  }

  @Test func `A script hands its content over under a name`() {
    var content = SearchScript()
    content.append(list: [1, 2]) { $0.append(number: $1) }
    let script = SearchScript("pages-0@ab", content)
    #expect(
      String(decoding: script.bytes, as: UTF8.self) == "yearbookSearch(\"pages-0@ab\",[1,2]);\n")
  }
}
