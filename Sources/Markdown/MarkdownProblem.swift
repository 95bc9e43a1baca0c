package import Input

/// What can be wrong in the text of a note.
package enum MarkdownProblem: ProblemKind {
  // Limits
  case textTooLarge(bytes: Int, most: Int)
  case tooManyLinksInParagraph
  case tooManyMarks(most: Int)
  case tooManyHeadings(most: Int)
  case tooManyNotes(most: Int)
  case tooManyColumns(Int, most: Int)
  case tooManyCells(most: Int)
  case nestedTooDeep(most: Int)
  case nestedTooLong(levels: Int)
  case tableNestedTooDeep(most: Int)
  // Parts of a text
  case cellsLeftOut(cells: Int, columns: Int)
  case notAQuotation(String)
  case quotationInDescription(String)
  case quotationInAddress(String)
  case htmlLeftOut(tag: String?)
  case tagOfWords(String)
  case htmlMisplaced(tag: String)
  case tagWithOpenQuote(String)
  case textOutsideCell(of: String)
  case htmlAttribute(String, tag: String)
  case htmlNotClosed(String)
  case detailsWithoutSummary
  case anchorLeftOut
  case noNote(String)
  case noteTwice(String)
  case noteUnused(String)
  case noteInside(String)
  case notAnID(String)
  case idGivenTwice(String)
  case headingOfTitle
  case headingSkipsLevel(Int, below: Int)
  case blockShownAsCode(String, nearest: String?, known: [String])
  case headingWithoutWords
  // What looks like Markdown and is none
  case wordBullet(String)
  case headingWithoutSpace(Int)
  case wikiLink(String)
  case wikiPicture(String)
  case attributesShown(String)
  case wordTag(String)
  case inlineNote(String)
  case commentShown
  case starsOfText(String)
  case definitionUnused(String)
  case definitionTwice(String)
  case fenceNotClosed(String)
  case drawnTable
  case callout(String)
  case marksNotRead(String, mended: String)
  case sentenceAsHeading
  case blanksMakeCode(hasTab: Bool)
  case wideBlank(beside: String)
  case hidden(beside: String, number: String, name: Bilingual)
  case itemWithoutSpace(String)
  case wordLetter(String)
  case labelsOfItems(String, String)
  case tableNotRead(TableFault)
  case rowWithoutBars
  case spacedLink(String)
  case spacedAddress(String)
  case numberNotKept(Int, shown: Int)
  case markdownInHTML(String)
  // Links and pictures
  case linkInLink
  case linkWithoutAddress
  case linkWithoutWords(String)
  case addressWithoutHost(String, scheme: String)
  case addressWithoutScheme(String)
  case nothingAfterScheme(String)
  case otherSchemeOfLink(String)
  case schemeOfPicture(String)
  case spaceOrControlInAddress
  case pathOfNetwork(String)
  case disguisedScheme(String)
  case pictureOnOtherHost(String)
}

extension MarkdownProblem {
  /// What keeps lines with bars from being a table.
  package enum TableFault: Hashable, Sendable {
    /// No row of dashes is below the first.
    case noDashes(columns: Int)
    /// The row of dashes has so many parts, and the one above so many cells.
    case otherCount(parts: Int, cells: Int)
    /// The dashes are others, or the blanks.
    case otherSigns
    /// Its columns are apart by tabs.
    case tabs
  }

  /// The short names of these problems.
  package enum Code: String, ProblemCode {
    case tableCells = "table-cells"
    case quotation
    case rawHTML = "raw-html"
    case htmlNesting = "html-nesting"
    case htmlNotClosed = "html-not-closed"
    case footnote
    case headingID = "heading-id"
    case headingEmpty = "heading-empty"
    case blockName = "block-name"
    case notMarkdown = "not-markdown"
    case linkNested = "link-nested"
    case linkEmpty = "link-empty"
    case pictureRemote = "picture-remote"
  }

  /// The code of a problem.
  package var code: any ProblemCode {
    switch self {
    case .textTooLarge, .tooManyLinksInParagraph, .tooManyMarks, .tooManyHeadings, .tooManyNotes,
      .tooManyColumns, .tooManyCells:
      InputProblem.Code.tooLarge
    case .nestedTooDeep, .nestedTooLong, .tableNestedTooDeep: InputProblem.Code.tooDeep
    case .cellsLeftOut: Code.tableCells
    case .notAQuotation, .quotationInDescription, .quotationInAddress: Code.quotation
    case .htmlLeftOut, .tagOfWords, .htmlAttribute, .anchorLeftOut: Code.rawHTML
    case .htmlMisplaced, .tagWithOpenQuote, .textOutsideCell, .detailsWithoutSummary:
      Code.htmlNesting
    case .htmlNotClosed, .commentShown: Code.htmlNotClosed
    case .noNote, .noteTwice, .noteUnused, .noteInside: Code.footnote
    case .notAnID, .idGivenTwice: Code.headingID
    case .headingOfTitle, .headingSkipsLevel: MarkupCode.headingLevel
    case .headingWithoutWords: Code.headingEmpty
    case .blockShownAsCode: Code.blockName
    case .wordBullet, .headingWithoutSpace, .wikiLink, .wikiPicture, .attributesShown, .drawnTable,
      .wordTag, .inlineNote, .starsOfText, .definitionUnused, .definitionTwice, .fenceNotClosed,
      .callout, .marksNotRead, .sentenceAsHeading, .blanksMakeCode, .wideBlank, .hidden,
      .itemWithoutSpace, .wordLetter, .labelsOfItems, .tableNotRead, .rowWithoutBars, .spacedLink,
      .spacedAddress, .numberNotKept, .markdownInHTML:
      Code.notMarkdown
    case .linkInLink: Code.linkNested
    case .linkWithoutAddress, .linkWithoutWords: Code.linkEmpty
    case .addressWithoutHost, .addressWithoutScheme, .nothingAfterScheme, .otherSchemeOfLink,
      .schemeOfPicture, .spaceOrControlInAddress, .pathOfNetwork, .disguisedScheme:
      MarkupCode.linkScheme
    case .pictureOnOtherHost: Code.pictureRemote
    }
  }

  /// Whether a problem stops a build.
  package var severity: Problem.Severity {
    switch self {
    case .htmlMisplaced, .tagWithOpenQuote, .textOutsideCell, .htmlAttribute,
      .detailsWithoutSummary, .anchorLeftOut, .noNote, .noteUnused:
      .warning
    case .htmlNotClosed, .commentShown, .noteTwice, .noteInside, .notAnID, .idGivenTwice: .error
    case .cellsLeftOut, .htmlLeftOut, .tagOfWords, .headingOfTitle, .headingSkipsLevel,
      .blockShownAsCode,
      .linkInLink, .linkWithoutAddress, .linkWithoutWords, .wordBullet, .headingWithoutSpace,
      .wikiLink, .wikiPicture, .attributesShown, .drawnTable, .wordTag, .inlineNote, .callout,
      .starsOfText, .definitionUnused, .definitionTwice, .fenceNotClosed,
      .marksNotRead, .sentenceAsHeading, .blanksMakeCode, .wideBlank, .hidden, .itemWithoutSpace,
      .wordLetter, .labelsOfItems, .tableNotRead, .rowWithoutBars, .spacedLink, .spacedAddress,
      .numberNotKept, .markdownInHTML:
      .warning
    case .textTooLarge, .tooManyLinksInParagraph, .tooManyMarks, .tooManyHeadings, .tooManyNotes,
      .tooManyColumns, .tooManyCells, .nestedTooDeep,
      .nestedTooLong, .tableNestedTooDeep, .notAQuotation, .quotationInDescription,
      .quotationInAddress,
      .headingWithoutWords,
      .addressWithoutHost,
      .addressWithoutScheme, .nothingAfterScheme, .otherSchemeOfLink, .schemeOfPicture,
      .spaceOrControlInAddress, .pathOfNetwork, .disguisedScheme, .pictureOnOtherHost:
      .error
    }
  }
}
