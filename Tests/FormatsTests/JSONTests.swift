import Formats
import Testing

struct JSONTests {
  private func written(_ text: String, for place: JSON.Place = .message) throws -> String {
    String(decoding: try JSON(reading: Array(text.utf8)).bytes(for: place), as: UTF8.self)
  }

  @Test(arguments: [
    "null", "true", "false", "0", "-0", "989.50", "1e3", "-12.5E+07", "\"\"", "[]", "{}",
    "[1,[2,[]],\"x\"]", "{\"b\":1,\"a\":{\"c\":[null]},\"b\":2}", "\"Thừa Thiên – Huế\"",
    "\"\\\"\\\\\\n\\t\\r\"",
  ])
  func `What is read is written as it was`(text: String) throws {
    #expect(try written(" \n\(text)\t\r") == text)
  }

  @Test(arguments: [
    ("\"\\u0041\\u1ebf\\ud83d\\ude00\\/\\b\\f\"", "\"Aế😀/\\u0008\\u000c\""),
    ("[ 1 , 2 ]", "[1,2]"), ("\"\\u2028</\"", "\"\\u2028</\""),
  ])
  func `Escapes are read and written where they must be`(text: String, written: String) throws {
    #expect(try self.written(text) == written)
  }

  @Test(arguments: [
    ("", 0), ("[", 1), ("[1,]", 3), ("{\"a\" 1}", 5), ("{a:1}", 1), ("nul", 0), ("01", 0),
    ("1.", 0), (".5", 0), ("+1", 0), ("1e", 0), ("-", 0), ("\"a", 2), ("\"\n\"", 1), ("1 2", 2),
    ("\"\\x\"", 3), ("\"\\ud800\"", 1), ("\"\\u12\"", 3),
  ])
  func `What is no JSON is told at its place`(text: String, offset: Int) {
    let fault = #expect(throws: JSONReader.Fault.self) { try JSON(reading: Array(text.utf8)) }
    #expect(fault?.offset == offset)
    #expect(fault?.isTooDeep == false)
  }

  @Test func `What is nested too deep is not read`() throws {
    let deep = { String(repeating: "[", count: $0) + String(repeating: "]", count: $0) }
    #expect(try written(deep(128)) == deep(128))
    for depth in [129, 100_000] {
      let fault = #expect(throws: JSONReader.Fault.self) {
        try JSON(reading: Array(deep(depth).utf8))
      }
      #expect(fault?.isTooDeep == true)
    }
  }

  @Test func `Values are found by name and kind`() {
    let json: JSON = ["a": 1, "b": ["x", 2, "y"], "c": true, "a": 2]
    #expect(json["a"]?.integer == 1)
    #expect(json["b"]?.texts == ["x", "y"])
    #expect(json["c"]?.flag == true)
    #expect(json["d"]?.text == nil)
    #expect(json["a"]?["a"]?.flag == nil)
    #expect(JSON.number("12").integer == 12)
    #expect(JSON.number("12.0").integer == nil)
  }

  @Test func `A file has lines, a page no signs of HTML`() {
    let json = JSON.outline([("a<", .lines([1, "x&"])), ("b", .record([("c", .number("1.50"))]))])
    #expect(
      String(decoding: json.bytes(for: .file), as: UTF8.self)
        == "{\n  \"a<\": [\n    1,\n    \"x&\"\n  ],\n  \"b\": {\"c\": 1.50}\n}\n")
    #expect(
      String(decoding: json.bytes(for: .message), as: UTF8.self)
        == "{\"a<\":[1,\"x&\"],\"b\":{\"c\":1.50}}")
    #expect(
      !json.bytes(for: .page).contains { [UInt8(ascii: "<"), UInt8(ascii: "&")].contains($0) })
  }
}
