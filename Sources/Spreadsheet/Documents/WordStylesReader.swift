import Input

/// Reads which styles of a document are headings and which lists have numbers.
final class WordStylesReader: PartReader {
  private struct Style {
    var name = ""
    var parent: String?
    var level: Int?
    var list: String?
  }

  private var styles: [String: Style] = [:]
  private var id: String?
  private var abstractList: String?
  private var level = 0
  private var list: String?
  /// The lists that have points in place of numbers, as `LIST LEVEL`.
  private var points: Set<String> = []
  private var abstractLists: [String: String] = [:]

  /// The most styles that build on one another.
  private static let deepest = 20

  override func begin(_ element: String, _ attributes: [String: String]) throws(Problem) {
    let value = attributes["w:val"] ?? attributes["val"]
    switch element {
    case "style":
      id = attributes["w:styleId"] ?? attributes["styleId"]
      if let id { styles[id] = Style() }
    case "name": change { $0.name = value?.lowercased() ?? "" }
    case "basedOn": change { $0.parent = value }
    case "outlineLvl": change { $0.level = value.flatMap { Int($0) } }
    case "numId":
      change { $0.list = value }
    case "abstractNum": abstractList = attributes["w:abstractNumId"]
    case "lvl": level = attributes["w:ilvl"].flatMap { Int($0) } ?? 0
    case "numFmt":
      if let abstractList, ["bullet", "none"].contains(value) {
        points.insert("\(abstractList) \(level)")
      }
    case "num": list = attributes["w:numId"]
    case "abstractNumId":
      if let list { abstractLists[list] = value }
    default: break
    }
  }

  override func end(_ element: String, _ text: String) throws(Problem) {
    switch element {
    case "style": id = nil
    case "abstractNum": abstractList = nil
    case "num": list = nil
    default: break
    }
  }

  private func change(_ change: (inout Style) -> Void) {
    guard let id else { return }
    change(&styles[id, default: Style()])
  }

  /// Whether a level of a list has numbers.
  func isNumbered(_ list: String, _ level: Int) -> Bool {
    guard let abstract = abstractLists[list] else { return false }
    return !points.contains("\(abstract) \(level)")
  }

  /// What paragraphs of a style are.
  func kind(of style: String?) -> WordText.Kind {
    var next = style
    for _ in 0..<Self.deepest {
      guard let id = next, let style = styles[id] else { return .body }
      if style.name == "title" { return .title }
      if style.name.hasPrefix("heading "), let level = Int(style.name.dropFirst(8)), level > 0 {
        return .heading(level)
      }
      if let level = style.level, (0..<9).contains(level) { return .heading(level + 1) }
      if let list = style.list, list != "0" { return .item(0, isNumbered: isNumbered(list, 0)) }
      next = style.parent
    }
    return .body
  }
}

/// Reads the texts of footnotes by their ids.
final class WordNotesReader: PartReader {
  private(set) var texts: [String: String] = [:]
  private var id: String?

  override func begin(_ element: String, _ attributes: [String: String]) throws(Problem) {
    if element == "footnote" { id = attributes["w:id"] }
  }

  override func end(_ element: String, _ text: String) throws(Problem) {
    if element == "footnote" { id = nil }
    guard let id, element == "t" else { return }
    texts[id, default: ""] += text
  }
}
