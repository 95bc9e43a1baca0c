package import Emulation
package import Input

/// What can be wrong with the words of the interface.
package enum LocalizationProblem: ProblemKind {
  case missingFile(Language)
  case missingText(key: String)
  case emptyText(key: String)
  case unknownName(String, nearest: String?)
}

extension LocalizationProblem {
  /// The short names of these problems.
  package enum Code: String, ProblemCode {
    case missingWords = "missing-words"
    case missingWord = "missing-word"
    case unknownName = "unknown-name"
  }

  /// The code of a problem.
  package var code: any ProblemCode {
    switch self {
    case .missingFile: Code.missingWords
    case .missingText, .emptyText: Code.missingWord
    case .unknownName: Code.unknownName
    }
  }

  /// Whether a problem stops a build; a word without text is missed where it is the only one of a heading
  /// or a link.
  package var severity: Problem.Severity {
    if case .emptyText = self { .warning } else { .error }
  }

  /// The message of a problem in English.
  package var message: String {
    switch self {
    case .missingFile(let language):
      "there is no file with the words of the language '\(language.code)'"
    case .emptyText(let key):
      "the word '\(key)' has no text; write it, or remove the line: then the program's word is used"
    case .missingText(let key): "the word '\(key)' is missing here"
    case .unknownName(let name, let nearest):
      "nothing is filled in for '{\(name)}' here\(Suggestion.english(nearest))"
    }
  }
}

extension LocalizationProblem.Code {
  /// What docs/PROBLEMS.md says of the code.
  package var guide: ProblemGuide {
    switch self {
    case .missingWords:
      ProblemGuide(
        "`languages` in `site.yaml` names a language that `templates` has no words of.",
        remedy: "Copy `words.en.yaml` under the code of the language and translate what it says.",
        wrong: "languages: [en, fr]", right: "languages: [en, vi]")
    case .missingWord:
      ProblemGuide(
        "The words of a language lack one that the program fills in or that another language has, or have no text"
          + " for it.",
        remedy: "Write it, as the file of another language has it.",
        wrong: "", right: "year-title: Emulation year {year}")
    case .unknownName:
      ProblemGuide(
        "A word has a name in braces for which nothing is filled in.",
        remedy: "Write one of the names that this word has in `words.en.yaml`.",
        wrong: "year-title: Emulation year {yaer}", right: "year-title: Emulation year {year}")
    }
  }
}
