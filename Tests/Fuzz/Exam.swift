import Input

/// What a reader promises, whatever the bytes.
protocol Exam {
  /// What of its language is put into inputs.
  static var tokens: [String] { get }

  /// Reads an input.
  /// - Throws: the first promise that is broken.
  static func outcome(of input: [UInt8]) throws(Broken) -> Outcome
}

/// What a reader made of an input.
struct Outcome: Equatable {
  /// The number of problems that are looked at; to tell them costs more than to find them.
  static let mostProblems = 10

  let problems: [Problem]
  let problemCount: Int
  let texts: [String]

  init(problems: [Problem], texts: [String]) {
    self.problems = Array(problems.prefix(Self.mostProblems))
    problemCount = problems.count
    self.texts = texts
  }
}

/// A promise that a reader broke.
struct Broken: Error {
  let message: String

  init(_ message: String) { self.message = message }
}

extension Exam {
  /// The text file that the bytes are, or what keeps them from being one.
  static func file(
    _ path: String, _ input: [UInt8], keepingLineEnds: Bool = false
  ) throws(Broken) -> Result<SourceFile, Problem> {
    do {
      let file = try SourceFile(path: path, data: input, keepingLineEnds: keepingLineEnds)
      guard String(validating: file.bytes, as: UTF8.self) != nil else {
        throw Broken("bytes that are no UTF-8 were taken for a text")
      }
      return .success(file)
    } catch let problem as Problem {
      try check(problem)
      return .failure(problem)
    } catch let broken as Broken {
      throw broken
    } catch {
      throw Broken("\(error)")
    }
  }

  /// A problem has a place in its file, a line and a column, and can be told.
  static func check(_ problem: Problem, in file: SourceFile? = nil) throws(Broken) {
    let told = "\(problem.code): \(problem.message)"
    if let file, problem.place.file.path == file.path, problem.place.range != nil,
      problem.place.file != file
    {
      throw Broken("\(told): the place is in another text")
    }
    try check(problem.place, of: told)
    if let line = problem.place.line, let column = problem.place.column {
      let lines = problem.place.file.bytes.count { $0 == UInt8(ascii: "\n") } + 1
      guard (1...lines).contains(line), column > 0 else {
        throw Broken("\(told): the place is \(line):\(column), in \(lines) lines")
      }
    }
    guard !problem.code.isEmpty, !problem.message.isEmpty, !problem.message.hasSuffix(".") else {
      throw Broken("\(told): this is no sentence without a full stop")
    }
    let lines = problem.text.split(separator: "\n", omittingEmptySubsequences: false).count
    guard lines == 1 || lines == 3 else { throw Broken("\(told): it is told in \(lines) lines") }
  }

  /// A place lies in its file and cuts no character.
  static func check(_ place: Place, of what: String) throws(Broken) {
    guard let range = place.range else { return }
    let bytes = place.file.bytes
    guard range.lowerBound >= 0, range.upperBound <= bytes.count else {
      throw Broken("\(what): the place \(range) is not in the file of \(bytes.count) bytes")
    }
    for end in [range.lowerBound, range.upperBound] where end < bytes.count {
      guard bytes[end] & 0xC0 != 0x80 else {
        throw Broken("\(what): the place \(range) cuts a character")
      }
    }
  }
}
