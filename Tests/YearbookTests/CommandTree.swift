import Foundation

/// The program's commands with their options, as it tells them itself.
struct CommandTree: Decodable {
  private struct Dump: Decodable {
    let command: CommandTree
  }

  private struct Argument: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String
    }

    let names: [Name]?
  }

  private let commandName: String
  private let subcommands: [CommandTree]?
  private let arguments: [Argument]?

  /// The whole program.
  static var program: CommandTree {
    get throws {
      let run = try Program.run(
        ["--experimental-dump-help"], in: FileManager.default.temporaryDirectory)
      return try JSONDecoder().decode(Dump.self, from: Data(run.output.utf8)).command
    }
  }

  /// The first word of a call that the program does not know: a command or an option; nil if it
  /// knows all.
  ///
  /// Words in capitals stand for something else.
  func unknownWord(in call: [String]) -> String? {
    guard let word = call.first else { return nil }
    if let commands = subcommands?.filter({ $0.commandName != "help" }), !commands.isEmpty {
      if let command = commands.first(where: { $0.commandName == word }) {
        return command.unknownWord(in: Array(call.dropFirst()))
      }
      if !word.hasPrefix("-") { return word == word.uppercased() ? nil : word }
    }
    return call.first { $0.hasPrefix("-") && $0 != "-" && !options.contains(Self.option($0)) }
  }

  /// The words of every command that does something, such as `new year`.
  var calls: [[String]] {
    let commands = (subcommands ?? []).filter { $0.commandName != "help" }
    guard !commands.isEmpty else { return [[]] }
    return commands.flatMap { command in command.calls.map { [command.commandName] + $0 } }
  }

  private var options: Set<String> {
    let names = (arguments ?? []).flatMap { $0.names ?? [] }
    return Set(names.map { $0.kind == "short" ? "-\($0.name)" : "--\($0.name)" })
      .union(["--help", "--version", "--generate-completion-script"])
  }

  private static func option(_ word: String) -> String {
    String(word.prefix { $0 != "=" })
  }
}
