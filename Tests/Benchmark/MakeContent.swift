import ArgumentParser
import Foundation

/// Writes the content of an invented cluster.
struct MakeContent: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "content", abstract: "Write the content of an invented cluster for Yearbook.")

  @OptionGroup var size: SampleSize

  @Argument(help: "The folder that is written.")
  var folder: String

  func run() throws {
    try ContentWriter(sample: size.sample, folder: URL(filePath: folder)).write()
  }
}
