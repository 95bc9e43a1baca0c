import Yams

/// YAML text, read with the place of every key and value.
public enum YAML {
  /// The deepest nesting that is read, in levels.
  public static let deepest = 64
  /// The most values that one file may hold.
  public static let mostValues = 200_000

  /// The value of a whole file.
  /// - Throws: the first problem that `entry(of:in:_:)` reports.
  public static func entry(of file: SourceFile) throws(Problem) -> Entry {
    var problems = Problems()
    let entry = entry(of: file, in: 0..<file.bytes.count, &problems)
    if let entry { return entry }
    throw problems.sorted.first ?? InputProblem.yamlSyntax(.expectedKey).at(file.place)
  }

  /// The value of a whole file; nil with the problems of its syntax.
  public static func entry(of file: SourceFile, _ problems: inout Problems) -> Entry? {
    entry(of: file, in: 0..<file.bytes.count, &problems)
  }

  /// The value of a part of a file that begins at the start of a line; nil where it cannot be read.
  ///
  /// Reports what its author did not mean, line by line, also where YAML would read on: text that a
  /// `#`, a comma or a sign cuts off, quotes and blanks that are none, lines that are indented otherwise
  /// than those they belong to. Where nothing of this is found it reports the first mistake of the
  /// reader, `duplicate-key`, `yaml-alias`, `too-deep`, `too-many-values`, and those of a `Control`.
  public static func entry(
    of file: SourceFile, in range: Range<Int>, _ problems: inout Problems
  ) -> Entry? {
    let errors = problems.errorCount
    if problems.collect(try refuseDeepNesting(file, range)) == nil { return nil }
    if let alias = Alias.first(in: file, range) {
      problems.report(refused(alias))
      return nil
    }
    let separators = LineSeparator.all(in: file, range)
    guard separators.isEmpty else {
      for (character, range) in separators {
        problems.report(InputProblem.yamlSyntax(.invisible(character)).at(Place(file, range)))
      }
      return nil
    }
    for (mistake, range) in YAMLScan(file, range).mistakes {
      problems.report(InputProblem.yamlSyntax(mistake).at(Place(file, range)))
    }
    guard problems.errorCount == errors else { return nil }
    problems.report(HiddenInWord.problems(in: range, of: file))
    return PlainYAML.entry(of: file, in: range) ?? problems.collect(try read(file, in: range))
  }

  /// The value of a part of a file as the quick reader has it, nil where it does not read it, and as the
  /// reader of all YAML has it; for the tests that show that both are the same.
  package static func readings(
    of file: SourceFile, in range: Range<Int>
  ) -> (quick: Entry?, full: Result<Entry, Problem>) {
    (
      PlainYAML.entry(of: file, in: range),
      Result { () throws(Problem) in try read(file, in: range) }
    )
  }

  private static func read(_ file: SourceFile, in range: Range<Int>) throws(Problem) -> Entry {
    let lines = LineStarts(file, range)
    let text = file.text(range)
    let root: Node?
    do {
      // Every value is read as text here, so no tag needs to be resolved by its rules.
      root = try Yams.compose(yaml: text, .basic, .default, .utf8)
    } catch let error as YamlError {
      throw problem(error, lines)
    } catch {
      throw InputProblem.yamlSyntax(.other("\(error)")).at(Place(file, range))
    }
    guard let root else { return Entry(.empty, at: Place(file, range)) }
    var budget = mostValues
    return try entry(root, lines, depth: 0, budget: &budget)
  }

  private static func entry(
    _ node: Node, _ lines: LineStarts, depth: Int, budget: inout Int
  ) throws(Problem) -> Entry {
    budget -= 1
    let place = lines.place(of: node)
    guard budget > 0 else {
      throw InputProblem.tooManyValues(most: mostValues).at(place)
    }
    guard depth < deepest else { throw tooDeep(place) }
    switch node {
    case .scalar(let scalar):
      // Escapes in double quotes can write what may not stand in the file itself.
      if scalar.style == .doubleQuoted, let control = Control(in: scalar.string) {
        throw control.problem(at: place)
      }
      let isEmpty = scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
      return Entry(isEmpty ? .empty : .text(scalar.string), at: place)
    case .sequence(let sequence):
      var entries: [Entry] = []
      for item in sequence {
        entries.append(try entry(item, lines, depth: depth + 1, budget: &budget))
      }
      return Entry(.list(entries), at: place)
    case .mapping(let mapping):
      var fields: [Fields.Field] = []
      var names: Set<String> = []
      for (key, value) in mapping {
        let name = try entry(key, lines, depth: depth + 1, budget: &budget).text()
        // Keys with different tags are different for the reader, and the same here.
        guard names.insert(name.text).inserted else {
          throw duplicateKey(name.text, at: name.place)
        }
        let value = try entry(value, lines, depth: depth + 1, budget: &budget)
        fields.append(Fields.Field(key: name, value: value))
      }
      return Entry(.fields(Fields(fields, at: place)), at: place)
    case .alias: throw refused(place)
    }
  }

  private static func refused(_ alias: Place) -> Problem {
    InputProblem.yamlAlias.at(alias)
  }

  /// Refuses brackets and dashes nested so deep that reading them would cost stack.
  private static func refuseDeepNesting(
    _ file: SourceFile, _ range: Range<Int>
  ) throws(Problem) {
    var brackets = 0
    var dashes = 0
    for at in range {
      switch file.bytes[at] {
      case UInt8(ascii: "["), UInt8(ascii: "{"): brackets += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): brackets = max(0, brackets - 1)
      case UInt8(ascii: "-"), UInt8(ascii: "?"): dashes += 1
      case UInt8(ascii: " "): break
      default: dashes = 0
      }
      if brackets > deepest || dashes > 4 * deepest { throw tooDeep(Place(file, at..<at + 1)) }
    }
  }

  private static func duplicateKey(_ key: String, at place: Place) -> Problem {
    InputProblem.duplicateKey(Excerpt.beginning(of: key)).at(place)
  }

  private static func tooDeep(_ place: Place) -> Problem {
    InputProblem.valuesTooDeep(most: deepest).at(place)
  }

  private static func problem(_ error: YamlError, _ lines: LineStarts) -> Problem {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      return syntaxProblem(problem, context: context, lines.place(of: mark), lines)
    case .duplicatedKeysInMapping(let duplicates, let context):
      let key = duplicates.min() ?? ""
      return duplicateKey(key, at: lines.secondKey(key, from: context.mark))
    case .reader(let problem, _, let value, _):
      return InputProblem.yamlSyntax(.other(problem)).at(lines.first(value))
    default:
      return InputProblem.yamlSyntax(.other("\(error)")).at(Place(lines.file, lines.range))
    }
  }

  private static func syntaxProblem(
    _ problem: String, context: YamlError.Context?, _ place: Place, _ lines: LineStarts
  ) -> Problem {
    if place.text == "\t" || problem.contains("tab") {
      return InputProblem.yamlSyntax(.tab).at(place)
    }
    let start = context.map { lines.place(of: $0.mark) } ?? place
    if let context, context.text.contains("quoted scalar") {
      return InputProblem.yamlSyntax(.openQuote).at(start)
    }
    switch YAMLMistake(problem) {
    // Its reader notices the first one in the line after it.
    case .missingColon: return InputProblem.yamlSyntax(.missingColon).at(start)
    case .unclosedList, .unclosedFields:
      guard start.line != place.line else { break }
      return InputProblem.yamlSyntax(.openBracket(start.text)).at(start)
    default: break
    }
    return InputProblem.yamlSyntax(YAMLMistake(problem)).at(place)
  }
}
