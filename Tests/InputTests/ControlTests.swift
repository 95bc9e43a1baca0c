import Input
import Testing

struct ControlTests {
  @Test(arguments: [
    ("\u{1}", "control-character", "U+0001"), ("\u{1B}", "control-character", "U+001B"),
    ("\u{7F}", "control-character", "U+007F"), ("\u{85}", "control-character", "U+0085"),
    ("\u{9F}", "control-character", "U+009F"), ("\u{FFFE}", "control-character", "U+FFFE"),
    ("\u{202A}", "bidi-control", "U+202A"), ("\u{202E}", "bidi-control", "U+202E"),
    ("\u{2066}", "bidi-control", "U+2066"), ("\u{2069}", "bidi-control", "U+2069"),
  ])
  func `A character without shape is told at its place`(
    character: String, code: String, name: String
  ) {
    let problem = #expect(throws: Problem.self) {
      try SourceFile(path: "a.md", data: Array("tên\nHuế \(character)!".utf8))
    }
    #expect(problem?.code == code)
    #expect(problem?.message.contains("invisible") == true)
    #expect(problem?.message.contains(name) == true)
    #expect(problem?.place.line == 2)
    #expect(problem?.place.column == 5)
    #expect(problem?.place.text == character)
  }

  @Test(arguments: ["\t", "\r", "\u{A0}", "\u{200B}", "\u{200E}", "\u{2028}", "\u{FFFD}", "“–₫”"])
  func `What may stand in a text stays`(character: String) throws {
    let file = try SourceFile(
      path: "a.md", data: Array("a\(character)b".utf8), keepingLineEnds: true)
    #expect(file.bytes == Array("a\(character)b".utf8))
  }

  @Test(arguments: [
    (#"a: "\u202e""#, "bidi-control"), (#"a: "b\x1Bc""#, "control-character"),
    (#""\0": a"#, "control-character"), (#"a: "\N""#, "control-character"),
  ])
  func `Escapes of YAML cannot write one`(text: String, code: String) {
    let problem = #expect(throws: Problem.self) {
      try YAML.entry(of: SourceFile(path: "a.yaml", text: text))
    }
    #expect(problem?.code == code)
  }
}
