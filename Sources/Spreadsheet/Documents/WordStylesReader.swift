import Input

/// Reads which styles of a document are headings, how they look, and how lists are numbered.
final class WordStylesReader: PartReader {
  /// How a style makes letters look, as far as that changes what they say.
  struct Look {
    var isStruck: Bool?
    var isHidden: Bool?
    /// `superscript` or `subscript`.
    var position: String?
    /// How far above the line, in half points; below it where less than 0.
    var lift: Int?
    var font: String?
  }

  private struct Style {
    var name = ""
    var parent: String?
    var level: Int?
    var list: String?
    var listLevel: Int?
    var look = Look()
  }

  private var styles: [String: Style] = [:]
  private var id: String?
  /// The style of paragraphs that name none.
  private var standard: String?
  private var defaultFont: String?
  private var isInDefaults = false
  /// The elements that are open within one that says how it was before a change.
  private var leftOut = 0
  private var abstractList: String?
  private var level = 0
  private var list: String?
  private(set) var lists = WordLists()

  /// The most styles that build on one another.
  private static let deepest = 20

  override func begin(_ element: String, _ attributes: [String: String]) throws(Problem) {
    if leftOut > 0 || WordTextReader.leftOut.contains(element) {
      leftOut += 1
      return
    }
    let value = attributes["w:val"] ?? attributes["val"]
    switch element {
    case "style":
      id = attributes["w:styleId"] ?? attributes["styleId"]
      if let id { styles[id] = Style() }
      if attributes["w:default"] == "1", attributes["w:type"] == "paragraph" { standard = id }
    case "docDefaults": isInDefaults = true
    case "name": change { $0.name = value?.lowercased() ?? "" }
    case "basedOn": change { $0.parent = value }
    case "outlineLvl": change { $0.level = value.flatMap { Int($0) } }
    case "numId":
      change { $0.list = value }
    case "ilvl": change { $0.listLevel = value.flatMap { Int($0) } }
    case "rFonts" where isInDefaults: defaultFont = attributes["w:ascii"] ?? attributes["w:hAnsi"]
    case "abstractNum": abstractList = attributes["w:abstractNumId"]
    case "lvl", "lvlOverride": level = attributes["w:ilvl"].flatMap { Int($0) } ?? 0
    case "numFmt": if let abstractList { lists.change(abstractList, level) { $0.format = value } }
    case "lvlText":
      if let abstractList { lists.change(abstractList, level) { $0.text = value ?? "" } }
    case "start":
      if let abstractList, let start = value.flatMap({ Int($0) }) {
        lists.change(abstractList, level) { $0.start = start }
      }
    case "startOverride":
      if let list, let start = value.flatMap({ Int($0) }) { lists.restart(list, level, at: start) }
    case "num": list = attributes["w:numId"]
    case "abstractNumId":
      if let list, let value { lists.found(list, as: value) }
    default: change { $0.look.note(element, attributes) }
    }
  }

  override func end(_ element: String, _ text: String) throws(Problem) {
    if leftOut > 0 {
      leftOut -= 1
      return
    }
    switch element {
    case "style": id = nil
    case "docDefaults": isInDefaults = false
    case "abstractNum": abstractList = nil
    case "num": list = nil
    default: break
    }
  }

  private func change(_ change: (inout Style) -> Void) {
    guard let id else { return }
    change(&styles[id, default: Style()])
  }

  static func isOn(_ value: String?) -> Bool { !["0", "false", "off"].contains(value ?? "1") }

  /// A style and those that it builds on, the nearest first.
  private func chain(of style: String?) -> [Style] {
    var chain: [Style] = []
    var next = style
    while let id = next, let style = styles[id], chain.count < Self.deepest {
      chain.append(style)
      next = style.parent
    }
    return chain
  }

  /// What paragraphs of a style are, but for lists.
  func kind(of style: String?) -> WordText.Kind {
    for style in chain(of: style) {
      if style.name == "title" { return .title }
      if style.name.hasPrefix("heading "), let level = Int(style.name.dropFirst(8)), level > 0 {
        return .heading(level)
      }
      if let level = style.level, (0..<9).contains(level) { return .heading(level + 1) }
    }
    return .body
  }

  /// The list that paragraphs of a style are points of, their level in it, and how deep they are shown.
  func listing(of style: String?) -> (list: String, level: Int, depth: Int)? {
    let chain = chain(of: style)
    guard let own = chain.first(where: { $0.list != nil }), let list = own.list, list != "0" else {
      return nil
    }
    let level = chain.lazy.compactMap(\.listLevel).first ?? 0
    // 'List Bullet 2' has a list of its own, one step further in.
    let name = own.name.split(separator: " ")
    let step = own.name.hasPrefix("list ") ? name.last.flatMap { Int($0) } ?? 1 : 1
    return (list, level, max(level, step - 1))
  }

  /// How letters look in a paragraph of a style and in a style of their own, which goes first.
  func look(of letters: String?, in paragraph: String?) -> Look {
    var look = Look()
    for style in chain(of: letters) + chain(of: paragraph ?? standard) {
      look = look.over(style.look)
    }
    look.font = look.font ?? defaultFont
    return look
  }
}
