import Input
import Testing

struct EncodingTests {
  @Test func `A byte order mark is no text`() throws {
    let file = try SourceFile(path: "a.md", data: [0xEF, 0xBB, 0xBF] + Array("Huế".utf8))
    #expect(file.bytes == Array("Huế".utf8))
  }

  @Test(arguments: [true, false])
  func `UTF-16 is read in both orders`(bigEndian: Bool) throws {
    var data: [UInt8] = bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]
    for unit in "Nghệ An 🏳".utf16 {
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      data += bigEndian ? pair : pair.reversed()
    }
    #expect(try SourceFile(path: "a.csv", data: data).bytes == Array("Nghệ An 🏳".utf8))
  }

  @Test func `Text is composed`() throws {
    let decomposed = "Thanh Ho\u{301}a, Hue\u{302}\u{301}"
    let file = try SourceFile(path: "a.md", data: Array(decomposed.utf8))
    #expect(file.bytes == Array("Thanh H\u{F3}a, Hu\u{1EBF}".utf8))
  }

  @Test func `Line ends of every system are line feeds`() throws {
    let file = try SourceFile(path: "a.md", data: Array("a\r\nb\rc\n\r\n".utf8))
    #expect(file.bytes == Array("a\nb\nc\n\n".utf8))
  }

  @Test(
    arguments: [
      [0xCC, 0xF2],  // a letter and its mark in Windows-1258
      [0xB8], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE1, 0xBA],
    ] as [[UInt8]])
  func `Bytes that are no UTF-8 are told with line and column`(bytes: [UInt8]) {
    let data = Array("tên\nHuế ".utf8) + bytes + Array(" x\n".utf8)
    let problem = #expect(throws: Problem.self) { try SourceFile(path: "a.md", data: data) }
    #expect(problem?.code == "not-utf8")
    #expect(problem?.place.line == 2)
    #expect(problem?.place.column == 5)
    #expect(problem?.message.contains("save it as UTF-8") == true)
  }

  @Test func `A zero byte is told`() {
    let problem = #expect(throws: Problem.self) {
      try SourceFile(path: "a.md", data: Array("ab\0c".utf8))
    }
    #expect(problem?.code == "nul-byte")
    #expect(problem?.place.column == 3)
  }

  @Test(arguments: [true, false])
  func `UTF-16 without a mark is told`(bigEndian: Bool) {
    let units = "tỉnh;điểm\n".utf16
    let data = units.flatMap {
      bigEndian ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)]
    }
    let problem = #expect(throws: Problem.self) { try SourceFile(path: "a.csv", data: data) }
    #expect(problem?.code == "nul-byte")
    #expect(problem?.message.hasSuffix("UTF-16 without a mark: save it as UTF-8") == true)
    #expect(problem?.place.text == "\0")
    #expect(problem?.place.column == (bigEndian ? 1 : 2))
  }

  @Test func `A zero byte is told in bytes that are no UTF-8 too`() {
    let problem = #expect(throws: Problem.self) {
      try SourceFile(path: "a.csv", data: [0xBF, 0x1E, 0x48, 0x00])
    }
    #expect(problem?.code == "nul-byte")
    #expect(problem?.place.column == 4)
  }

  @Test(
    arguments: [[0xD83C], [0xDFF3], [0xDFF3, 0xD83C], [0xD83C, 0xD83C, 0xDFF3]] as [[UInt16]])
  func `Half a character of UTF-16 is told at its place`(units: [UInt16]) {
    let text = Array("tên\nHuế ".utf16) + units + Array(" 🏳".utf16)
    let data: [UInt8] = text.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let problem = #expect(throws: Problem.self) {
      try SourceFile(path: "a.csv", data: [0xFF, 0xFE] + data)
    }
    #expect(problem?.code == "not-utf16")
    #expect(problem?.place.line == 2)
    #expect(problem?.place.column == 5)
  }

  @Test(arguments: [
    ("a\u{20D0}\u{20D2}", "a\u{20D2}\u{20D0}"), ("x\u{20EA}\u{2000}", "x\u{20EA}\u{2002}"),
    ("€ – ₫ “đ”", "€ – ₫ “đ”"),
  ])
  func `Marks and blanks beyond Latin are composed`(text: String, composed: String) throws {
    let file = try SourceFile(path: "a.md", data: Array(text.utf8))
    #expect(file.bytes == Array(composed.utf8))
  }
}
