import ArgumentParser
import Foundation
import Random

/// Feeds the readers of untrusted input with mutated seeds, and stops at the first broken promise.
@main
struct Fuzz: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fuzz",
    abstract: "Feeds each reader of untrusted input with mutations of the seeds kept for it.",
    discussion: """
      An input follows from the seed, the reader and the number of the run alone. After a crash, \
      the last line names a run shortly before; this finds the input:

        fuzz --only READER --seed S --from RUN --runs 10000 --keep crash.bin
        fuzz --only READER --file crash.bin

      Exit status: 0 fine, 1 a reader broke a promise, 64 wrong use.
      """)

  /// The number of runs from one line of progress to the next.
  private static let stride = 10_000

  @Option(help: "The number of inputs, over all readers.")
  var runs = 1_000_000

  @Option(help: "What the inputs are drawn from.")
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp("One reader alone.", valueName: "reader"))
  var only: Subject?

  @Option(help: "The number of the first run.")
  var from = 0

  @Option(help: ArgumentHelp("Each input is written here before it is read.", valueName: "file"))
  var keep: String?

  @Option(help: ArgumentHelp("One input, taken from a file as it is.", valueName: "file"))
  var file: String?

  @Option(help: ArgumentHelp("The seeds, a folder for each reader.", valueName: "folder"))
  var seeds = "Tests/Fuzz/Seeds"

  func validate() throws {
    guard runs > 0 else { throw ValidationError("--runs takes a number from 1.") }
    guard from >= 0 else { throw ValidationError("--from takes a number from 0.") }
    guard file == nil || only != nil else { throw ValidationError("--file needs --only.") }
  }

  func run() throws {
    if let file, let only {
      try examine(Array(try Data(contentsOf: URL(filePath: file))), only, replay: "--file \(file)")
      print("\(only.rawValue): \(file) is read as promised")
      return
    }
    let subjects = only.map { [$0] } ?? Subject.allCases
    for (index, subject) in subjects.enumerated() {
      // What does not divide goes to the first readers.
      let share = runs / subjects.count + (index < runs % subjects.count ? 1 : 0)
      try feed(subject, share)
    }
  }

  private func feed(_ subject: Subject, _ count: Int) throws {
    let mutator = Mutator(
      seeds: try Self.files(in: "\(seeds)/\(subject.rawValue)"), tokens: subject.tokens)
    var tally = Tally()
    for run in from..<from + count {
      if run.isMultiple(of: Self.stride) { tell("\(subject.rawValue): run \(run), seed \(seed)") }
      var generator = SplitMix64(seed: seed, stream: subject.stream, run: run)
      let input = mutator.input(using: &generator)
      if let keep { try Data(input).write(to: URL(filePath: keep)) }
      let start = ContinuousClock.now
      try examine(input, subject, replay: "--seed \(seed) --from \(run) --runs 1")
      tally.add(ContinuousClock.now - start, size: input.count, run: run)
    }
    print("\(subject.rawValue): \(tally.text)")
  }

  private func examine(_ input: [UInt8], _ subject: Subject, replay: String) throws {
    do {
      try subject.examine(input)
    } catch {
      print(
        """
        \(subject.rawValue): \(error.message)
        input of \(input.count) bytes: \(Escaped.text(input))
        again with: fuzz --only \(subject.rawValue) \(replay)
        """)
      throw ExitCode(1)
    }
  }

  private func tell(_ line: String) {
    FileHandle.standardError.write(Data("\(line)\n".utf8))
  }

  /// The files of a folder in the order of their names.
  private static func files(in folder: String) throws -> [[UInt8]] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    let files = try names.filter { !$0.hasPrefix(".") }.map { name in
      Array(try Data(contentsOf: URL(filePath: "\(folder)/\(name)")))
    }
    guard !files.isEmpty else { throw ValidationError("There are no seeds in \(folder).") }
    return files
  }
}
