extension InputProblem.Code {
  /// What docs/PROBLEMS.md says of the code.
  public var guide: ProblemGuide {
    switch self {
    case .missingFolder:
      ProblemGuide(
        "The folder that was named is not there, or is a file.",
        remedy: "Name the folder, or run the command in the folder that has `content/` in it.",
        wrong: "yearbook check --content contents", right: "yearbook check --content content")
    case .tooDeep:
      ProblemGuide(
        "Folders or YAML values are nested deeper than is read.",
        remedy: "Move the files up, or write the values with fewer brackets.",
        wrong: "tags: [[[[[[…]]]]]]", right: "tags: [culture, sport]")
    case .fileName:
      ProblemGuide(
        "The name of a file holds characters that other systems or web servers cannot have.",
        remedy: "Rename the file with letters, digits, spaces, `-` and `_`.",
        wrong: "content/2026/con\\ference.md", right: "content/2026/conference.md")
    case .symbolicLink:
      ProblemGuide(
        "A link, pipe or device is where a file is expected. Links are not followed, so that nothing"
          + " from outside the content is published.",
        remedy: "Put the file itself there.",
        wrong: "content/2026/scores.csv -> /shared/scores.csv", right: "content/2026/scores.csv")
    case .unusedFile:
      ProblemGuide(
        "A file is not published: its kind is not used, or no published note shows it.",
        remedy: "Take it out of the folder, or let a note show it.",
        wrong: "content/2026/notes.txt", right: "content/2026/notes.md")
    case .sameName:
      ProblemGuide(
        "Two files have the same name, with accented letters composed in two ways.",
        remedy: "Rename one of them, or remove the copy.",
        wrong: "content/2026/hội-nghị.md\ncontent/2026/hội-nghị.md   (composed otherwise)",
        right: "content/2026/hội-nghị.md")
    case .tooLarge:
      ProblemGuide(
        "A file, a table or a cell is larger than is read.",
        remedy: "Split it, or leave out what is no table of scores.",
        wrong: "content/2026/conference.md   (of 3 MiB)",
        right: "content/2026/conference.md\ncontent/2026/annex.md")
    case .unfinishedWrite:
      ProblemGuide(
        "A command is writing into this folder, or was interrupted while it did: old and new files"
          + " can be mixed.",
        remedy: "Wait until it has ended, or run it again: it finishes what it had begun.",
        wrong: "yearbook import scores.xlsx --year 2026   (interrupted)",
        right: "yearbook import scores.xlsx --year 2026")
    case .leftover:
      ProblemGuide(
        "A command was interrupted before it changed anything, and left a folder of its own.",
        remedy: "Nothing has to be done. The next command that writes here removes it.",
        wrong: "yearbook new year 2026   (interrupted)",
        right: "yearbook new year 2026")
    case .tooManyMistakes:
      ProblemGuide(
        "The file has so many mistakes that the rest of it was not read, or the rest of one kind is"
          + " not listed.",
        remedy: "Correct the first ones and run the command again.",
        wrong: "yearbook check",
        right: "yearbook check --all")
    case .nulByte:
      ProblemGuide(
        "The file holds a zero byte, so it is not plain text.",
        remedy: "Save it as text in UTF-8.",
        wrong: "scores.csv   (a workbook that was renamed)",
        right: "scores.csv   (saved as CSV in UTF-8)")
    case .notUTF8:
      ProblemGuide(
        "The file is not text in UTF-8, as files in Windows-1258, TCVN3 or VNI are not.",
        remedy: "Open it in a text editor and save it as UTF-8.",
        wrong: "scores.csv   (saved as Windows-1258)",
        right: "scores.csv   (saved as UTF-8)")
    case .notUTF16:
      ProblemGuide(
        "The file begins as text in UTF-16 and has half a character in it.",
        remedy: "Open it in a text editor and save it as UTF-8.",
        wrong: "scores.csv   (cut off while it was copied)",
        right: "scores.csv   (saved as UTF-8)")
    case .controlCharacter:
      ProblemGuide(
        "A text holds an invisible control character.",
        remedy: "Take it out; the message has its number, its line and its column.",
        wrong: "title: Plan\u{FFFD}2026",
        right: "title: Plan 2026")
    case .bidiControl:
      ProblemGuide(
        "A text holds an invisible character that changes the direction of writing, so that it is"
          + " shown as another text.",
        remedy: "Take it out; the message has its number, its line and its column.",
        wrong: "title: Plan \u{FFFD}2026",
        right: "title: Plan 2026")
    case .placeholder:
      ProblemGuide(
        "A text that `yearbook new` wrote is still to be replaced. Such texts are never published.",
        remedy:
          "Write your own text in its place, or `status: draft` while the note is being written.",
        wrong: "venue: ⟦where it met⟧", right: "venue: Vinh")
    case .frontMatterFence:
      ProblemGuide(
        "The line that begins or ends the front matter of a note is of other signs than three hyphens, is"
          + " indented, or has more in it. Word makes one long dash of them.",
        remedy: "Write three hyphens, alone in the line.",
        wrong: "—\ntitle: Conference\n---", right: "---\ntitle: Conference\n---")
    case .frontMatterUnclosed:
      ProblemGuide(
        "A note begins with `---`, and no second `---` ends its front matter, or none before the first"
          + " heading of its text.",
        remedy: "Write a line `---` below the last key.",
        wrong: "---\ntitle: Conference\n\nThe text …",
        right: "---\ntitle: Conference\n---\n\nThe text …")
    case .yamlSyntax:
      ProblemGuide(
        "The keys and values are not YAML.",
        remedy: "Look at the place: quotes, brackets and indentation are the usual causes.",
        wrong: "title: Report: part one", right: "title: \"Report: part one\"")
    case .yamlTab:
      ProblemGuide(
        "A line is indented with a tab.", remedy: "Indent with spaces.",
        wrong: "venue:\n\ten: Vinh", right: "venue:\n  en: Vinh")
    case .yamlQuote:
      ProblemGuide(
        "A quote is opened and not closed.", remedy: "Close it at the end of the value.",
        wrong: "title: \"Conference", right: "title: \"Conference\"")
    case .yamlBracket:
      ProblemGuide(
        "A bracket is not closed, or text follows one that is: what begins with `[` is a list, what"
          + " begins with `{` are keys.",
        remedy: "Close the bracket, or put the whole value in quotes.",
        wrong: "title: [Draft] Plan of 2026", right: "title: \"[Draft] Plan of 2026\"")
    case .yamlComma:
      ProblemGuide(
        "Within braces a comma ends the value, so what follows it would be left out.",
        remedy: "Put the value in quotes.",
        wrong: "title: {vi: Phong trào thi đua, khen thưởng}",
        right: "title: {vi: \"Phong trào thi đua, khen thưởng\"}")
    case .yamlComment:
      ProblemGuide(
        "A space and `#` begin a comment, so the rest of the value would be left out. `# ` with a"
          + " space after it is a comment.",
        remedy: "Put the value in quotes, or write a space after `#`.",
        wrong: "title: Plan #3 of 2026", right: "title: \"Plan #3 of 2026\"")
    case .yamlEnd:
      ProblemGuide(
        "A line `---` or `...` ends the values of a register, and more follow.",
        remedy: "Take the line out.",
        wrong: "- id: nghe-an\n---\n- id: ha-tinh", right: "- id: nghe-an\n- id: ha-tinh")
    case .yamlEscape:
      ProblemGuide(
        "In double quotes a backslash and the letter after it mean another character.",
        remedy: "Write single quotes, or two backslashes.",
        wrong: "title: \"C:\\Reports\"", right: "title: 'C:\\Reports'")
    case .yamlIndentation:
      ProblemGuide(
        "A line is indented otherwise than the lines that it belongs to.",
        remedy: "Give keys of one group the same number of spaces.",
        wrong: "title: Conference\n  date: 2026-03-12", right: "title: Conference\ndate: 2026-03-12"
      )
    case .yamlSign:
      ProblemGuide(
        "A value begins with a character that means something else to YAML: `!word` and `&word` would"
          + " be left out.",
        remedy: "Put the value in quotes.",
        wrong: "title: !Important decision", right: "title: \"!Important decision\"")
    case .yamlTextAfterQuote:
      ProblemGuide(
        "Text follows the closing quote of a value.",
        remedy: "Put quotes of the other kind around the whole value.",
        wrong: "title: \"Three best\" of 2026", right: "title: '\"Three best\" of 2026'")
    case .curlyQuotes:
      ProblemGuide(
        "Curly quotes, which Word writes, are letters for YAML: they do not hold a value together and"
          + " are shown with it.",
        remedy: "Write straight quotes, around the curly ones if these are to be shown.",
        wrong: "title: “Report: part one”", right: "title: \"Report: part one\"")
    case .invisibleCharacter:
      ProblemGuide(
        "A character is where a space should be and is none for YAML, or cannot be seen at all, within a"
          + " word, too. Text from Word or a web page brings such characters.",
        remedy: "Delete it and type a space; the message has its number, its line and its column.",
        wrong: "title:[no-break space]Conference",
        right: "title: Conference")
    case .yamlAlias:
      ProblemGuide(
        "A value is written as an alias of another.", remedy: "Write the value itself.",
        wrong: "chair: *first", right: "chair: Nguyễn Văn A")
    case .tooManyValues:
      ProblemGuide(
        "The file holds more values than are read.", remedy: "Split it into several files.",
        wrong: "documents.yaml   (of 300,000 values)",
        right: "documents.yaml   (of the documents that notes name)")
    case .duplicateKey:
      ProblemGuide(
        "A key is in the same list of keys twice.", remedy: "Keep one of the two.",
        wrong: "date: 2026-03-12\ndate: 2026-03-13", right: "date: 2026-03-13")
    case .missingKey:
      ProblemGuide(
        "A key that is needed is not there.", remedy: "Write it with its value.",
        wrong: "kind: summary", right: "kind: summary\ntitle: Emulation year 2026")
    case .unknownKey:
      ProblemGuide(
        "A key is misspelt, belongs elsewhere, or is one of another program.",
        remedy: "Write the key that the message names, or take it out; docs/CONTENT.md lists all.",
        wrong: "titel: Conference", right: "title: Conference")
    case .expectedText:
      ProblemGuide(
        "A list, fields or nothing is where one text is expected.", remedy: "Write one text.",
        wrong: "title: [Conference]", right: "title: Conference")
    case .expectedList:
      ProblemGuide(
        "One text is where a list is expected.", remedy: "Write a list, also for one entry.",
        wrong: "movements: new-countryside", right: "movements: [new-countryside]")
    case .expectedFields:
      ProblemGuide(
        "A text or list is where keys with values are expected.", remedy: "Write `key: value`.",
        wrong: "conference: Vinh", right: "conference:\n  venue: Vinh")
    case .unclosedQuote:
      ProblemGuide(
        "A cell of a table begins with a quote that is not closed.",
        remedy: "Close it, or take it out.",
        wrong: "nghe-an,\"985,25", right: "nghe-an,\"985,25\"")
    case .textAfterQuote:
      ProblemGuide(
        "Text follows the closing quote of a cell.", remedy: "Double the quotes inside a cell.",
        wrong: "\"The \"new\" countryside\"", right: "\"The \"\"new\"\" countryside\"")
    case .emptyTable:
      ProblemGuide(
        "A table has no line of heads.", remedy: "Write the heads in its first line.",
        wrong: "", right: "province,points")
    case .duplicateColumn:
      ProblemGuide(
        "Two columns have the same head.", remedy: "Rename one, or take it out.",
        wrong: "province,points,points", right: "province,points")
    case .tooManyCells:
      ProblemGuide(
        "A row has more cells than the table has heads, often because of a decimal comma.",
        remedy: "Put numbers with a decimal comma in quotes, or separate cells with semicolons.",
        wrong: "nghe-an,985,25", right: "nghe-an,\"985,25\"")
    case .columnNumbers:
      ProblemGuide(
        "A line below the heads numbers the columns.", remedy: "Take the line out.",
        wrong: "province,economy,culture,points\n1,2,3,4", right: "province,economy,culture,points")
    case .titleRow:
      ProblemGuide(
        "The first line is a title, not the heads of the columns.",
        remedy: "Take the lines above the heads out, or read the sheet with `yearbook import`.",
        wrong: "Scores of 2026\nprovince,points", right: "province,points")
    case .mergedHeads:
      ProblemGuide(
        "A head is merged over several columns.",
        remedy: "Give each column one head, or read the sheet with `yearbook import`.",
        wrong: "province,Points,\n,economy,culture", right: "province,economy,culture")
    }
  }
}
