package import Input

/// What can be wrong with a sealed year, or with a copy of a site.
package enum PublishingProblem: ProblemKind {
  case copy(ManifestFault)
  case sealedCopy(ManifestFault)
  case tooManyMistakes(most: Int)
  // Seals
  case fileTooLarge(mebibytes: Int)
  case sealBroken(file: String)
  case fileAdded(year: Int)
  case fileChanged(year: Int, decisions: String?)
  case fileLost(String, year: Int)
  case factChanged(String, now: String, year: Int)
  case membersChanged(to: String, year: Int)
  case tableChanged(String, year: Int)
  case factLost(String, year: Int)
}

extension PublishingProblem {
  /// The short names of these problems.
  package enum Code: String, ProblemCode {
    case noManifest = "no-manifest"
    case badManifest = "bad-manifest"
    case interruptedBuild = "interrupted-build"
    case missingFile = "missing-file"
    case changedFile = "changed-file"
    case unreadableFile = "unreadable-file"
    case extraFile = "extra-file"
    case sealBroken = "seal-broken"
    case sealAdded = "seal-added"
    case sealChanged = "seal-changed"
    case sealLost = "seal-lost"
    case sealFacts = "seal-facts"
  }

  /// The code of a problem.
  package var code: any ProblemCode {
    switch self {
    case .copy(let fault): Self.code(fault)
    case .sealedCopy(.badManifest): Code.sealBroken
    case .sealedCopy(let fault): Self.code(fault)
    case .tooManyMistakes: InputProblem.Code.tooManyMistakes
    case .fileTooLarge: InputProblem.Code.tooLarge
    case .sealBroken: Code.sealBroken
    case .fileAdded: Code.sealAdded
    case .fileChanged: Code.sealChanged
    case .fileLost: Code.sealLost
    case .factChanged, .membersChanged, .tableChanged, .factLost: Code.sealFacts
    }
  }

  private static func code(_ fault: ManifestFault) -> Code {
    switch fault {
    case .noManifest: .noManifest
    case .badManifest, .oversizedManifest: .badManifest
    case .otherYear: .sealBroken
    case .interrupted: .interruptedBuild
    case .missing: .missingFile
    case .changed, .replaced: .changedFile
    case .unreadable, .hidden: .unreadableFile
    case .extra: .extraFile
    }
  }

  /// The message of a problem in English.
  package var message: String {
    switch self {
    case .copy(let fault): Self.english(fault)
    case .sealedCopy(let fault): Self.sealedEnglish(fault)
    case .tooManyMistakes(let most):
      "the pages from here on are not checked, after \(most) errors; correct them and run this again"
    case .fileTooLarge(let mebibytes):
      "files over \(mebibytes) MiB cannot be sealed; save it smaller"
    case .sealBroken(let name):
      "this line is not as Yearbook wrote it; put \(name) back as it was when the year was sealed"
    case .fileAdded(let year):
      "this file came after the year \(year) was sealed; take it away,\(Self.advice(year))"
    case .fileChanged(let year, let decisions):
      "this file was changed after the year \(year) was sealed; undo the change,\(Self.advice(year))"
        + (decisions.map { "; a decision on an award goes into \(year)/\($0) instead" } ?? "")
    case .fileLost(let path, let year):
      "'\(path)' is sealed and not there any more; put it back,\(Self.advice(year))"
    case .factChanged(let name, let text, let year):
      "\(name) is '\(Excerpt.beginning(of: text))' now, and was something else"
        + Self.whenSealed(year)
    case .membersChanged(let ids, let year):
      "members is '\(Excerpt.beginning(of: ids))' now, and was something else"
        + " when the year \(year) was sealed, which says it; \(Self.memberAdvice.english), undo the"
        + " change,\(Self.advice(year)) with 'members' in its summary"
    case .tableChanged(let name, let year):
      "\(name): they are others now than" + Self.whenSealed(year)
    case .factLost(let key, let year):
      "'\(key)' is not there any more, and was" + Self.whenSealed(year)
    }
  }

  /// How a member comes to the cluster and leaves the years before as they were.
  package static let memberAdvice = Bilingual(
    "give a member that came later its first day as 'from' of its first name in the register",
    vi: "đơn vị tham gia sau thì ghi ngày đầu tiên vào 'from' của tên đầu tiên trong danh sách"
      + " đơn vị"
  )

  private static func whenSealed(_ year: Int) -> String {
    " when the year \(year) was sealed, which says it; undo the change,\(advice(year))"
  }

  private static func advice(_ year: Int) -> String {
    " or tell of it under 'corrections' and run 'yearbook seal \(year) --again'"
  }

  private static func english(_ fault: ManifestFault) -> String {
    switch fault {
    case .noManifest:
      "there is no such file here, so nothing can be verified; name the folder of a built site, or "
        + "copy the site again with all its files"
    case .badManifest(let line):
      "line \(line) is not as Yearbook wrote it, so nothing can be verified; \(renewal)"
    case .oversizedManifest:
      "this file is longer than any that Yearbook writes, so nothing can be verified; \(renewal)"
    case .interrupted:
      "a build was interrupted while it exchanged files here one by one; build the site again"
    case .otherYear(let year, let folder):
      "this is the seal of \(year), and the folder is called '\(folder)'; get the folder of the year again from"
        + " the office that sealed it"
    case .missing: "the manifest lists this file, which is missing; \(renewal)"
    case .changed: "this file is not as Yearbook wrote it; \(renewal)"
    case .replaced(let kind):
      "\(english(kind)) is where the manifest lists a file; \(renewal)"
    case .unreadable(let what, let error):
      "this \(english(what)) cannot be read: \(error.reason); give this user the right to it, or if"
        + " the disk fails, copy the site again to another one"
    case .hidden: "the folder that this file is in cannot be read"
    case .extra(let kind):
      "this is \(english(kind)) that Yearbook did not write; move it away, or let it stay with "
        + "--allow-extra"
    }
  }

  /// The same of the folder of a sealed year.
  private static func sealedEnglish(_ fault: ManifestFault) -> String {
    switch fault {
    case .badManifest(let line):
      "line \(line) is not as Yearbook wrote it, so nothing can be verified; \(restoring)"
    case .missing: "the seal lists this file, which is missing; \(restoring)"
    case .changed: "this file is not as it was when the year was sealed; \(restoring)"
    case .replaced(let kind): "\(english(kind)) is where the seal lists a file; \(restoring)"
    case .extra(let kind):
      "this is \(english(kind)) that the seal does not cover; move it away, or let it stay with"
        + " --allow-extra"
    case .noManifest, .oversizedManifest, .interrupted, .otherYear, .unreadable, .hidden:
      english(fault)
    }
  }

  private static let restoring =
    "put it back as it was, such as from a copy of the office that sealed the year"

  private static let renewal = "copy the site again, or build it anew"

  private static func english(_ what: ManifestFault.Unreadable) -> String {
    switch what {
    case .file: "file"
    case .folder: "folder"
    }
  }

  private static func english(_ kind: FileKind) -> String {
    switch kind {
    case .file: "a file"
    case .folder: "a folder"
    case .link: "a symbolic link"
    case .other: "a pipe, socket or device"
    }
  }
}
