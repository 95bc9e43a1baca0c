/// What can be wrong in files before anybody knows what they are about.
public enum InputProblem: ProblemKind {
  // Folders and files
  case noFolder
  case notAFolder
  case foldersTooDeep(most: Int)
  case controlInFileName(String)
  case fileNameNotUTF8
  case signInFileName
  case specialFile
  case symbolicLink(toFolder: Bool)
  case unusedKindOfFile
  case unusedEnding(EndingAdvice)
  case sameNameComposedOtherwise
  case textTooLarge(mebibytes: Int)
  case unfinishedWrite(command: String, files: String, isRunning: Bool)
  case leftover
  case tooManyMistakes(most: Int)
  case moreAlike(code: String, most: Int)
  // Text
  case zeroByte
  case notUTF8(byte: UInt8)
  case endsWithinUTF16
  case halfCharacterOfUTF16
  case control(name: String)
  case directionControl(name: String, effect: Bilingual)
  case hiddenInWord(String, name: Bilingual, count: Int)
  /// - Parameter draft: how an author says that the file is still being written; nil where none can be.
  case placeholder(String, draft: DraftAdvice?)
  case earlierPlaceholder(draft: DraftAdvice?)
  case placeholderEnd(String, draft: DraftAdvice?)
  case frontMatterFence
  case frontMatterEnd
  case headingInFrontMatter
  case frontMatterUnclosed
  // YAML
  case yamlSyntax(YAMLMistake)
  case yamlAlias
  case valuesTooDeep(most: Int)
  case tooManyValues(most: Int)
  case duplicateKey(String)
  case keyTwice(String, sameAs: String)
  case missingKey(String)
  case emptyKey(String)
  case unknownKey(String, nearest: String?)
  case keyNotIndented(String, below: String)
  case foreignKey(String, ours: Bilingual)
  case expected(YAMLValue, found: FoundValue)
  // Tables
  case cellsInRow(most: Int)
  case cellsInTable(most: Int)
  case charactersInCell(most: Int)
  case unclosedQuote
  case textAfterQuote
  case emptyTable
  case duplicateColumn(String)
  case tooManyCells(count: Int, columns: Int, areCommasSeparators: Bool)
  case numberedColumns
  case titleRow(title: String, headsLine: Int?)
  case mergedHeads([MergedHead], more: Int)
}

extension InputProblem {
  /// The kinds of value that a place of a YAML file can ask for.
  public enum YAMLValue: Hashable, Sendable {
    case text
    case list
    case fields
  }

  /// The value that is there instead.
  public enum FoundValue: Hashable, Sendable {
    case text(String)
    case list
    case fields
    case nothing
  }

  /// What to do with a file of another ending than is read.
  public enum EndingAdvice: Hashable, Sendable {
    case rename(String)
    case plainText(String)
    case wordProcessor(String)
    case workbook(String)
    case picture
  }

  /// A head over several columns, and the heads below it.
  public struct MergedHead: Hashable, Sendable {
    let name: String
    let columnCount: Int
    /// The first cells below it.
    let below: [String]
    let hasMoreBelow: Bool
  }

  /// The short names of these problems.
  public enum Code: String, ProblemCode {
    case missingFolder = "missing-folder"
    case tooDeep = "too-deep"
    case fileName = "file-name"
    case symbolicLink = "symbolic-link"
    case unusedFile = "unused-file"
    case sameName = "same-name"
    case tooLarge = "too-large"
    case unfinishedWrite = "unfinished-write"
    case leftover
    case tooManyMistakes = "too-many-mistakes"
    case nulByte = "nul-byte"
    case notUTF8 = "not-utf8"
    case notUTF16 = "not-utf16"
    case controlCharacter = "control-character"
    case bidiControl = "bidi-control"
    case placeholder
    case frontMatterFence = "front-matter-fence"
    case frontMatterUnclosed = "front-matter-unclosed"
    case yamlSyntax = "yaml-syntax"
    case yamlTab = "yaml-tab"
    case yamlQuote = "yaml-quote"
    case yamlAlias = "yaml-alias"
    case yamlBracket = "yaml-bracket"
    case yamlComma = "yaml-comma"
    case yamlComment = "yaml-comment"
    case yamlEnd = "yaml-end"
    case yamlEscape = "yaml-escape"
    case yamlIndentation = "yaml-indentation"
    case yamlSign = "yaml-sign"
    case yamlTextAfterQuote = "yaml-text-after-quote"
    case curlyQuotes = "curly-quotes"
    case invisibleCharacter = "invisible-character"
    case tooManyValues = "too-many-values"
    case duplicateKey = "duplicate-key"
    case missingKey = "missing-key"
    case unknownKey = "unknown-key"
    case expectedText = "expected-text"
    case expectedList = "expected-list"
    case expectedFields = "expected-fields"
    case unclosedQuote = "unclosed-quote"
    case textAfterQuote = "text-after-quote"
    case emptyTable = "empty-table"
    case duplicateColumn = "duplicate-column"
    case tooManyCells = "too-many-cells"
    case columnNumbers = "column-numbers"
    case titleRow = "title-row"
    case mergedHeads = "merged-heads"
  }

  /// The code of a problem.
  public var code: any ProblemCode {
    switch self {
    case .noFolder, .notAFolder: Code.missingFolder
    case .foldersTooDeep, .valuesTooDeep: Code.tooDeep
    case .controlInFileName, .fileNameNotUTF8, .signInFileName: Code.fileName
    case .specialFile, .symbolicLink: Code.symbolicLink
    case .unusedKindOfFile, .unusedEnding: Code.unusedFile
    case .sameNameComposedOtherwise: Code.sameName
    case .textTooLarge, .cellsInRow, .cellsInTable, .charactersInCell: Code.tooLarge
    case .unfinishedWrite: Code.unfinishedWrite
    case .leftover: Code.leftover
    case .tooManyMistakes, .moreAlike: Code.tooManyMistakes
    case .zeroByte: Code.nulByte
    case .notUTF8: Code.notUTF8
    case .endsWithinUTF16, .halfCharacterOfUTF16: Code.notUTF16
    case .control: Code.controlCharacter
    case .directionControl: Code.bidiControl
    case .hiddenInWord: Code.invisibleCharacter
    case .placeholder, .earlierPlaceholder, .placeholderEnd: Code.placeholder
    case .frontMatterFence, .frontMatterEnd: Code.frontMatterFence
    case .headingInFrontMatter, .frontMatterUnclosed: Code.frontMatterUnclosed
    case .yamlSyntax(let mistake): mistake.code
    case .yamlAlias: Code.yamlAlias
    case .tooManyValues: Code.tooManyValues
    case .duplicateKey, .keyTwice: Code.duplicateKey
    case .missingKey, .emptyKey: Code.missingKey
    case .unknownKey, .foreignKey: Code.unknownKey
    case .keyNotIndented: Code.yamlIndentation
    case .expected(.text, _): Code.expectedText
    case .expected(.list, _): Code.expectedList
    case .expected(.fields, _): Code.expectedFields
    case .unclosedQuote: Code.unclosedQuote
    case .textAfterQuote: Code.textAfterQuote
    case .emptyTable: Code.emptyTable
    case .duplicateColumn: Code.duplicateColumn
    case .tooManyCells: Code.tooManyCells
    case .numberedColumns: Code.columnNumbers
    case .titleRow: Code.titleRow
    case .mergedHeads: Code.mergedHeads
    }
  }

  /// Whether a problem stops a build.
  public var severity: Problem.Severity {
    switch self {
    case .unusedKindOfFile, .unusedEnding, .leftover, .hiddenInWord: .warning
    case .yamlSyntax(let mistake) where mistake.isWarning: .warning
    default: .error
    }
  }
}
