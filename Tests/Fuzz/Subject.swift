import ArgumentParser

/// A reader of untrusted input.
enum Subject: String, CaseIterable, ExpressibleByArgument {
  case table
  case frontMatter = "front-matter"
  case number
  case template

  /// What of its language is put into inputs.
  var tokens: [String] { exam.tokens }

  /// The number of its stream of random numbers.
  var stream: UInt64 {
    switch self {
    case .table: 1
    case .frontMatter: 2
    case .number: 3
    case .template: 4
    }
  }

  /// Reads an input twice.
  /// - Throws: the first promise that is broken, also that the same input gives the same.
  func examine(_ input: [UInt8]) throws(Broken) {
    guard try exam.outcome(of: input) == exam.outcome(of: input) else {
      throw Broken("the same input was read in two ways")
    }
  }

  private var exam: any Exam.Type {
    switch self {
    case .table: TableExam.self
    case .frontMatter: FrontMatterExam.self
    case .number: NumberExam.self
    case .template: TemplateExam.self
    }
  }
}
