import Emulation
import Input
import LinkCheck
import Pictures
import SiteFiles

/// What can be wrong with what the texts of a site refer to, and with the paths of its pages.
enum WebsiteProblem: ProblemKind {
  // Links, quotations and tables of a text
  case linkToNothing(String, nearest: String?)
  case linkToDraft(String)
  case linkToFolder(String)
  case linkToDeepNote(String, path: String)
  case linkToUnpublished(String, isSource: Bool)
  case missingHeading(String, nearest: String?)
  case quotationOutsideYear(String)
  case unknownQuotation(String, nearest: String?)
  case emptyBlock(String)
  case textInBlock(String)
  // Pictures
  case missingPicture(String, nearest: String?)
  case pictureListedTwice(String)
  case pictureWithoutDescription(destination: String)
  case listedPictureWithoutDescription(String)
  case notAPicture(String)
  case unusedPicture
  // Attachments
  case unusedAttachment(name: String, AttachmentKind, nearest: String?)
  case tableOfWithheldYear(String, year: Int, disclosure: String)
  // Paths
  case samePath(String)
  case sameAsset(path: String, other: String)
  case notPortable(PortablePath.Fault)
  // Papers
  case reportNotMade(year: Int, language: String, isSummary: Bool)
  case reportWithoutParts(year: Int, language: String, [ReportPart], heading: String)
  // The folder of templates
  case unusedTemplate(String, nearest: String?)
  case unknownTemplateFile(String, nearest: String?)
  case unusedWord(String, nearest: String?)
  case columnsNotShown
  case columnsWithoutCells([String])
  case pagesNotListed
  case lookNotShown
  case logoNotShown
  case noTemplate(String, nearest: String?)
  case templateOfOthers(String)
  case notATemplateName(String)
  // The look
  case noLogo(String, nearest: String?)
  case logoIsNoPicture(String)
  case lowContrast(String, on: String, ratio: Int, least: Int, isDark: Bool)
}

extension WebsiteProblem {
  /// The short names of these problems.
  enum Code: String, ProblemCode {
    case unknownQuotation = "unknown-quotation"
    case emptyBlock = "empty-block"
    case missingPicture = "missing-picture"
    case duplicatePicture = "duplicate-picture"
    case missingAlternative = "missing-alt"
    case unusedTemplate = "unused-template"
    case unknownTemplateFile = "template-file"
    case unusedWord = "unused-word"
    case withheldTable = "withheld-table"
    case columnsNotShown = "columns-not-shown"
    case lookNotShown = "look-not-shown"
    case pagesNotListed = "pages-not-listed"
    case noTemplate = "no-template"
    case missingLogo = "missing-logo"
    case reportLanguage = "report-language"
    case reportParts = "report-parts"
    case contrast
  }

  /// The code of a problem.
  var code: any ProblemCode {
    switch self {
    case .linkToNothing, .linkToDraft, .linkToUnpublished, .linkToFolder, .linkToDeepNote:
      LinkCheckProblem.Code.brokenLink
    case .missingHeading: LinkCheckProblem.Code.brokenAnchor
    case .quotationOutsideYear, .unknownQuotation: Code.unknownQuotation
    case .emptyBlock, .textInBlock: Code.emptyBlock
    case .missingPicture: Code.missingPicture
    case .pictureListedTwice: Code.duplicatePicture
    case .pictureWithoutDescription, .listedPictureWithoutDescription: Code.missingAlternative
    case .notAPicture: PictureProblem.Code.pictureKind
    case .unusedPicture, .unusedAttachment: InputProblem.Code.unusedFile
    case .tableOfWithheldYear: Code.withheldTable
    case .samePath, .sameAsset: EmulationProblem.Code.samePage
    case .notPortable: InputProblem.Code.fileName
    case .unusedTemplate: Code.unusedTemplate
    case .unknownTemplateFile: Code.unknownTemplateFile
    case .unusedWord: Code.unusedWord
    case .columnsNotShown, .columnsWithoutCells: Code.columnsNotShown
    case .pagesNotListed: Code.pagesNotListed
    case .lookNotShown, .logoNotShown: Code.lookNotShown
    case .noTemplate, .templateOfOthers, .notATemplateName: Code.noTemplate
    case .noLogo: Code.missingLogo
    case .logoIsNoPicture: PictureProblem.Code.pictureKind
    case .reportNotMade: Code.reportLanguage
    case .reportWithoutParts: Code.reportParts
    case .lowContrast: Code.contrast
    }
  }

  /// Whether a problem stops a build.
  var severity: Problem.Severity {
    switch self {
    case .unusedPicture, .unusedWord(_, nil), .unusedAttachment, .tableOfWithheldYear,
      .reportNotMade, .reportWithoutParts:
      .warning
    case .linkToNothing, .linkToDraft, .linkToUnpublished, .linkToFolder, .linkToDeepNote,
      .missingHeading, .quotationOutsideYear, .unknownQuotation,
      .emptyBlock, .textInBlock, .missingPicture, .pictureListedTwice, .pictureWithoutDescription,
      .listedPictureWithoutDescription, .notAPicture, .samePath, .notPortable,
      .unusedTemplate, .unknownTemplateFile, .unusedWord, .columnsNotShown, .columnsWithoutCells,
      .pagesNotListed, .lookNotShown, .logoNotShown, .noTemplate, .templateOfOthers,
      .notATemplateName,
      .sameAsset, .noLogo, .logoIsNoPicture, .lowContrast:
      .error
    }
  }

  /// The message of a problem in English.
  var message: String {
    switch self {
    case .linkToNothing(let address, let nearest):
      "the link leads to '\(address)', which is not there\(Suggestion.english(nearest))"
    case .linkToDraft(let address):
      "the link leads to '\(address)', which is a draft and not shown"
    case .linkToUnpublished(let address, true):
      "the link leads to '\(address)', which the site is made from and which is not published; link the page"
        + " that shows it, such as 'index.html'"
    case .linkToUnpublished(let address, false):
      "the link leads to '\(address)', which is of a kind that is not published; save it as PDF, XLSX, DOCX,"
        + " ODS, ODT or CSV"
    case .linkToFolder(let address):
      "the link leads to '\(address)', which is a folder; link a file in it"
    case .linkToDeepNote(let address, let path):
      "the link leads to '\(address)', which is below the folder of the year and so is not read; move it to"
        + " '\(path)'"
    case .missingHeading(let fragment, let nearest):
      "the page has no heading '#\(fragment)'\(Suggestion.english(nearest))"
    case .quotationOutsideYear(let name): "only the note of a year can quote '{{\(name)}}'"
    case .unknownQuotation(let name, let nearest):
      "'{{\(name)}}' quotes nothing of the year; write points., rank. or name. and a member"
        + Suggestion.english(nearest)
    case .emptyBlock(let name): "the year has no \(name) to put here"
    case .textInBlock(let name):
      "the block '\(name)' is filled by the site, so this text would be on no page; write it above or below"
        + " the block"
    case .missingPicture("", _):
      "the picture names no file; write its name in round brackets, or in 'src', or take it out of the text"
    case .missingPicture(let path, let nearest):
      "there is no picture '\(path)' beside the note"
        + (nearest == nil
          ? "; save it there, or take it out of the text" : Suggestion.english(nearest))
    case .pictureListedTwice(let path): "'\(path)' is listed already; say all of it once"
    case .pictureWithoutDescription(let destination):
      "the picture has no description; write ![what it shows](\(destination)), for those who cannot"
        + " see it, or ![](\(destination)){.decorative} if it says nothing"
    case .listedPictureWithoutDescription(let path):
      "'\(path)' has no description; write what it shows under 'alt', for those who cannot see it"
    case .notAPicture(let path): "'\(path)' is not a PNG, JPEG, WebP, AVIF or GIF picture"
    case .unusedPicture: "no published note shows this picture; it is left out"
    case .unusedAttachment(let name, let kind, let nearest):
      "no published note links this file, so it is left out"
        + (nearest.map { "; the sheet of a year is called '\($0)'" } ?? Self.advice(name, kind))
    case .tableOfWithheldYear(let destination, let year, let disclosure):
      "'\(destination)' is published whole, and of \(year) only \(disclosure) are disclosed; see that no"
        + " sheet, table, hidden cell or tracked change of it says more, or link a PDF"
    case .samePath(let path): "this would be written to \(path), where another page is"
    case .sameAsset(let path, let other):
      "\(other) is published as '\(path)', which some systems take for the same name; give this file another"
        + " name"
    case .notPortable(let fault): Self.english(fault)
    case .reportNotMade(let year, let language, let isSummary):
      "the report of \(year) is not made in '\(language)': this note has no"
        + " \(isSummary ? "text" : "title") in it; write NAME.\(language).md beside it"
        + (isSummary ? "" : ", or 'title: {\(language): …}'")
    case .reportWithoutParts(let year, let language, let parts, let heading):
      "the report of \(year) has no part \(parts.map { "'\($0.rawValue)'" }.joined(separator: ", "))"
        + " in '\(language)'; write it in the note, under a heading such as '## \(heading)', or as a list under"
        + " 'papers: report: \(parts[0].rawValue)'"
    case .unusedTemplate(let name, let nearest):
      "no page is made with the template '\(name)', and no template includes it"
        + Suggestion.english(nearest)
    case .unknownTemplateFile(let path, let nearest):
      "the site does not use '\(path)' from a folder of templates\(Suggestion.english(nearest))"
    case .noTemplate(let name, let nearest):
      "there is no template named '\(name)'\(Suggestion.english(nearest)); write it as"
        + " '\(name).mustache' in the folder of templates"
    case .templateOfOthers(let name):
      "'\(name)' is a template of the program for other pages; write one of your own with another name"
    case .notATemplateName(let name):
      "'\(name)' is not the name of a template; write the name of its file in the folder of templates without"
        + " '.mustache', such as 'visit'"
    case .columnsWithoutCells(let names):
      "this template has no cell for the column\(names.count == 1 ? "" : "s") \(names.joined(separator: ", ")),"
        + " so the cells behind would be below the wrong heads; write them as the program's template has them"
        + " ('yearbook new templates ranking' in an empty folder), or name the columns without them in"
        + " 'columns' of site.yaml"
    case .pagesNotListed:
      "the page of a folder lists the pages below it, which are not at the foot of pages then, and this"
        + " template does not; write '{{#pages}}<p>{{>link}}</p>{{/pages}}' into it"
    case .logoNotShown:
      "'logo' in site.yaml has no effect with this layout; write, before the site's title,"
        + " '{{#page.logo}}<img src=\"{{.}}\" alt=\"\">{{/page.logo}}'"
    case .lookNotShown:
      "'look' in site.yaml has no effect with this layout; write, below the stylesheet,"
        + " '{{#page.look}}<link rel=\"stylesheet\" href=\"{{.}}\">{{/page.look}}'"
    case .noLogo(let name, let nearest):
      "there is no file 'assets/\(name)' among the templates\(Suggestion.english(nearest)); put the logo"
        + " there"
    case .logoIsNoPicture(let name):
      "'assets/\(name)' is not an SVG, PNG, JPEG, WebP, AVIF or GIF picture, or not what its name says; browsers"
        + " would show nothing"
    case .lowContrast(let color, let ground, let ratio, let least, let isDark):
      "the contrast of \(color) on \(ground) is \(Self.ratio(ratio)) to 1\(isDark ? " on dark screens" : "");"
        + " at least \(Self.ratio(least)) to 1 is needed to read it"
    case .columnsNotShown:
      "'columns' in site.yaml has no effect in this template, which does not use '{{#cells}}'; begin anew"
        + " with the program's ('yearbook new templates ranking' in an empty folder), or remove 'columns'"
    case .unusedWord(let key, let nearest):
      "neither the program nor a template uses the word '\(key)'\(Suggestion.english(nearest))"
    }
  }

  /// What else can be done with a file that no note links.
  private static func advice(_ name: String, _ kind: AttachmentKind) -> String {
    let stem = name.split(separator: ".").dropLast().joined(separator: ".")
    return switch kind {
    case .xlsx, .ods: "; link it, or read its scores with 'yearbook import \(stem).xlsx'"
    case .docx, .odt:
      "; link it, or copy its text into a note '\(stem).md', which 'yearbook new note' begins"
    case .pdf, .csv: "; link it, or take it out of this folder"
    }
  }

  /// Hundredths as a number with two decimals.
  static func ratio(_ hundredths: Int) -> String {
    let part = hundredths % 100
    return "\(hundredths / 100).\(part < 10 ? "0" : "")\(part)"
  }

  private static func english(_ fault: PortablePath.Fault) -> String {
    switch fault {
    case .longPath(let bytes, let most):
      "its page would have a path of \(bytes) bytes, and \(most) is the most; give the file and its"
        + " folders shorter names"
    case .longName(let bytes, let most):
      "its page would have a name of \(bytes) bytes, and \(most) is the most; give the file a shorter"
        + " name"
    case .device(let name):
      "'\(name)' is the name of a device on Windows; give the file another name"
    case .sign(let sign):
      "'\(sign)' cannot be in a file name on Windows; give the file another name"
    case .ending: "a file name cannot end in a point or a space; give the file another name"
    }
  }
}
