import Foundation
import Testing

@testable import Printing

struct PythonProgramTests {
  private let machine: System
  private let python: String

  init() throws {
    machine = try System()
    python = try machine.install("python3", "#!/bin/sh\n")
  }

  private func interpreter(of script: String) throws -> String? {
    let path = try machine.install("weasyprint", script)
    return PythonProgram(path)?.interpreter(in: [machine.path])
  }

  @Test(arguments: [
    "#!PYTHON\nimport sys\n", "#!PYTHON -sE\n", "#! PYTHON\n", "#!/usr/bin/env python3\n",
    "#!/usr/bin/env -S python3 -s\n", "#!/bin/sh\n'''exec' PYTHON \"$0\" \"$@\"\n' '''\n",
    "#!/bin/sh\n'''exec' \"PYTHON\" \"$0\" \"$@\"\n' '''\n",
  ])
  func `Python is found as pip, env and others write it`(script: String) throws {
    #expect(try interpreter(of: script.replacing("PYTHON", with: python)) == python)
  }

  @Test(arguments: ["", "import sys\n", "#!/bin/sh\necho\n", "#!/no/such/python3\n", "#!\n"])
  func `Other programs run in no Python`(script: String) throws {
    #expect(try interpreter(of: script) == nil)
  }
}
