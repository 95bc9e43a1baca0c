/// A kind of problem with what its message names: one case of the catalogue of a module.
///
/// Each module has one catalogue, an enum with typed arguments. A language is one exhaustive `switch` over
/// it, so no message can be missing, and a second language changes nothing where problems are found.
public protocol ProblemKind: Hashable, Sendable {
  /// Which code it has: one of its own module or of a module below; several kinds can share one.
  var code: any ProblemCode { get }
  /// Whether it stops a build.
  var severity: Problem.Severity { get }
  /// What is there and what would be right, in English: one sentence without a full stop.
  var message: String { get }
  /// The same in Vietnamese.
  var vietnamese: String { get }
}

extension ProblemKind {
  /// Most problems are errors.
  public var severity: Problem.Severity { .error }

  /// What is there and what would be right, in a language.
  public func message(in language: MessageLanguage) -> String {
    switch language {
    case .english: message
    case .vietnamese: vietnamese
    }
  }

  /// The problem of this kind at a place.
  public func at(_ place: Place) -> Problem { Problem(self, at: place) }
}

/// The codes of a module, each with what `docs/PROBLEMS.md` says of it.
public protocol ProblemCode: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// What a problem with this code means and how it is put right.
  var guide: ProblemGuide { get }
  /// The same in Vietnamese.
  var vietnameseGuide: ProblemAdvice { get }
}

/// What the list of all problems says of a code in Vietnamese; the example is that of the guide.
public struct ProblemAdvice: Sendable {
  /// What is wrong, in one or two sentences.
  public let meaning: String
  /// How to put it right, in one or two sentences.
  public let remedy: String

  /// The text about a code.
  public init(_ meaning: String, remedy: String) {
    self.meaning = meaning
    self.remedy = remedy
  }
}

/// What the list of all problems says of a code.
public struct ProblemGuide: Sendable {
  /// What is wrong, in one or two sentences.
  public let meaning: String
  /// How to put it right, in one or two sentences.
  public let remedy: String
  /// What is wrong and what is right, as lines of a file or a command; nil where nothing is written.
  public let example: Example?

  /// Lines that cause the problem, and the same lines as they are right.
  public struct Example: Sendable {
    /// The lines that cause it.
    public let wrong: String
    /// The lines that are right.
    public let right: String
  }

  /// The text about a code.
  public init(_ meaning: String, remedy: String, wrong: String? = nil, right: String? = nil) {
    self.meaning = meaning
    self.remedy = remedy
    example = wrong.flatMap { wrong in right.map { Example(wrong: wrong, right: $0) } }
  }
}

/// A kind of problem with more around its message: the cell of a sheet, or advice of a command.
struct FramedKind<Kind: ProblemKind>: ProblemKind {
  let kind: Kind
  let severity: Problem.Severity
  let prefix: String
  let suffix: Bilingual

  var code: any ProblemCode { kind.code }
  var message: String { prefix + kind.message + suffix.english }
  var vietnamese: String { prefix + kind.vietnamese + suffix.vietnamese }
}
