import ArgumentParser
import Foundation

/// Does what no maker of sites can do without.
struct RunFloor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "floor", abstract: "Read all notes of a folder with libcmark, on one thread.")

  @Argument(help: "The folder of the content.")
  var folder: String

  func run() throws {
    let (notes, bytes) = try Floor(folder: URL(filePath: folder)).run()
    print("\(notes) notes, \(bytes) bytes of HTML")
  }
}
