import Input
import Markdown

/// A note read and shown with the plainest filling.
struct Note {
  let prose: MarkdownDocument
  private let problems: Problems
  private let filling: PlainFilling

  /// Reads `text` as it stands behind `before`, in the same file.
  init(
    _ text: String, before: String = "", blocks: Set<String> = [],
    filling: PlainFilling = PlainFilling()
  ) {
    let file = SourceFile(path: "content/note.md", text: before + text)
    var problems = Problems()
    prose = MarkdownDocument(
      file, in: before.utf8.count..<file.bytes.count, blocks: blocks, problems: &problems)
    self.problems = problems
    self.filling = filling
  }

  /// The page's part of HTML.
  var html: String {
    var output: [UInt8] = []
    prose.html(filling, into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// The problems as `line:column code`, with a mark for errors.
  var said: [String] {
    problems.sorted.map {
      "\(at($0.place)) \($0.code)\($0.severity == .error ? "!" : "")"
    }
  }

  /// The messages of the problems.
  var messages: [String] { problems.sorted.map(\.message) }

  /// The links as `line:column text-in-the-file`.
  var linkPlaces: [String] { prose.links.map { "\(at($0.place)) \($0.place.text)" } }
}

/// A place as `line:column`.
func at(_ place: Place) -> String { "\(place.line ?? 0):\(place.column ?? 0)" }

/// Links as they are written, pictures as CommonMark has them, quotations as `«name»`.
struct PlainFilling: ContentResolver {
  var dead: Set<String> = []
  var label: String?
  var depth = 0
  var prefix = ""

  func address(of link: Link) -> String? {
    dead.contains(link.destination) ? nil : link.destination
  }

  func className(of link: Link) -> String? { link.destination == "far" ? "away" : nil }

  func words(of quotation: Quotation) -> String { "<\(quotation.name)>" }

  func append(_ picture: Picture, to output: inout [UInt8]) {
    let title = picture.title.isEmpty ? "" : " title=\"\(picture.title)\""
    let image = "<img src=\"\(picture.destination)\" alt=\"\(picture.alternative)\"\(title) />"
    output += (picture.standsAlone ? "<figure>\(image)</figure>" : image).utf8
  }

  func append(_ block: Block, to output: inout [UInt8]) { output += "<x-\(block.name)>".utf8 }

  func label(of table: PipeTable) -> String? { label.map { "\($0) \(table.number)" } }

  func label(of part: NotePart) -> String {
    switch part {
    case .footnotes: "notes"
    case .back: "back"
    case .task(let isDone): isDone ? "done" : "open"
    }
  }

  func id(ofNote name: String) -> String { prefix + name }

  func level(of heading: Heading) -> Int { heading.level + depth }

  func id(of heading: Heading) -> String { prefix + heading.id }
}
