import Testing

@testable import Website

struct CompactAssetTests {
  private func style(_ text: String) -> String {
    String(decoding: CompactAsset.stylesheet(Array(text.utf8)), as: UTF8.self)
  }

  @Test(arguments: [
    ("/* A look. */\na { color: red; }\n", "a{color:red}"),
    ("a,\n  b > c { margin: 0 auto }", "a,b>c{margin:0 auto}"),
    ("@media (min-width: 40em) {\n  a { b: c }\n}", "@media (min-width:40em){a{b:c}}"),
    ("a :is(b, c) { content: \"  /* { */  \" }", "a :is(b,c){content:\"  /* { */  \"}"),
    ("a { content: 'it\\'s  {' }", "a{content:'it\\'s  {'}"),
    ("a/**/b { c: d }", "a b{c:d}"),
    ("a:has(> b) + c { d: calc(1px + 2px) }", "a:has(>b) + c{d:calc(1px + 2px)}"),
    ("a { b: c /* never closed", "a{b:c"), ("a { b: \"open", "a{b:\"open"), ("", ""),
  ])
  func `A stylesheet keeps its rules and strings`(text: String, expected: String) {
    #expect(style(text) == expected)
  }

  @Test func `A script keeps its lines but for comments and indents`() {
    let script = "// About.\n(() => {\n  'use strict'; // kept\n\n  // Gone.\n  run('//');\n})();\n"
    #expect(
      String(decoding: CompactAsset.script(Array(script.utf8)), as: UTF8.self)
        == "(()=>{\n'use strict'; // kept\nrun('//');\n})();\n")
  }

  @Test(arguments: [
    ("const { a, b } = c ? d : [e, 1 + 2];", "const{a,b}=c?d:[e,1+2];"),
    ("return a - -b + +c;", "return a- -b+ +c;"),
    ("say('a = b', \"c : d\", 'it\\'s { }');", "say('a = b',\"c : d\",'it\\'s { }');"),
    ("if (a && !b) for (const x of y) z(x);", "if(a&&!b)for(const x of y)z(x);"),
    ("text(`a { ${b} }`);", "text(`a { ${b} }`);"), ("a = b / c;", "a = b / c;"),
    ("const c = `x {\n  y : z\n}`;\nd = e;", "const c = `x {\ny : z\n}`;\nd=e;"),
  ])
  func `A script loses blanks beside signs, not in strings and templates`(
    text: String, expected: String
  ) {
    #expect(
      String(decoding: CompactAsset.script(Array(text.utf8)), as: UTF8.self) == expected + "\n")
  }
}
