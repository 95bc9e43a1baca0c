import ArgumentParser
import Input

/// The names of commands, and of those within them.
enum CommandNames {
  /// What is wrong with the words of a call that must be names of commands; nil if nothing is.
  static func fault(in words: some Collection<String>) -> ValidationError? {
    var words = words[...]
    if words.first == "help" { words = words.dropFirst() }
    var command: any ParsableCommand.Type = Yearbook.self
    var path = ""
    while let word = words.popFirst(), !word.hasPrefix("-") {
      let known = command.configuration.subcommands
      guard !known.isEmpty else { return nil }
      guard let next = known.first(where: { name(of: $0) == word }) else {
        if word == "help" { return nil }
        let names = known.map(name)
        let nearest = Suggestion.nearest(to: word, among: names)
        let list = names.joined(separator: ", ")
        return ValidationError(
          "There is no command '\(path)\(word)'\(Suggestion.english(nearest)). There are \(list).",
          vi: "không có lệnh '\(path)\(word)'\(Suggestion.vietnamese(nearest)). Các lệnh: \(list).")
      }
      path += "\(word) "
      command = next
    }
    return nil
  }

  /// The word that a command is called by.
  static func name(of command: any ParsableCommand.Type) -> String {
    command.configuration.commandName ?? "\(command)".lowercased()
  }
}
