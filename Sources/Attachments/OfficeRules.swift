/// What office files hold that runs, or fetches something from elsewhere, when they are opened: the words of one
/// list for all kinds, in small letters.
enum OfficeRules {
  /// What types of macros, controls, objects and add-ins hold.
  static let types = [
    "macroenabled", "vbaproject", "macrosheet", "activex", "oleobject", "ms-office.vba",
    "webextension",
  ]

  /// Relations to programs, objects, other files that are taken in, and add-ins.
  static let relations: Set = [
    "vbaproject", "vbaprojectsignature", "wordvbadata", "xlmacrosheet", "xlintlmacrosheet",
    "control", "activexcontrolbinary", "oleobject", "subdocument", "afchunk", "webextension",
    "webextensiontaskpanes",
  ]

  /// Elements that call another program, run a macro, or query a page of the web.
  static let elements: Set = [
    "ddelink", "olelink", "dde-source", "dde-link", "dde-connection-decl", "event-listener",
    "webpr",
  ]

  /// What documents of LibreOffice name a macro by.
  static let words = [
    "vnd.sun.star.script:", "\"ooo:basic\"", "\"ooo:script\"", "'ooo:basic'", "'ooo:script'",
  ]

  /// Elements of which the text is a formula.
  static let formulas: Set = [
    "f", "formula", "formula1", "formula2", "definedname", "calculatedcolumnformula",
    "totalsrowformula",
  ]

  /// Functions that ask the web, another program or a library.
  static let functions = ["webservice", "image", "rtd", "dde", "call", "register.id", "py"]

  /// Elements with a link that is followed only when somebody asks for it.
  static let links: Set = ["a", "area-rectangle", "area-circle", "area-polygon"]

  /// Elements of VML and HTML that show what an attribute leads to.
  static let shown: Set = ["imagedata", "fill", "stroke", "image", "frame", "iframe", "object"]

  /// Fields of Word that call another program, also within other fields.
  static let calls: Set = ["dde", "ddeauto"]

  /// Fields of Word that take in what they name.
  static let takings: Set = [
    "includepicture", "includetext", "include", "import", "link", "rd", "database",
  ]

  /// Whether a target is on another machine, or may be: an address with a scheme, or a path of a share.
  static func isRemote(_ target: String) -> Bool {
    var target = target.lowercased()
    for (written, meant) in [("%5c", "/"), ("%2f", "/"), ("%3a", ":"), ("\\", "/")] {
      target = target.replacing(written, with: meant)
    }
    target = String(target.drop { $0.isWhitespace })
    if target.hasPrefix("//") { return true }
    guard let colon = target.firstIndex(of: ":") else { return false }
    let scheme = target[..<colon]
    // One letter is a drive.
    guard scheme.count > 1, scheme.first?.isLetter == true,
      scheme.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) })
    else { return false }
    switch scheme {
    case "data", "cid", "urn", "mailto", "vnd.sun.star.package": return false
    case "file":
      let rest = target[target.index(after: colon)...]
      let path = rest.drop { $0 == "/" }
      let isOnDrive = path.dropFirst().first.map { ":|".contains($0) } ?? true
      return !isOnDrive && ![0, 1, 3].contains(rest.count - path.count)
    default: return true
    }
  }

  /// What is in every formula that asks something else than the workbook.
  static let signs = functions + ["|'", "|&apos;", "'#", "&apos;#"]

  /// The function in a formula that asks something else than the workbook; nil where there is none.
  static func function(in written: String) -> String? {
    let formula = written.replacing("&apos;", with: "'")
    for function in functions {
      for range in formula.ranges(of: function) {
        let before = formula[..<range.lowerBound].last
        let isWhole = before.map { !$0.isLetter && !$0.isNumber && $0 != "_" } ?? true
        let next = formula[range.upperBound...].first { $0 != " " }
        if isWhole, next == "(" { return function }
      }
    }
    // `program|'topic'!item`, and a sheet of a file on another machine.
    if formula.contains("|'"), formula.contains("'!") { return "|" }
    for range in formula.ranges(of: "'#") {
      let start = formula[..<range.lowerBound].lastIndex(of: "'")
      if let start, isRemote(String(formula[start..<range.lowerBound].dropFirst())) { return "'#" }
    }
    return nil
  }
}
