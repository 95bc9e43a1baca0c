package import Input

/// What can go wrong while a preview follows a folder.
package enum PreviewProblem: ProblemKind {
  case unreadable(reason: String)
}

extension PreviewProblem {
  /// The short names of these problems.
  package enum Code: String, ProblemCode {
    case unreadable
  }

  /// The code of a problem.
  package var code: any ProblemCode {
    switch self {
    case .unreadable: Code.unreadable
    }
  }

  /// The message of a problem in English.
  package var message: String {
    switch self {
    case .unreadable(let reason): "a file in here cannot be read: \(reason)"
    }
  }
}

extension PreviewProblem.Code {
  /// What docs/PROBLEMS.md says of the code.
  package var guide: ProblemGuide {
    switch self {
    case .unreadable:
      ProblemGuide(
        "A file of the content or of the templates cannot be read while the preview runs, so the"
          + " preview shows them as they were before.",
        remedy: "Give this user the right to read it, or copy it anew where the disk fails; the"
          + " preview reads it again at the next change.",
        wrong: "chmod 000 content/2026/conference.md",
        right: "chmod 644 content/2026/conference.md")
    }
  }
}
