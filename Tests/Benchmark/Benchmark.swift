import ArgumentParser
import Foundation

/// Makes the samples of the benchmark and takes its measures.
@main
struct Benchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench", abstract: "Makes samples of any size and measures what is made of them.",
    subcommands: [MakeContent.self])
}

/// Writes the content of an invented cluster.
struct MakeContent: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "content", abstract: "Write the content of an invented cluster for Yearbook.")

  @Option(help: "The number of notes.")
  var notes = 10_000

  @Argument(help: "The folder that is written.")
  var folder: String

  func run() throws {
    try ContentWriter(sample: Sample(notes: notes), folder: URL(filePath: folder)).write()
  }
}
