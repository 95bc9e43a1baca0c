import ArgumentParser
import Foundation
import Sheets
import Workplaces

/// Imports made-up sheets, each with its truth, and fails when a figure is wrong without an error.
@main
struct ImportFuzz: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import-fuzz",
    abstract:
      "Imports sheets that are made up from a seed and compares every figure with the truth.",
    discussion: """
      A sheet follows from the seed and the number of the run. A wrong figure with exit 0 is a failure; \
      a refusal is counted and shown. With --keep the sheet of each run that is refused or wrong stays \
      in a folder, with what it says.

      Exit status: 0 fine, 1 a wrong figure or too many refusals, 64 wrong use.
      """)

  @Option(help: "The number of sheets.")
  var runs = 1_000

  @Option(help: "What the sheets follow from.")
  var seed: UInt64 = 1

  @Option(help: "The number of the first run.")
  var from = 0

  @Option(help: "The program.")
  var program = ".build/release/yearbook"

  @Option(help: "The most refusals in a hundred sheets.")
  var most = 5

  @Option(help: ArgumentHelp("Where sheets that are not read right are kept.", valueName: "folder"))
  var keep: String?

  func validate() throws {
    guard runs > 0 else { throw ValidationError("--runs takes a number from 1.") }
    guard from >= 0 else { throw ValidationError("--from takes a number from 0.") }
  }

  func run() throws {
    print("seed \(seed), runs \(from) to \(from + runs - 1)")
    var wrong = 0
    var refused: [RandomSheet.Layout: Int] = [:]
    for run in from..<from + runs {
      let sheet = RandomSheet(seed: seed, run: run)
      switch try SheetTrial(sheet, program: URL(filePath: program)).verdict {
      case .right: continue
      case .wrong(let differences):
        wrong += 1
        print("run \(run) (\(sheet.layout.rawValue)) is WRONG: \(differences.prefix(4))")
      case .refused(let message):
        refused[sheet.layout, default: 0] += 1
        print("run \(run) (\(sheet.layout.rawValue)) is refused: \(message)")
      }
      try keep(sheet, run)
    }
    let count = refused.values.reduce(0, +)
    let layouts = refused.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { "\($0.key.rawValue) \($0.value)" }.joined(separator: ", ")
    print(
      "\(runs - wrong - count) of \(runs) sheets right, \(wrong) wrong, \(count) refused"
        + (count > 0 ? " (\(layouts))" : ""))
    guard wrong == 0, count * 100 <= most * runs else { throw ExitCode(1) }
  }

  private func keep(_ sheet: RandomSheet, _ run: Int) throws {
    guard let keep else { return }
    try FileManager.default.createDirectory(atPath: keep, withIntermediateDirectories: true)
    try Data(sheet.bytes).write(to: URL(filePath: "\(keep)/\(run)-\(sheet.name)"))
    let lines = sheet.truth.figures.map { figure in
      "\(figure.member)\t\(figure.criteria.joined())\t\(figure.stages.joined())\t\(figure.value)\n"
    }
    try lines.joined().write(toFile: "\(keep)/\(run)-truth.txt", atomically: true, encoding: .utf8)
  }
}
