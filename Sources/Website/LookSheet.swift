import Emulation
import Input
import Pictures
import SiteFiles

/// The stylesheet of what `look` in `site.yaml` says, and the check of it.
struct LookSheet {
  /// Its path in the site.
  static let path = "assets/look.css"

  private let look: Look
  private let tree: FileTree

  /// - Parameter tree: the templates, with the stylesheet that has the colours of the program.
  init(_ look: Look, _ tree: FileTree) {
    self.look = look
    self.tree = tree
  }

  /// The stylesheet.
  ///
  /// Only for screens: on paper the colours and fonts are those of the program. Where a reader's system
  /// forces its own colours, these hold.
  var file: SiteFile {
    let rules = rules
    return SiteFile(path: Self.path) { Array(rules.utf8) }
  }

  private var rules: String {
    var text = "/* What 'look' in site.yaml says. */\n@media screen {\n"
    for name in Look.FontName.allCases {
      guard let font = look.fonts[name] else { continue }
      text +=
        "  :root { --\(name.rawValue): \(font), \(name == .serif ? "serif" : "sans-serif"); }\n"
    }
    if let width = look.widths[.width] { text += "  .wide { max-width: \(width); }\n" }
    if let width = look.widths[.textWidth] {
      text += "  .prose, .lead, .gaps, .citation { max-width: \(width); }\n"
      text += "  .note { max-width: max(44em, \(width)); }\n"
    }
    if look.logo != nil {
      text +=
        "  p.name img { height: 2em; max-width: min(100%, 16em); margin-right: 8px; vertical-align: middle; "
        + "object-fit: contain; object-position: left; }\n"
    }
    text += "}\n@media screen and (forced-colors: none) {\n" + root(look.light, indent: "  ")
    if !look.dark.isEmpty {
      text +=
        "  @media (prefers-color-scheme: dark) {\n" + root(look.dark, indent: "    ") + "  }\n"
    }
    // Without colours for dark screens, those of the program hold there.
    let kept = look.light.keys.filter { look.dark[$0] == nil }
    let standard = colors(after: Self.darkMark)
    if !kept.isEmpty {
      let lines = Look.ColorName.allCases.filter(kept.contains).compactMap { name in
        standard[name].map { "--\(name.rawValue): \($0.text);" }
      }
      text +=
        "  @media (prefers-color-scheme: dark) {\n    :root { \(lines.joined(separator: " ")) }\n  }\n"
    }
    return text + "}\n"
  }

  private func root(_ colors: [Look.ColorName: Look.NamedColor], indent: String) -> String {
    let lines = Look.ColorName.allCases.compactMap { name in
      colors[name].map { "--\(name.rawValue): \($0.color.text);" }
    }
    return lines.isEmpty ? "" : "\(indent):root { \(lines.joined(separator: " ")) }\n"
  }

  // MARK: The check

  /// Reports pairs of colours that do not part enough, and a logo that is missing or no picture.
  func report(to problems: inout Problems) {
    report(look.light, over: colors(after: nil), isDark: false, to: &problems)
    report(look.dark, over: colors(after: Self.darkMark), isDark: true, to: &problems)
    guard let logo = look.logo else { return }
    let known = (Array(tree.texts.keys) + Array(tree.binaries.keys)).filter {
      $0.hasPrefix(TemplateFolder.assets)
    }.map { String($0.dropFirst(TemplateFolder.assets.count)) }
    guard !known.contains(logo.text) else {
      if !isPicture(TemplateFolder.assets + logo.text) {
        problems.report(WebsiteProblem.logoIsNoPicture(logo.text).at(logo.place))
      }
      return
    }
    problems.report(
      WebsiteProblem.noLogo(
        logo.text, nearest: Suggestion.nearest(to: logo.text, among: known.sorted())
      )
      .at(logo.place))
  }

  /// Whether a browser shows a file as a picture: its name and its bytes say the same kind.
  private func isPicture(_ path: String) -> Bool {
    let ending = path.split(separator: ".").last?.lowercased() ?? ""
    if ending == "svg" {
      let bytes = tree.texts[path]?.bytes ?? (try? tree.binaries[path]?.contents())
      return bytes.map(Self.isDrawing) == true
    }
    guard let file = tree.binaries[path] else { return false }
    return ["png", "jpg", "jpeg", "gif", "webp", "avif"].contains(ending)
      && PictureKind(file.head) != nil && PictureFile(file).size != nil
  }

  /// Whether a text is a drawing in SVG that is whole: its root element, with the name space without which
  /// browsers show nothing, from its start tag to its end tag.
  private static func isDrawing(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
      .replacing(
        /<\?[^>]*\?>|<!--(?:[^-]|-(?!->))*-->|<!DOCTYPE[^>\[]*(?:\[[^\]]*\])?[^>]*>/, with: "")
    guard let root = text.firstMatch(of: /^\s*<(?:[a-z]+:)?svg[\s>\/][^>]*>/) else { return false }
    let end = text.matches(of: /<\/(?:[a-z]+:)?svg\s*>\s*$/).last
    return root.0.contains("http://www.w3.org/2000/svg")
      && (end != nil
        || (root.0.hasSuffix("/>") && text[root.range.upperBound...].allSatisfy(\.isWhitespace)))
  }

  /// What is written or drawn on what, with the least contrast in hundredths (WCAG 2.2, 1.4.3, 1.4.11).
  private static let pairs: [(Look.ColorName, on: Look.ColorName, least: Int)] = [
    (.ink, .paper, 450), (.soft, .paper, 450), (.accent, .paper, 450), (.good, .paper, 450),
    (.ink, .tint, 450), (.ink, .warm, 450), (.ink, .deep, 450), (.accent, .deep, 450),
    (.mid, .paper, 300), (.gold, .paper, 300),
    // The row of the first place, code in texts and the choice in a search.
    (.soft, .tint, 450), (.accent, .tint, 450), (.gold, .tint, 300),
  ]

  private func report(
    _ own: [Look.ColorName: Look.NamedColor], over standard: [Look.ColorName: WebColor],
    isDark: Bool, to problems: inout Problems
  ) {
    for (name, ground, least) in Self.pairs {
      guard let place = own[name]?.place ?? own[ground]?.place,
        let color = own[name]?.color ?? standard[name],
        let other = own[ground]?.color ?? standard[ground]
      else { continue }
      let ratio = color.contrast(with: other)
      guard ratio < least else { continue }
      problems.report(
        WebsiteProblem.lowContrast(
          "\(name.rawValue) (\(color.text))", on: "\(ground.rawValue) (\(other.text))",
          ratio: ratio,
          least: least, isDark: isDark
        ).at(place))
    }
  }

  private static let darkMark = "prefers-color-scheme: dark"

  /// The colours that the stylesheet has first, or first after a mark.
  private func colors(after mark: String?) -> [Look.ColorName: WebColor] {
    guard let sheet = tree.texts["assets/style.css"] else { return [:] }
    var text = String(decoding: sheet.bytes, as: UTF8.self)[...]
    if let mark {
      guard let start = text.firstRange(of: mark) else { return [:] }
      text = text[start.upperBound...]
    }
    var colors: [Look.ColorName: WebColor] = [:]
    for name in Look.ColorName.allCases {
      guard let found = text.firstRange(of: "--\(name.rawValue):") else { continue }
      let value = text[found.upperBound...].drop { $0 == " " }.prefix { $0 != ";" }
      colors[name] = WebColor(value)
    }
    return colors
  }
}
