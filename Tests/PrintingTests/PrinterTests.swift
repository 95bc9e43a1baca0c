import Foundation
import Input
import Testing

@testable import Printing

struct PrinterTests {
  private let machine: System

  init() throws { machine = try System() }

  /// Prints pages with the WeasyPrint of the machine, and gives the problems as one line each.
  private func problems(
    _ names: [String] = ["a", "b"], processes: Int = 1, patience: Duration = .seconds(60),
    doing body: String, into folder: WorkFolder? = nil
  ) async throws -> [String] {
    try machine.installWeasyPrint(doing: body)
    let folder = try folder ?? WorkFolder()
    defer { folder.remove() }
    let printer = Printer(
      try machine.find().engine, in: folder, publicAddress: nil, processes: processes,
      patience: patience)
    return try await printer.print(names.map { PrintJob(page: "\($0).html", pdf: "x/\($0).pdf") })
      .sorted.map(\.text)
  }

  @Test(arguments: [1, 2, 8])
  func `Every page is printed, whatever the number of processes`(processes: Int) async throws {
    try machine.installWeasyPrint()
    let folder = try WorkFolder()
    defer { folder.remove() }
    let printer = Printer(
      try machine.find().engine, in: folder, publicAddress: nil, processes: processes)
    let names = (1...5).map { "vi/trang \($0)" }
    let problems = try await printer.print(
      names.map { PrintJob(page: "\($0).html", pdf: "\($0).pdf") })
    #expect(problems.isEmpty)
    for (index, name) in names.enumerated() {
      let text = String(decoding: try folder.pdf(at: "\(name).pdf"), as: UTF8.self)
      #expect(text == "%PDF-1.7 vi/trang%20\(index + 1).html")
    }
  }

  @Test func `A complaint is a warning at its page, without the address that the site was given`()
    async throws
  {
    let told = try await problems(
      doing: """
        while read -r job; do
          printf '%%PDF-' >"$(pdf "$job")"
          answer '{"step": "Step 1"}'
          answer '{"done": true, "complaints": ["No \\u0027https://yearbook.invalid/p%20q.png\\u0027."]}'
        done
        """)
    #expect(
      told == [
        "a.html: warning: WeasyPrint: No 'p q.png' [print-engine]",
        "b.html: warning: WeasyPrint: No 'p q.png' [print-engine]",
      ])
  }

  @Test func `A page that cannot be printed is an error, and the others are printed`() async throws
  {
    let told = try await problems(
      doing: """
        read -r job; answer '{"done": false, "complaints": [], "error": "ValueError: bad"}'
        read -r job; printf '%%PDF-' >"$(pdf "$job")"; answer '{"done": true}'
        """)
    #expect(
      told == ["a.html: error: WeasyPrint made no PDF of this page: ValueError: bad [print-engine]"]
    )
  }

  @Test func `A PDF that is not there is an error`() async throws {
    let told = try await problems(
      ["a"], doing: "read -r job; answer '{\"done\": true}'")
    #expect(
      told == [
        "a.html: error: WeasyPrint 70.0 says that it is done, but there is no PDF [print-engine]"
      ])
  }

  @Test(arguments: [
    ("exit 3", "status 3"), ("kill -9 $$", "signal 9"),
    ("exec 1>&-; sleep 0.1; exit 4", "status 4"),
  ])
  func `An engine that ends is reported with what it last wrote, and no other page is begun`(
    death: String, how: String
  ) async throws {
    let told = try await problems(
      doing: "read -r job; echo begin >>\"$here/log\"; echo 'MemoryError: x' >&2; \(death)")
    #expect(
      told == [
        "a.html: error: WeasyPrint ended before it was done, with \(how); it last wrote:"
          + " MemoryError: x; print again, or with another engine (--engine) [print-engine]"
      ])
    #expect(machine.text(of: "log") == "begin\n")
  }

  @Test func `An engine without a sign of life is ended, with what it has started`() async throws {
    let lifeline = try machine.lifeline()
    let told = try await problems(
      patience: .seconds(1), doing: "exec 3>\"$here/lifeline\"; (sleep 120; echo >&3) & wait")
    #expect(
      told == [
        "a.html: error: WeasyPrint did not answer for 1 s and was stopped; print this page"
          + " alone, or with another engine (--engine) [print-engine]"
      ])
    #expect(await lifeline.isLoose())
  }

  @Test func `An answer that is none is an error`() async throws {
    let told = try await problems(["a"], doing: "read -r job; answer 'Hello'; sleep 600")
    #expect(
      told == [
        "a.html: error: WeasyPrint gave an answer that cannot be read; update it [print-engine]"
      ])
  }

  @Test func `A cancelled run ends the engine and throws`() async throws {
    let lifeline = try machine.lifeline()
    try machine.installWeasyPrint(
      doing: "exec 3>\"$here/lifeline\"; echo >&3; sleep 600; echo >&3")
    let engine = try machine.find().engine
    let folder = try WorkFolder()
    defer { folder.remove() }
    let run = Task {
      try await Printer(engine, in: folder, publicAddress: nil, processes: 2)
        .print([PrintJob(page: "a.html", pdf: "a.pdf")])
    }
    #expect(await lifeline.tells())
    run.cancel()
    await #expect(throws: CancellationError.self) { try await run.value }
    #expect(await lifeline.isLoose())
  }
}
