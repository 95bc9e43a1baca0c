package import Input

/// What can be wrong with a template.
package enum TemplateProblem: ProblemKind {
  // Form
  case unclosedTag(close: String)
  case emptyName
  case badName(String)
  case badDelimiters(most: Int)
  case unclosedSection(String)
  case strayClose(String)
  case mismatchedClose(String, open: String, line: Int)
  case nestedTooDeep(most: Int)
  case ignored(parent: String)
  case duplicateBlock(String, parent: String)
  // Inclusion
  case unknownBlock(String, parent: String, nearest: String?)
  case missingPartial(String, nearest: String?)
  case missingTemplate(String, nearest: String?)
  case endlessPartial([String])
  case tooManyWays
  // Names
  case unknownTag(String, nearest: String?)
  case unknownPart(String, of: String, nearest: String?)
  case noParts(String, of: String, ValueKind)
  case wrongKind(String, ValueKind)
  case notName(String, ValueKind)
  // Pages
  case pageTooDeep(most: Int)
  case pageTooBig(mebibytes: Int)
  case pageTooLong(steps: Int)
}

extension TemplateProblem {
  /// What a name stands for.
  package enum ValueKind: Hashable, Sendable {
    case text
    case markup
    case flag
    case record
    case list
    case unknown
  }

  /// The short names of these problems.
  package enum Code: String, ProblemCode {
    case unclosedTag = "unclosed-tag"
    case badName = "bad-name"
    case badDelimiters = "bad-delimiters"
    case unclosedSection = "unclosed-section"
    case strayClose = "stray-close"
    case mismatchedClose = "mismatched-close"
    case nestedTooDeep = "nested-too-deep"
    case ignoredText = "ignored-text"
    case duplicateBlock = "duplicate-block"
    case unknownBlock = "unknown-block"
    case missingPartial = "missing-partial"
    case missingTemplate = "missing-template"
    case endlessPartial = "endless-partial"
    case tooManyWays = "too-many-ways"
    case unknownTag = "unknown-tag"
    case tagKind = "tag-kind"
    case pageTooDeep = "page-too-deep"
    case pageTooBig = "page-too-big"
    case pageTooLong = "page-too-long"
  }

  /// The code of a problem.
  package var code: any ProblemCode {
    switch self {
    case .unclosedTag: Code.unclosedTag
    case .emptyName, .badName: Code.badName
    case .badDelimiters: Code.badDelimiters
    case .unclosedSection: Code.unclosedSection
    case .strayClose: Code.strayClose
    case .mismatchedClose: Code.mismatchedClose
    case .nestedTooDeep: Code.nestedTooDeep
    case .ignored: Code.ignoredText
    case .duplicateBlock: Code.duplicateBlock
    case .unknownBlock: Code.unknownBlock
    case .missingPartial: Code.missingPartial
    case .missingTemplate: Code.missingTemplate
    case .endlessPartial: Code.endlessPartial
    case .tooManyWays: Code.tooManyWays
    case .unknownTag, .unknownPart, .noParts: Code.unknownTag
    case .wrongKind, .notName: Code.tagKind
    case .pageTooDeep: Code.pageTooDeep
    case .pageTooBig: Code.pageTooBig
    case .pageTooLong: Code.pageTooLong
    }
  }

  /// Whether a problem stops a build: all do but text that is left out.
  package var severity: Problem.Severity {
    if case .ignored = self { .warning } else { .error }
  }
}

extension Shape {
  /// What problems call it.
  var kind: TemplateProblem.ValueKind {
    switch self {
    case .text: .text
    case .markup: .markup
    case .flag: .flag
    case .record: .record
    case .list: .list
    case .nothing, .anything: .unknown
    }
  }
}
