extension InputProblem {
  /// The message of a problem in English.
  public var message: String {
    switch self {
    case .noFolder: "there is no such folder"
    case .notAFolder: "this is not a folder"
    case .foldersTooDeep(let most): "folders are read \(most) levels deep at most"
    case .controlInFileName(let name): "the name holds \(name); rename the file"
    case .fileNameNotUTF8: "the name is not text in UTF-8; rename the file"
    case .signInFileName: "the name holds a backslash, a tab or a line end; rename the file"
    case .specialFile: "this is a pipe, a socket or a device, which is not read; take it away"
    case .symbolicLink(let toFolder):
      "this is a symbolic link\(toFolder ? " to a folder" : ""), which is not followed; put the"
        + " \(toFolder ? "folder" : "file") itself here"
    case .unusedKindOfFile: "files of this kind are not used; take it out of this folder"
    case .unusedEnding(let advice): Self.english(advice)
    case .sameNameComposedOtherwise:
      "another file has this name with its letters composed otherwise; rename one"
    case .textTooLarge(let mebibytes): "texts over \(mebibytes) MiB are not read"
    case .unfinishedWrite(let command, let files, true):
      "\(command) is writing \(files) here now; wait until it has ended"
    case .unfinishedWrite(let command, let files, false):
      "\(command) was interrupted while it wrote \(files), so old and new files may be mixed;"
        + " run it again, which finishes first what it had begun"
    case .leftover:
      "a command was interrupted here before it changed anything; the next one that writes here"
        + " removes this folder, and so may you"
    case .tooManyMistakes(let most):
      "the file is not read from here on, after \(most) errors; correct them and run this again"
    case .moreAlike(let code, let most):
      "more than \(most) '\(code)' are in this file, and the rest is not listed; correct these and run"
        + " this again"
    case .zeroByte:
      "here is a zero byte; the file is not plain text, or it is UTF-16 without a mark: save it as"
        + " UTF-8"
    case .notUTF8(let byte):
      "byte 0x\(String(byte, radix: 16, uppercase: true)) is not UTF-8; the file may be in"
        + " Windows-1258 or TCVN3: save it as UTF-8"
    case .endsWithinUTF16:
      "the file begins as UTF-16 but ends within a character; save it as UTF-8"
    case .halfCharacterOfUTF16:
      "here is half a character of UTF-16; save the file as UTF-8"
    case .control(let name): "here is the invisible control character \(name); take it out"
    case .directionControl(let name, let effect):
      "here is the invisible character \(name), which \(effect.english), so that the text reads as another;"
        + " take it out"
    case .hiddenInWord(let number, let name, let count):
      "here\(count > 1 ? " and in \(count - 1) more place\(count > 2 ? "s" : "")" : "") is the invisible"
        + " character \(number) (\(name.english)), with which no search finds the word; take it out"
    case .placeholder(let text, let draft):
      "'\(text)' is a placeholder that is still to be replaced; write your own text here"
        + Self.english(draft: draft)
    case .earlierPlaceholder(let draft):
      "this line is what 'yearbook new' wrote to be replaced; write your own text here"
        + Self.english(draft: draft)
    case .placeholderEnd(let text, let draft):
      "'\(text)' ends a placeholder that no '⟦' begins; write your own text here"
        + Self.english(draft: draft)
    case .frontMatterFence:
      "this line looks like the start of front matter; write '---', three hyphens"
    case .frontMatterEnd:
      "this line looks like the end of the front matter and is none; write '---', three hyphens at the"
        + " start of the line and nothing else"
    case .headingInFrontMatter:
      "this seems to be a heading of the text, and no line '---' before it ends the front matter, where"
        + " it is a comment; write '---' above it, or take out the blank line above a comment"
    case .frontMatterUnclosed: "the front matter that opens here is not closed by a line '---'"
    case .yamlSyntax(let mistake): mistake.english
    case .unclosedQuote: "the quote that opens here is not closed"
    case .yamlAlias: "here is an alias; write the value out"
    case .valuesTooDeep(let most): "values are nested more than \(most) levels deep here"
    case .tooManyValues(let most): "the file holds more than \(most) values"
    case .duplicateKey(let key): "the key '\(key)' is here a second time"
    case .missingKey(let key): "'\(key)' is missing here"
    case .emptyKey(let key): "'\(key)' has no value; write it after the colon"
    case .keyTwice(let key, let other):
      "'\(key)' means the same as '\(other)', which is here too; keep one of them"
    case .keyNotIndented(let key, let above):
      "'\(above)' has no value, and '\(key)' below it seems to belong to it; indent '\(key)' and the lines that"
        + " go with it by 2 spaces"
    case .unknownKey(let key, let nearest):
      "unknown key '\(key)'\(Suggestion.english(nearest))"
    case .foreignKey(let key, let ours): "'\(key)' is a key of other programs; \(ours.english)"
    case .expected(let wanted, let found):
      "\(Self.english(wanted)) belongs here, not \(Self.english(found))"
    case .cellsInRow(let most): "this row has more than \(most) cells"
    case .cellsInTable(let most): "the table has more than \(most) cells"
    case .charactersInCell(let most): "this cell has more than \(most) characters"
    case .textAfterQuote: "text follows a closed quote; a quote inside a cell is doubled"
    case .emptyTable: "the table has no line of column heads"
    case .duplicateColumn(let head): "there is a second column '\(head)'"
    case .tooManyCells(let count, let columns, let areCommasSeparators):
      "this row has \(count) cells, but the table has \(columns) columns"
        + (areCommasSeparators
          ? " (a decimal comma belongs in quotes where commas separate cells)" : "")
    case .numberedColumns:
      "this line numbers the columns; take it out, for rows follow the heads"
    case .titleRow(let title, let line):
      "'\(title)' seems to be a title; the first line must hold the heads, which seem to be in"
        + " \(line.map { "line \($0)" } ?? "another line")"
    case .mergedHeads(let heads, let more):
      Self.english(heads, more: more) + "; give each column one head, in one line"
    }
  }

  private static func english(draft: DraftAdvice?) -> String {
    guard let draft else { return "" }
    guard let main = draft.mainFile else {
      return ", or write '\(draft.status)' while it is being written"
    }
    return ", or write '\(draft.status)' in \(main) while it is being written; without a"
      + " translation, remove this file"
  }

  private static func english(_ advice: EndingAdvice) -> String {
    switch advice {
    case .rename(let name): "files with this ending are not used; rename it to '\(name)'"
    case .plainText(let name):
      "texts that end in '.txt' are not used; if it is a note, rename it to '\(name)'"
    case .wordProcessor(let name):
      "documents of a word processor are not used; copy the text into a note '\(name)', which"
        + " 'yearbook new note' begins"
    case .workbook(let name):
      "workbooks are not used here; keep it elsewhere and read its scores with 'yearbook import"
        + " \(name)'"
    case .picture:
      "pictures of this kind are not used; save it as PNG, JPEG, WebP, AVIF or GIF"
    }
  }

  private static func english(_ value: YAMLValue) -> String {
    switch value {
    case .text: "a text"
    case .list: "a list ('- …' lines or […])"
    case .fields: "'key: value' fields"
    }
  }

  private static func english(_ value: FoundValue) -> String {
    switch value {
    case .text(let text): "the text '\(text)'"
    case .list: "a list"
    case .fields: "fields"
    case .nothing: "nothing"
    }
  }

  private static func english(_ heads: [MergedHead], more: Int) -> String {
    let texts = heads.enumerated().map { index, head in
      let shown = head.below.map { "'\($0)'" }.joined(separator: ", ")
      let rest = head.hasMoreBelow ? ", …" : ""
      return "'\(head.name)' \(index == 0 ? "seems merged " : "")over \(head.columnCount) columns"
        + " (\(shown)\(rest)\(index == 0 ? " below it" : ""))"
    }
    return (texts + (more > 0 ? ["\(more) more"] : [])).joined(separator: ", ")
  }
}
