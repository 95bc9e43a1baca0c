import Zip

/// What a PDF does beside showing its pages: in it, and in the packed streams that hold objects
/// (ISO 32000-1, 7.5.7 and 12.6).
struct PDFActions {
  /// The file, then what its streams of objects hold.
  private let stretches: [PDFText]

  /// The most bytes of one stream of objects, unpacked, and of all of them.
  private static let longest = 16 << 20
  private static let most = 128 << 20

  /// - Throws: `damaged` for objects that cannot be looked at, because they are encrypted or packed otherwise.
  init(_ bytes: [UInt8]) throws(AttachmentProblem) {
    let file = PDFText(bytes)
    var stretches = [file]
    var total = 0
    for (name, end) in file.names where name == "ObjStm" {
      guard let start = file.stream(after: end) else { continue }
      if PDFText.isPlain(bytes[start...]) { continue }
      guard let found = Inflate.unpacked(zlib: bytes[start...], atMost: Self.longest) else {
        throw .damaged(path: name)
      }
      total += found.bytes.count
      guard total <= Self.most else { throw .damaged(path: name) }
      stretches.append(PDFText(found.bytes))
    }
    self.stretches = stretches
  }

  /// What runs a script, calls a program, sends or holds a file, or leads elsewhere when the file is opened;
  /// nil where nothing does that can be read.
  var danger: String? {
    var actions = Actions(stretches)
    for text in stretches {
      for (name, end) in text.names {
        switch name {
        case "JavaScript", "Launch", "SubmitForm", "ImportData", "EmbeddedFile", "RichMedia",
          "FileAttachment", "XFA":
          return "/\(name)"
        case "EF" where text.value(at: end) != .other: return "/\(name)"
        case "FS" where text.name(behind: end) == "URL": return "/\(name) /URL"
        case "GoToR", "GoToE":
          if text.files(around: end).contains(where: OfficeRules.isRemote) { return "/\(name)" }
        case "OpenAction", "AA":
          if actions.isLeading(text.value(at: end)) { return "/\(name)" }
        default: break
        }
      }
    }
    return nil
  }

  /// The actions that a file begins with, which are looked at once each.
  private struct Actions {
    private let stretches: [PDFText]
    private lazy var objects = stretches.map(\.objects)
    private var seen: Set<Int> = []

    /// How many actions may follow each other.
    private static let most = 64

    init(_ stretches: [PDFText]) { self.stretches = stretches }

    /// Whether an action, or one that follows it, leads to another file or page.
    mutating func isLeading(_ value: PDFText.Value, depth: Int = 0) -> Bool {
      guard depth < Self.most else { return true }
      switch value {
      case .dictionary(let text):
        for (name, end) in text.names {
          switch name {
          case "URI", "GoToR", "GoToE": return true
          // A page that an action goes to is none.
          case "D", "Dest", "P", "Parent", "S": break
          default:
            for number in text.references(at: end)
            where isLeading(.reference(number), depth: depth + 1) {
              return true
            }
          }
        }
        return false
      case .reference(let number):
        guard seen.insert(number).inserted else { return false }
        for (text, places) in zip(stretches, objects) {
          for place in places[number] ?? []
          where isLeading(text.value(at: place), depth: depth + 1) {
            return true
          }
        }
        return false
      case .other: return false
      }
    }
  }
}
