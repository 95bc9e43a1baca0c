package import Input

/// What can be wrong in the text of a note.
package enum MarkdownProblem: ProblemKind {
  // Limits
  case textTooLarge(bytes: Int, most: Int)
  case tooManyLinksInParagraph
  case tooManyColumns(Int, most: Int)
  case tooManyCells(most: Int)
  case nestedTooDeep(most: Int)
  case tableNestedTooDeep(most: Int)
  // Parts of a text
  case cellsLeftOut(cells: Int, columns: Int)
  case notAQuotation(String)
  case quotationInDescription(String)
  case htmlLeftOut(tag: String?)
  case headingOfTitle
  case headingSkipsLevel(Int, below: Int)
  case blockShownAsCode(String, nearest: String)
  // Links and pictures
  case linkInLink
  case linkWithoutAddress
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
  /// The short names of these problems.
  package enum Code: String, ProblemCode {
    case tableCells = "table-cells"
    case quotation
    case rawHTML = "raw-html"
    case blockName = "block-name"
    case linkNested = "link-nested"
    case linkEmpty = "link-empty"
    case pictureRemote = "picture-remote"
  }

  /// The code of a problem.
  package var code: any ProblemCode {
    switch self {
    case .textTooLarge, .tooManyLinksInParagraph, .tooManyColumns, .tooManyCells:
      InputProblem.Code.tooLarge
    case .nestedTooDeep, .tableNestedTooDeep: InputProblem.Code.tooDeep
    case .cellsLeftOut: Code.tableCells
    case .notAQuotation, .quotationInDescription: Code.quotation
    case .htmlLeftOut: Code.rawHTML
    case .headingOfTitle, .headingSkipsLevel: MarkupCode.headingLevel
    case .blockShownAsCode: Code.blockName
    case .linkInLink: Code.linkNested
    case .linkWithoutAddress: Code.linkEmpty
    case .addressWithoutHost, .addressWithoutScheme, .nothingAfterScheme, .otherSchemeOfLink,
      .schemeOfPicture, .spaceOrControlInAddress, .pathOfNetwork, .disguisedScheme:
      MarkupCode.linkScheme
    case .pictureOnOtherHost: Code.pictureRemote
    }
  }

  /// Whether a problem stops a build.
  package var severity: Problem.Severity {
    switch self {
    case .cellsLeftOut, .htmlLeftOut, .headingOfTitle, .headingSkipsLevel, .blockShownAsCode,
      .linkInLink, .linkWithoutAddress:
      .warning
    case .textTooLarge, .tooManyLinksInParagraph, .tooManyColumns, .tooManyCells, .nestedTooDeep,
      .tableNestedTooDeep, .notAQuotation, .quotationInDescription, .addressWithoutHost,
      .addressWithoutScheme, .nothingAfterScheme, .otherSchemeOfLink, .schemeOfPicture,
      .spaceOrControlInAddress, .pathOfNetwork, .disguisedScheme, .pictureOnOtherHost:
      .error
    }
  }
}
