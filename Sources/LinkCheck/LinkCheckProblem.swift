package import Input

/// What can be wrong in a page as it was made, whatever made it.
package indirect enum LinkCheckProblem: ProblemKind {
  // Where links lead
  case emptyAddress
  case linkWithoutAddress
  case linkWithoutWords
  case otherScheme(String, Use)
  case addressWithoutScheme(String)
  case otherHost(String)
  case pathFromRoot(String, right: String?)
  case outsideSite(String, Use)
  case relativeInErrorPage(String)
  case folder(String, Use, index: String)
  case otherCase(String, Use, right: String)
  case missingFile(String, Use, nearest: String?)
  case missingPlace(String, page: String?, nearest: String?)
  // What a page is made of
  case headingWithoutWords
  case noTitle
  case secondTitle
  case skippedLevel(Int, below: Int?)
  case noAlternative
  case repeatedID(String)
  case missingID(String)
  case base
  case blocked(PolicedPart)
  // How often one of the others is found
  case inMorePages(LinkCheckProblem, more: Int)
  case fromTemplate(LinkCheckProblem, page: String, more: Int)
  case oftenInTemplate(LinkCheckProblem, more: Int)

  /// Who goes where an address leads.
  package enum Use: Hashable, Sendable {
    /// A reader who follows a link.
    case link
    /// The browser, which needs a file for the page.
    case fetch
  }
}

extension LinkCheckProblem {
  /// The short names of these problems.
  package enum Code: String, ProblemCode {
    case emptyLink = "empty-link"
    case otherHost = "other-host"
    case absoluteLink = "absolute-link"
    case brokenLink = "broken-link"
    case brokenAnchor = "broken-anchor"
    case folderLink = "folder-link"
    case linkCase = "link-case"
    case emptyHeading = "empty-heading"
    case pageHeading = "page-heading"
    case noAlternative = "no-alternative"
    case sameID = "same-id"
    case brokenReference = "broken-reference"
    case base
    case blockedCode = "blocked-code"
  }

  /// The code of a problem.
  package var code: any ProblemCode {
    switch self {
    case .emptyAddress, .linkWithoutAddress, .linkWithoutWords: Code.emptyLink
    case .otherScheme, .addressWithoutScheme: MarkupCode.linkScheme
    case .otherHost: Code.otherHost
    case .pathFromRoot: Code.absoluteLink
    case .outsideSite, .relativeInErrorPage, .missingFile: Code.brokenLink
    case .folder: Code.folderLink
    case .otherCase: Code.linkCase
    case .missingPlace: Code.brokenAnchor
    case .headingWithoutWords: Code.emptyHeading
    case .noTitle, .secondTitle: Code.pageHeading
    case .skippedLevel: MarkupCode.headingLevel
    case .noAlternative: Code.noAlternative
    case .repeatedID: Code.sameID
    case .missingID: Code.brokenReference
    case .base: Code.base
    case .blocked: Code.blockedCode
    case .inMorePages(let problem, _), .fromTemplate(let problem, _, _),
      .oftenInTemplate(let problem, _):
      problem.code
    }
  }

  /// The message of a problem in English.
  package var message: String {
    switch self {
    case .emptyAddress: "the address is empty; say where it leads"
    case .linkWithoutAddress: "the link has no 'href'; say where it leads"
    case .linkWithoutWords: "the link has no words; say where it leads"
    case .otherScheme(let scheme, .link):
      "links lead to http, https, mailto, tel or a file of the site, not to '\(scheme):'"
    case .otherScheme(let scheme, .fetch):
      "a page fetches files of the site only, not from '\(scheme):'"
    case .addressWithoutScheme(let address):
      "'\(address)' names no scheme; write https:\(address)"
    case .otherHost(let address):
      "the page would fetch '\(address)' from another host; put the file into the site"
    case .pathFromRoot(let address, let right):
      "'\(address)' counts from the root of a server, which a folder does not have; "
        + (right.map { "write '\($0)'" } ?? "count from the page")
    case .outsideSite(let address, let use):
      "\(Self.english(use)) '\(address)', which is outside the site"
    case .relativeInErrorPage(let address):
      "'\(address)' counts from a page that servers show for any path; leave it out of this page"
    case .folder(let address, let use, let index):
      "\(Self.english(use)) the folder '\(address)', which opens no page from a disk; write '\(index)'"
    case .otherCase(let address, let use, let right):
      "\(Self.english(use)) '\(address)', whose letters are written otherwise; write '\(right)'"
    case .missingFile(let address, let use, let nearest):
      "\(Self.english(use)) '\(address)', which is not there\(Suggestion.english(nearest))"
    case .missingPlace(let address, let page, let nearest):
      "the link leads to '\(address)', and \(page.map { "'\($0)'" } ?? "the page") has no such place"
        + Suggestion.english(nearest)
    case .headingWithoutWords: "the heading has no words"
    case .noTitle: "the page has no 'h1'; give it one that says what it shows"
    case .secondTitle: "the page has a second 'h1'; begin sections with 'h2'"
    case .skippedLevel(let level, let above):
      "a heading of level \(level) is "
        + (above.map { "below one of level \($0)" } ?? "the first")
        + "; write 'h\((above ?? 0) + 1)'"
    case .noAlternative: "the picture has no words in 'alt' for those who cannot see it"
    case .repeatedID(let id): "the id '\(id)' is in the page a second time"
    case .missingID(let id): "this names the id '\(id)', which the page does not have"
    case .blocked(let part): Self.english(blocked: part)
    case .base: "'base' changes where every link leads; leave it out"
    case .inMorePages(let problem, let more):
      "\(problem.message); so it is in \(Self.english(pages: more))"
    case .fromTemplate(let problem, let page, let more):
      "\(problem.message); so it comes into \(page)"
        + (more == 0 ? "" : " and \(Self.english(pages: more))")
    case .oftenInTemplate(let problem, let more):
      "\(problem.message); \(more) more like it come\(more == 1 ? "s" : "") from here"
    }
  }

  private static func english(_ use: Use) -> String {
    switch use {
    case .link: "the link leads to"
    case .fetch: "the page needs"
    }
  }

  private static func english(pages more: Int) -> String {
    "\(more) more page\(more == 1 ? "" : "s")"
  }
}

extension LinkCheckProblem {
  /// What is said of a part that a page's own policy blocks.
  private static func english(blocked part: PolicedPart) -> String {
    switch part {
    case .styleAttribute, .styleElement:
      "the page's own policy blocks inline styles, so this has no effect; write a rule in a stylesheet"
        + " under 'assets'"
    case .handler, .inlineScript:
      "the page's own policy blocks inline scripts, so this has no effect; put it into a file under"
        + " 'assets' and name it in 'src'"
    case .font:
      "the policy of the pages (Content-Security-Policy) lets no font be loaded; name fonts that readers'"
        + " systems have, or write \"font-src 'self'\" into the policy of a layout of your own"
    case .module:
      "scripts of type 'module' do not run where the site is opened from a disk; write a plain script"
        + " without imports, and leave out the type"
    case .form:
      "the page's own policy lets no form be sent; remove it, or write \"form-action 'self'\" into the policy"
        + " of a layout of your own"
    case .formElsewhere:
      "the page's own policy lets forms be sent within the site only; link to that page instead"
    case .script, .sheet, .picture, .media, .object, .frame, .manifest, .connection, .prefetch:
      "the page's own policy blocks this, and readers see nothing of it; link to the file instead, or write"
        + " \"\(part.directive) 'self'\" into the policy of a layout of your own"
    }
  }
}
