import Input
import Testing

@testable import Printing

struct PrintFontTests {
  private let machine: System

  init() throws { machine = try System() }

  private func problem() throws -> String? {
    try EngineSearch(path: machine.path, applications: [], patience: .seconds(20)).fontProblem()?
      .code
  }

  @Test(arguments: [
    ("Liberation Serif", 2 << 16, true), ("Liberation Serif", 137_625, true),
    ("Liberation Serif", 70_124, false), ("Tinos", 1 << 16, true),
    ("Times New Roman", 1 << 16, true), ("DejaVu Serif", 3 << 16, false),
  ])
  func `A font that breaks the head of papers is a warning`(
    family: String, version: Int, fits: Bool
  )
    throws
  {
    try machine.install("fc-match", "#!/bin/sh\nprintf '\(family)|\(version)'\n")
    #expect(try problem() == (fits ? nil : "print-font"))
  }

  @Test func `Without fontconfig, or where it says nothing, nothing is said of fonts`() throws {
    #expect(try problem() == nil)
    try machine.install("fc-match", "#!/bin/sh\nexit 1\n")
    #expect(try problem() == nil)
  }
}
