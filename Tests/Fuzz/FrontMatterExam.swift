import Input

/// What the reader of front matter promises.
enum FrontMatterExam: Exam {
  static let tokens = [
    "---\n", "\n---\n", "...\n", ": ", "- ", "  ", "\t", "\n", "{", "}", "[", "]", ", ", "'", "\"",
    "|\n  ", ">-\n  ", "&a ", "*a", "<<: *a", "!!str ", "!<tag:x> ", "%YAML 1.2\n", "# ", "? ",
    "title: ", "tên: Huế", "~", "null", "\\u0000", "\\x", "\u{85}", "\u{2028}", "\u{FEFF}", "\r",
    "{a: [", "- - - ", "ế", "\u{301}",
  ]

  static func outcome(of input: [UInt8]) throws(Broken) -> Outcome {
    let file: SourceFile
    switch try self.file("note.md", input) {
    case .success(let text): file = text
    case .failure(let problem): return Outcome(problems: [problem], texts: [])
    }
    try compareReaders(file)
    do {
      let matter = try FrontMatter(file)
      let size = file.bytes.count
      guard matter.body.lowerBound >= 0, matter.body.upperBound == size else {
        throw Broken("the text \(matter.body) does not end the file of \(size) bytes")
      }
      let start = matter.body.lowerBound
      guard start == 0 || start == size || file.bytes[start - 1] == UInt8(ascii: "\n") else {
        throw Broken("the text begins amid a line")
      }
      var texts: [String] = []
      try walk(matter.fields, depth: 0, before: start, into: &texts)
      return Outcome(problems: [], texts: texts)
    } catch let problem as Problem {
      try check(problem, in: file)
      return Outcome(problems: [problem], texts: [])
    } catch let broken as Broken {
      throw broken
    } catch {
      throw Broken("\(error)")
    }
  }

  /// What the quick reader of YAML makes of the lines up to a fence, and of the whole, is what the other
  /// makes of them.
  private static func compareReaders(_ file: SourceFile) throws(Broken) {
    let lines = file.bytes.indices.filter { $0 == 0 || file.bytes[$0 - 1] == UInt8(ascii: "\n") }
    let fences = lines.filter { file.bytes[$0...].starts(with: "---\n".utf8) }
    let start = fences.first == 0 ? 4 : 0
    let ends = [fences.first { $0 >= start } ?? file.bytes.count, file.bytes.count]
    for end in ends {
      let (quick, full) = YAML.readings(of: file, in: start..<end)
      guard let quick else { continue }
      guard case .success(let entry) = full else {
        throw Broken("only the quick reader takes \(start..<end)")
      }
      guard described(quick) == described(entry) else {
        throw Broken("\(start..<end) is \(described(quick)), but \(described(entry))")
      }
    }
  }

  private static func described(_ entry: Entry) -> String {
    let place = "\(entry.place.range ?? 0..<0)"
    return switch entry.content {
    case .empty: "\(place) nothing"
    case .text(let text): "\(place) '\(text)'"
    case .list(let entries): "\(place) [\(entries.map(described).joined(separator: ", "))]"
    case .fields(let fields):
      "\(place) \(fields.place.range ?? 0..<0) {"
        + fields.all.map {
          "\($0.key.place.range ?? 0..<0) \($0.key.text): \(described($0.value))"
        }.joined(separator: ", ") + "}"
    }
  }

  private static func walk(
    _ fields: Fields, depth: Int, before end: Int, into texts: inout [String]
  ) throws(Broken) {
    try check(fields.place, of: "fields")
    var keys: Set<String> = []
    for field in fields.all {
      try check(field.key.place, of: "the key \(field.key.text)", before: end)
      guard keys.insert(field.key.text).inserted else {
        throw Broken("the key \(field.key.text) stands twice")
      }
      texts.append("\(depth) \(field.key.text):")
      try walk(field.value, depth: depth + 1, before: end, into: &texts)
    }
  }

  private static func walk(
    _ entry: Entry, depth: Int, before end: Int, into texts: inout [String]
  ) throws(Broken) {
    guard depth <= YAML.deepest else { throw Broken("values are nested \(depth) levels deep") }
    try check(entry.place, of: "a value", before: end)
    switch entry.content {
    case .empty: texts.append("\(depth) nothing")
    case .text(let text): texts.append("\(depth) '\(text)'")
    case .list(let entries):
      texts.append("\(depth) list of \(entries.count)")
      for entry in entries { try walk(entry, depth: depth + 1, before: end, into: &texts) }
    case .fields(let fields):
      try walk(fields, depth: depth, before: end, into: &texts)
    }
  }

  private static func check(_ place: Place, of what: String, before end: Int) throws(Broken) {
    try check(place, of: what)
    guard let range = place.range, range.upperBound <= end else {
      throw Broken("\(what) is not in the front matter")
    }
  }
}
