import Input

extension MarkdownProblem {
  /// The message of a problem in English.
  package var message: String {
    switch self {
    case .textTooLarge(let bytes, let most):
      "the text has \(bytes) bytes, more than \(most); divide it into several notes"
    case .tooManyLinksInParagraph: "the paragraph has too many pictures and links; divide it"
    case .tooManyMarks(let most):
      "the text has more than \(most) signs such as '*', '[' and '<'; divide it into several notes"
    case .tooManyHeadings(let most):
      "the text has more than \(most) headings; divide it into several notes"
    case .tooManyNotes(let most):
      "the text has more than \(most) marks of footnotes; divide it into several notes"
    case .tooManyColumns(let count, let most): "a table has \(count) columns, more than \(most)"
    case .tooManyCells(let most): "the tables of the note have more than \(most) cells"
    case .nestedTooDeep(let most):
      "quotes, lists and marks are nested more than \(most) levels deep; put fewer within each other"
    case .nestedTooLong(let levels):
      "quotes and lists are nested \(levels) levels deep around too many lines and marks; put fewer"
        + " within each other, or divide the note"
    case .tableNestedTooDeep(let most): "marks are nested more than \(most) levels deep in a table"
    case .cellsLeftOut(let cells, let columns):
      "the row has \(cells) cells, the table \(columns) columns; this is left out (a '|' that is text"
        + " is written '\\|')"
    case .notAQuotation(let text):
      "'\(text)' quotes nothing; write a name of a-z, 0-9, '.' and '-' as in '{{points.ID}}' with the id of"
        + " a member, or '\\{{' for the braces themselves"
    case .quotationInDescription(let text):
      "a picture's description cannot quote '\(text)'; write the words"
    case .quotationInAddress(let text):
      "an address or title cannot quote '\(text)'; write what is meant"
    case .tagWithOpenQuote(let tag):
      "a quote in the HTML tag '\(tag)' is not closed, so it is shown as text; close it"
    case .textOutsideCell(let tag):
      "text right in '\(tag)' is shown in a cell or item of its own; put it into one"
    case .htmlLeftOut(let tag):
      (tag.map { "the HTML tag '\($0)'" } ?? "raw HTML")
        + " is left out of the page; say it in Markdown, or write '&lt;' for the character '<'"
    case .tagOfWords(let text):
      "'\(Excerpt.beginning(of: text))' is no HTML tag and is shown as text; write '&lt;' for the"
        + " character '<'"
    case .htmlMisplaced(let tag):
      "the HTML tag '\(tag)' has no place here or is not closed where it should be; its text is"
        + " shown without it"
    case .htmlAttribute(let name, let tag):
      "'\(name)' is left out of the HTML tag '\(tag)': a note sets neither styles nor scripts"
    case .htmlNotClosed(let tag):
      "'\(tag)' is not closed, so what follows in this block would be lost; close it or take it out"
    case .detailsWithoutSummary:
      "'details' has no '<summary>…</summary>' of one line as the first thing in it; its text is"
        + " shown openly"
    case .anchorLeftOut:
      "the HTML tag 'a' has no address; for a place that links lead to, give a heading an id:"
        + " '## Words {#id}'"
    case .noNote(let label):
      "there is no note '[^\(label)]: …'; write it on a line of its own, or '\\[' for the bracket"
    case .noteTwice(let label): "the note '[^\(label)]' is here a second time; give it another name"
    case .noteUnused(let label):
      "no '[^\(label)]' in the text leads to this note; it is shown after the others"
    case .noteInside(let label):
      "the note '[^\(label)]' is in a quote or list; begin it at the start of a line"
    case .notAnID(let id):
      "'\(id)' is not an id; write letters, digits and '-', beginning with a letter"
    case .idGivenTwice(let id): "the id '\(id)' is given to a heading before this one"
    case .headingOfTitle:
      "the title in the front matter is the page's heading; begin sections with '##'"
    case .headingSkipsLevel(let level, let above):
      "a heading of level \(level) is below one of level \(above); write"
        + " '\(String(repeating: "#", count: above + 1))'"
    case .blockShownAsCode(let name, let nearest, let known):
      "the block '\(name)' is shown as code\(Suggestion.english(nearest))"
        + (nearest == nil
          ? "; the blocks that the site fills are \(known.joined(separator: ", "))" : "")
    case .headingWithoutWords: "the heading has no words; write them, or take the line out"
    case .wordBullet(let bullet):
      "a line that begins with '\(bullet)' is no item of a list; write '- ', or '\\\(bullet)' to"
        + " show it as it is"
    case .headingWithoutSpace(let level):
      "a space is missing after '\(String(repeating: "#", count: level))', so this is no heading;"
        + " write it, or '\\#' to show it as it is"
    case .wikiLink(let name):
      "'[[\(Excerpt.beginning(of: name))]]' is shown as it is; write '[words](file.md)', or '\\[[' to"
        + " show it so"
    case .wikiPicture(let name):
      "'![[\(Excerpt.beginning(of: name))]]' is shown as it is; write '![words](picture.png)', or"
        + " '!\\[[' to show it so"
    case .attributesShown(let text):
      "'\(Excerpt.beginning(of: text))' is shown as it is; take it out, or write '\\\(text.prefix(1))' to show it"
        + " so"
    case .drawnTable:
      "a table drawn with dashes is shown as text; write '| a | b |' with '|---|---|' below the first"
        + " row"
    case .callout(let word):
      "'[!\(word)]' is shown as it is; begin the quote with '**\(word.prefix(1).uppercased() + word.dropFirst().lowercased()):**', or write"
        + " '\\[!\(word)]' to show it so"
    case .wordTag(let tag):
      "'\(Excerpt.beginning(of: tag))' is a tag of Word and is shown as text; take it out, or write"
        + " '\\<' to show it so"
    case .inlineNote(let text):
      "'\(Excerpt.beginning(of: text))' is shown as it is; write '[^1]', and '[^1]: …' on a line of its"
        + " own, or '\\^[' to show it so"
    case .commentShown:
      "this comment would be shown as text: it is not closed by '-->' in its paragraph, or has '--' in it;"
        + " close it there, or take it out"
    case .starsOfText(let text):
      "the stars of '\(Excerpt.beginning(of: text))' make the text between them slanted and are not"
        + " shown; write '\\*' for each to show them"
    case .definitionUnused(let label):
      "this line defines where '[\(Excerpt.beginning(of: label))]' leads, which nothing in the text uses,"
        + " so it is not shown; write '\\[' to show it as text, or take it out"
    case .definitionTwice(let label):
      "'[\(Excerpt.beginning(of: label))]' is defined in a line before this one, which counts, so this one is"
        + " not shown; give it another name, or take it out"
    case .fenceNotClosed(let fence):
      "the '\(fence)' that opens here is not closed, so all that follows is shown as program code; write"
        + " '\(fence)' on a line below the code"
    case .marksNotRead(let text, let mended): Self.marksNotRead(text, mended)
    case .sentenceAsHeading:
      "the dashes below make this a heading; leave a line empty above them for a rule, or write '## '"
        + " for a heading"
    case .blanksMakeCode(let hasTab):
      "\(hasTab ? "a tab makes" : "the spaces before it make") this a block of program code; take"
        + " \(hasTab ? "it" : "them") out, or write '```' above and below code"
    case .wideBlank(let marker):
      "beside '\(marker)' is a no-break space, so this is not what it looks like; write a space, or"
        + " '\(Self.escaped(beforeBlank: marker))' to show it as it is"
    case .hidden(let marker, let number, let name):
      "beside '\(marker)' is the invisible character \(number) (\(name.english)), so this is not what it looks"
        + " like; take it out"
    case .itemWithoutSpace(let marker):
      "a space is missing after '\(marker)', so this is no item of a list; write it, or"
        + " '\(Self.escaped(marker: marker))' to show it as it is"
    case .wordLetter(let letter):
      "'\(letter)' and a tab are a bullet of Word; write '- ', or a space in place of the tab to show it as it"
        + " is"
    case .labelsOfItems(let first, let second):
      "the lines from '\(first)' on are shown as one paragraph; leave a line empty before '\(second)' and"
        + " each that follows, or end each line with '\\'"
    case .tableNotRead(let fault): Self.tableNotRead(fault)
    case .rowWithoutBars:
      "this line has no '|' and is shown as a row of the table above; leave a line empty before it, or write"
        + " '| words |' if it is a row"
    case .spacedLink(let text):
      "the space between ']' and '(' keeps '\(Excerpt.beginning(of: text))' from being a link; take it out,"
        + " or write '\\[' to show it as it is"
    case .spacedAddress(let address):
      "a space ends the address '\(Excerpt.beginning(of: address))'; write '%20' for it, or '\\[' to show"
        + " the brackets as they are"
    case .numberNotKept(let number, let shown):
      "this item is shown with the number \(shown), as items are counted from the first; write '\(number)\\.',"
        + " which keeps it, or the number that follows"
    case .markdownInHTML(let sign):
      "'\(Excerpt.beginning(of: sign))' is shown as it is within a block of HTML; leave a line empty before"
        + " and behind Markdown, or write '&#\(sign.unicodeScalars.first?.value ?? 42);' for the first sign"
        + " to show it so"
    case .linkInLink: "a link cannot be inside another; this one is shown as text"
    case .linkWithoutAddress: "the link leads nowhere; write an address in its brackets"
    case .linkWithoutWords(let address):
      "the link to '\(Excerpt.beginning(of: address))' has no words to click; write them in"
        + " its brackets"
    case .addressWithoutHost(let address, let scheme):
      "'\(address)' names no host; write \(scheme)://host/page"
    case .addressWithoutScheme(let address):
      "'\(address)' names no scheme; write https:\(address)"
    case .nothingAfterScheme(let scheme): "nothing follows '\(scheme):'"
    case .otherSchemeOfLink(let scheme):
      "links lead to http, https, mailto, tel or a file of the site, not to '\(scheme):'"
    case .schemeOfPicture(let scheme):
      "a picture is a file of the site, it cannot come from '\(scheme):'"
    case .spaceOrControlInAddress:
      "the address begins or ends with a space or holds a control character; leave it out"
    case .pathOfNetwork(let address):
      "'\(address)' is a path of the office's network; put the file into the site and name it"
    case .disguisedScheme(let scheme):
      "the colon after '\(scheme)' is written as %3A; a file of such a name begins with './'"
    case .pictureOnOtherHost(let address):
      "'\(address)' is on another host; save the picture beside the note and name its file"
    }
  }

  /// A marker with a backslash before the sign that makes it one.
  static func escaped(marker: String) -> String {
    marker.count == 1 ? "\\\(marker)" : "\(marker.dropLast())\\\(marker.suffix(1))"
  }

  /// A marker that a no-break space is beside, with a backslash.
  static func escaped(beforeBlank marker: String) -> String {
    marker.first?.isNumber ?? false ? escaped(marker: marker) : "\\\(marker.prefix(1))"
  }

  private static func tableNotRead(_ fault: TableFault) -> String {
    let row = { (count: Int) in "|" + String(repeating: "---|", count: count) }
    return switch fault {
    case .noDashes(let columns):
      "a row '\(row(columns))' is missing below this one, so this is no table; write it, or '\\|' to show"
        + " it as it is"
    case .otherCount(let parts, let cells):
      "this row has \(parts) part\(parts == 1 ? "" : "s") and the one above \(cells), so this is no table;"
        + " write '\(row(min(cells, 12)))', or '\\|' to show it as it is"
    case .otherSigns:
      "the signs in this row are not hyphens and spaces, so this is no table; write '|---|---|', or '\\|' to"
        + " show it as it is"
    case .tabs:
      "the tabs in these lines do not make a table, and are shown as spaces; write '| a | b |' with"
        + " '|---|---|' below the first row, or spaces in place of the tabs"
    }
  }

  private static func marksNotRead(_ text: String, _ mended: String) -> String {
    let mark = text.prefix { $0 == text.first }
    let escaped = mark.map { "\\\($0)" }.joined()
    return "the '\(mark)' of '\(Excerpt.beginning(of: text))' are shown as they are; write"
      + " '\(Excerpt.beginning(of: mended))', or '\(escaped)' to show them"
  }
}
