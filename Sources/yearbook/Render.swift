import ArgumentParser
import Foundation
import Input
import Templates

/// Renders one template with data from a file.
struct Render: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Render one template with JSON data, to try it out.",
    discussion: """
      A tag that the data does not have is a problem; with --lenient it shows nothing, as the \
      Mustache specification has it.

      Example: yearbook render card.mustache --data card.json --partials templates
      """)

  @Argument(help: ArgumentHelp("The template's file.", valueName: "template"))
  var template: String

  @Option(help: ArgumentHelp("The data, a JSON file, or - for standard input.", valueName: "file"))
  var data: String

  @Option(
    help: ArgumentHelp(
      "The folder of partials; if not given, those beside the template.", valueName: "folder"))
  var partials: String?

  @Flag(help: "Do what the Mustache specification says about what is unknown.")
  var lenient = false

  @OptionGroup var printed: ProblemOptions

  func run() async throws {
    try await ExitStatus.from(printed.format) {
      var problems = Problems()
      let output = try rendered(&problems)
      printed.write(problems)
      guard let output, problems.errorCount == 0 else { throw ExitStatus.problems }
      StandardOutput.write(Data(output))
    }
  }

  private func rendered(_ problems: inout Problems) throws -> [UInt8]? {
    guard let file = try Self.text(template, &problems), let value = try value(&problems) else {
      return nil
    }
    let name = Self.name(of: template)
    let others = try partialFiles().filter { $0.name != name }
    // What the template does not include is none of its user's concern, right or wrong.
    var ignored = Problems()
    let all = TemplateLibrary([(name, file)] + others, mode: .lenient, problems: &ignored)
    let included = all.names(reachableFrom: name)
    let library = TemplateLibrary(
      [(name, file)] + others.filter { included.contains($0.name) },
      mode: lenient ? .lenient : .strict, problems: &problems)
    if !lenient { library.check(name, against: value, problems: &problems) }
    guard problems.errorCount == 0 else { return nil }
    var output: [UInt8] = []
    do {
      try library.render(name, data: value, into: &output)
    } catch {
      problems.report(error)
      return nil
    }
    return output
  }

  private func value(_ problems: inout Problems) throws -> Value? {
    let file: SourceFile?
    if data == "-" {
      let bytes = Array(try FileHandle.standardInput.readToEnd() ?? Data())
      file = problems.collect(try SourceFile(path: "standard input", data: bytes))
    } else {
      file = try Self.text(data, &problems)
    }
    guard let file else { return nil }
    return problems.collect(try TemplateData.value(of: file))
  }

  private static func text(_ path: String, _ problems: inout Problems) throws -> SourceFile? {
    let data = Array(try Data(contentsOf: URL(filePath: path)))
    return problems.collect(try SourceFile(path: path, data: data, keepingLineEnds: true))
  }

  private func partialFiles() throws -> [(name: String, file: SourceFile)] {
    var ignored = Problems()
    let folder = partials ?? Self.folder(of: template)
    let tree = try FileTree(
      reading: folder, subfolders: partials != nil, keepingLineEnds: true,
      endings: ["mustache"], problems: &ignored)
    return tree.textPaths.filter { $0.hasSuffix(TemplateLibrary.ending) }.compactMap { path in
      tree.texts[path].map { (TemplateLibrary.name(of: path), $0) }
    }
  }

  private static func name(of path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    return TemplateLibrary.name(of: file)
  }

  private static func folder(of path: String) -> String {
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return folder.isEmpty ? "." : folder.joined(separator: "/")
  }
}
