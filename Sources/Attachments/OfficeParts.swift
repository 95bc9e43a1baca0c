import Input
import Zip

/// The parts of an office file, and which of them is a program, can hold one or fetches one from elsewhere.
///
/// A part is known by its name, by what the list of contents and the relations of parts call it, whatever its
/// name, and by its bytes.
struct OfficeParts {
  private let parts: ZipReader
  private let depth: Int

  /// How many office files within each other are looked into.
  private static let deepest = 3

  /// Refuses a file with two parts of one name, of which programs take different ones.
  init(_ parts: ZipReader, depth: Int = 0) throws(AttachmentProblem) {
    (self.parts, self.depth) = (parts, depth)
    var seen: Set<String> = []
    for path in parts.paths where !path.hasSuffix("/") {
      guard seen.insert(path.lowercased()).inserted else { throw .repeatedPart(path) }
    }
  }

  /// The kind that the list of contents says.
  func kind() throws(AttachmentProblem) -> AttachmentKind? {
    if let type = try contents(of: "mimetype") {
      switch String(decoding: type, as: UTF8.self) {
      case "application/vnd.oasis.opendocument.spreadsheet": return .ods
      case "application/vnd.oasis.opendocument.text": return .odt
      default: return nil
      }
    }
    guard let types = try contents(of: "[Content_Types].xml").map(PartText.init) else { return nil }
    if types.contains("spreadsheetml.sheet.main+xml") { return .xlsx }
    return types.contains("wordprocessingml.document.main+xml") ? .docx : nil
  }

  /// The path of a part that runs something or fetches it from elsewhere, and what in it does; nil where there is
  /// none.
  ///
  /// Office files within the file are looked into, too.
  func danger() throws(AttachmentProblem) -> String? {
    for path in parts.paths where !path.hasSuffix("/") {
      if let found = try danger(at: path) { return found }
    }
    return nil
  }

  private func danger(at path: String) throws(AttachmentProblem) -> String? {
    let small = path.lowercased()
    if Self.isProgram(small) { return path }
    let ending = small.split(separator: ".").last.map(String.init) ?? ""
    // Pictures are many and large, and of most the first bytes say that they are some.
    if Self.pictures.contains(ending), try !mayBeOther(path) { return nil }
    guard let bytes = try contents(of: path) else { return nil }
    // What a part is called says nothing: relations lead to parts of any name.
    if PartText.isMarkup(bytes) {
      let text = PartText(bytes)
      if small == Self.list, text.contains("encryption-data") { throw .damaged(path: path) }
      return text.danger.map { "\(path): \($0)" }
    }
    if bytes.starts(with: Self.compound) { return path }
    guard AttachmentKind(named: small) != nil || small.contains("/embeddings/") else { return nil }
    guard depth < Self.deepest else { return path }
    guard let inner = try? ZipReader(bytes) else {
      return small.contains("/embeddings/") ? path : nil
    }
    return try OfficeParts(inner, depth: depth + 1).danger().map { "\(path)/\($0)" }
  }

  /// The list of the parts of an OpenDocument file, which says whether they are encrypted.
  private static let list = "meta-inf/manifest.xml"

  /// How files of earlier programs of Microsoft begin, which macros and objects are stored in.
  private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  private static let pictures: Set = [
    "png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "emf", "wmf", "webp",
  ]

  /// Whether a part that is named as a picture begins as none does.
  private func mayBeOther(_ path: String) throws(AttachmentProblem) -> Bool {
    let start: [UInt8]?
    do {
      start = try parts.start(of: path, count: 1 << 10)
    } catch {
      throw .damaged(path: path)
    }
    return start.map { PartText.isMarkup($0) || $0.starts(with: Self.compound) } ?? false
  }

  /// Endings of programs, and of pages that are taken into a document when it is opened.
  private static let programs: Set = [
    "exe", "dll", "com", "scr", "bat", "cmd", "ps1", "vbs", "vbe", "js", "jse", "wsf", "hta", "jar",
    "lnk", "msi", "htm", "html", "mht", "mhtml", "py", "xba",
  ]

  /// Whether a part, by its path in small letters, is a program: macros of Microsoft Office and of
  /// LibreOffice, sheets of Excel 4 macros, controls.
  private static func isProgram(_ path: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    return ["vbaproject.bin", "vbadata.xml", "vbaprojectsignature.bin"].contains(name)
      || name.split(separator: ".").dropFirst().last.map { programs.contains(String($0)) } ?? false
      || path.contains("/macrosheets/") || path.contains("/activex/")
      || path.hasPrefix("basic/") || path.hasPrefix("scripts/")
      || path.hasPrefix("object ") && path.hasSuffix("/script-lb.xml")
  }

  private func contents(of path: String) throws(AttachmentProblem) -> [UInt8]? {
    do {
      return try parts.contents(of: path)
    } catch {
      throw .damaged(path: path)
    }
  }
}
