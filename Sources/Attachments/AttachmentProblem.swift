package import Input

/// What can be wrong with a file that a note links.
package enum AttachmentProblem: ProblemKind, Error {
  case tooLarge(mebibytes: Int, most: Int)
  case large(mebibytes: Int, most: Int)
  case unreadable
  case notOfKind(AttachmentKind)
  case damaged(path: String)
  /// Two parts have the same name.
  case repeatedPart(String)
  case program(String)
  case formula(String, line: Int)
}

extension AttachmentProblem {
  /// The short names of these problems.
  package enum Code: String, ProblemCode {
    case largeAttachment = "large-attachment"
    case attachmentKind = "attachment-kind"
    case attachmentMacro = "attachment-macro"
  }

  /// The code of a problem.
  package var code: any ProblemCode {
    switch self {
    case .tooLarge, .large: Code.largeAttachment
    case .unreadable, .notOfKind, .damaged, .repeatedPart: Code.attachmentKind
    case .program, .formula: Code.attachmentMacro
    }
  }

  /// Whether a problem stops a build.
  package var severity: Problem.Severity {
    switch self {
    case .large: .warning
    case .tooLarge, .unreadable, .notOfKind, .damaged, .repeatedPart, .program, .formula: .error
    }
  }

  /// The message of a problem in English.
  package var message: String {
    switch self {
    case .tooLarge(let mebibytes, let most):
      "the file has \(mebibytes) MiB; no more than \(most) are published"
    case .large(let mebibytes, let most):
      "the file has \(mebibytes) MiB, for which readers wait; save it smaller, with at most \(most) MiB"
    case .unreadable: "the file cannot be read"
    case .notOfKind(let kind):
      "this file is not \(Self.english(kind)) by its bytes; \(Self.advice(kind))"
    case .damaged(let path):
      "the part '\(Excerpt.visible(path))' of this file is damaged, encrypted or too large to be looked"
        + " into; save the file again, without a password"
    case .program(let path):
      "this file holds a macro or a script, a control, an embedded object, or a call of another program, of a"
        + " file elsewhere or of a page of the web ('\(Excerpt.visible(path))'), which is not published; save it"
        + " again without it, or print it into a PDF"
    case .repeatedPart(let path):
      "this file has two parts with the name '\(Excerpt.visible(path))', so programs may show different ones;"
        + " open it and save it again"
    case .formula(let text, let line):
      "line \(line) has a cell that spreadsheet programs take for a formula ('\(Excerpt.visible(text))');"
        + " put an apostrophe before it, or take it out"
    }
  }

  private static func english(_ kind: AttachmentKind) -> String {
    switch kind {
    case .pdf: "a PDF"
    case .xlsx: "a workbook of Excel (.xlsx)"
    case .docx: "a document of Word (.docx)"
    case .ods: "an OpenDocument spreadsheet (.ods)"
    case .odt: "an OpenDocument text (.odt)"
    case .csv: "a CSV file"
    }
  }

  private static func advice(_ kind: AttachmentKind) -> String {
    switch kind {
    case .pdf, .csv: "save it anew as \(kind.name)"
    case .xlsx, .docx, .ods, .odt:
      "save it anew as \(kind.name), without a password, or give it the ending of its own kind"
    }
  }
}

extension AttachmentProblem.Code {
  /// What docs/PROBLEMS.md says of the code.
  package var guide: ProblemGuide {
    switch self {
    case .largeAttachment:
      ProblemGuide(
        "A file that a note links is so large that readers wait for it, or too large to be published.",
        remedy: "Save it smaller, such as a scan as PDF with fewer dots to the inch.",
        wrong: "[The plan](plan.pdf)   (90 MiB)", right: "[The plan](plan.pdf)   (2 MiB)")
    case .attachmentKind:
      ProblemGuide(
        "A file that a note links is not what the ending of its name says: it was renamed, is damaged, or"
          + " has a password; or it has parts of which programs show different ones.",
        remedy: "Open it in its program and save it anew in the kind that its ending names.",
        wrong: "plan.pdf   (a Word document, renamed)",
        right: "plan.pdf   (saved as PDF)")
    case .attachmentMacro:
      ProblemGuide(
        "A file that a note links holds a macro or another program, an embedded object, a call of another"
          + " program or of a file elsewhere, or a cell that is taken for a formula in a CSV file. Such files"
          + " can do harm where they are opened.",
        remedy: "Save it without macros and objects, or as PDF.",
        wrong: "plan.docm renamed to plan.docx", right: "plan.docx   (saved as 'Word document')")
    }
  }
}
