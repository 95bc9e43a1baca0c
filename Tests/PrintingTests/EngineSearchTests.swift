import Input
import Testing

@testable import Printing

struct EngineSearchTests {
  private let machine: System

  init() throws { machine = try System() }

  private func installChromium(_ name: String = "chromium") throws {
    try machine.install(name, "#!/bin/sh\necho 'Chromium 156.0.8078.79'\n")
  }

  @Test func `WeasyPrint comes before Chromium`() throws {
    try machine.installWeasyPrint()
    try installChromium()
    let found = try machine.find()
    #expect(found.engine.name == "WeasyPrint 70.0")
    #expect(found.engine.program == "\(machine.path)/python3")
    #expect(found.engine.shortcomings == [])
    #expect(found.passedOver == [])
  }

  @Test func `The headless shell comes before the whole browser`() throws {
    try installChromium()
    try installChromium("chromium-headless-shell")
    #expect(try machine.find().engine.program == "\(machine.path)/chromium-headless-shell")
    #expect(
      try machine.find("\(machine.path)/chromium").engine.program == "\(machine.path)/chromium")
  }

  @Test func `An old WeasyPrint is passed over, and named`() throws {
    try machine.installWeasyPrint("57.2")
    try installChromium()
    let found = try machine.find()
    #expect(found.engine.name == "Chromium 156.0.8078.79")
    #expect(
      found.passedOver.map(\.english) == [
        "WeasyPrint 57.2 ('\(machine.path)/weasyprint') is too old; install WeasyPrint 70 or newer"
          + " (pip install weasyprint, with Pango; on macOS brew install weasyprint)"
      ])
  }

  @Test func `An old WeasyPrint that was asked for is refused`() throws {
    try machine.installWeasyPrint("69.9")
    try installChromium()
    let missing = try #require(throws: NoEngine.self) { try machine.find("weasyprint") }
    #expect(missing.message.hasPrefix("WeasyPrint 69.9 ('"))
    #expect(missing.message.contains("is too old; install WeasyPrint 70 or newer"))
  }

  @Test func `Where there is none, both are named`() throws {
    let missing = try #require(throws: NoEngine.self) { try machine.find() }
    #expect(
      missing.message
        == "there is no program to print with; install WeasyPrint 70 or newer (pip install"
        + " weasyprint, with Pango; on macOS brew install weasyprint) or Chromium's headless shell"
        + " (apt install chromium-headless-shell poppler-utils); every page can also be printed by"
        + " hand from a browser")
  }

  @Test func `A program that does not start is told with its last words`() throws {
    try machine.install(
      "weasyprint", "#!/bin/sh\necho 'Traceback:' >&2\necho 'OSError: no libpango' >&2\nexit 1\n")
    let missing = try #require(throws: NoEngine.self) { try machine.find("weasyprint") }
    #expect(
      missing.message
        == "'\(machine.path)/weasyprint' does not tell its version: OSError: no libpango")
  }

  @Test(arguments: [
    ("weasyprnt", "there is no program 'weasyprnt' (did you mean 'weasyprint'?); name weasyprint"),
    ("/no/such/program", "there is no program '/no/such/program'; name weasyprint, chromium, or"),
    ("chromium", "Chromium is not on this machine; install Chromium's headless shell (apt"),
    ("weasyprint", "WeasyPrint is not on this machine; install WeasyPrint 70 or newer (pip"),
  ])
  func `A name that stands for no program says what would be right`(
    name: String, words: String
  ) throws {
    let missing = try #require(throws: NoEngine.self) { try machine.find(name) }
    #expect(missing.message.hasPrefix(words), "\(missing.message)")
  }

  @Test func `Another program is no engine`() throws {
    let path = try machine.install("lynx", "#!/bin/sh\necho 'Lynx 2.9.0'\n")
    let missing = try #require(throws: NoEngine.self) { try machine.find("lynx") }
    #expect(missing.message == "'\(path)' is neither WeasyPrint nor Chromium")
  }

  @Test func `Chromium lacks page numbers where pdfinfo is missing`() throws {
    try installChromium()
    #expect(
      try machine.find().engine.shortcomings.map(\.english)
        == ["the mark of PDF/UA", "page numbers in contents"])
    try machine.install("pdfinfo", "#!/bin/sh\n")
    #expect(try machine.find().engine.shortcomings.map(\.english) == ["the mark of PDF/UA"])
  }
}
