/// The finished page of a paper, and what its Word file is made with besides.
struct WordSource {
  /// The page.
  let page: HTMLElement
  /// The language of the paper, as BCP 47 has it.
  let language: String
  /// The bytes of a picture by its address on the page; nil where there is none.
  let picture: (String) -> [UInt8]?

  init(_ bytes: [UInt8], picture: @escaping (String) -> [UInt8]?) {
    page = HTMLReader.read(bytes)
    language = Self.tag(of: page.first { $0.name == "html" }?["lang"] ?? "vi")
    self.picture = picture
  }

  /// The part of the page that is the paper.
  var main: HTMLElement { page.first { $0.name == "main" } ?? HTMLElement(name: "main") }

  /// The ids that links of the page lead to.
  var targets: Set<String> {
    Set(
      main.all("a").compactMap { link in
        link["href"].flatMap { $0.hasPrefix("#") ? String($0.dropFirst()) : nil }
      })
  }

  /// The tag of a language with its country, which tells Word the dictionary.
  static func tag(of language: String) -> String {
    switch language {
    case "vi": "vi-VN"
    case "en": "en-US"
    default: language
    }
  }

  private static let blocks: Set<String> = [
    "p", "div", "section", "article", "header", "footer", "ul", "ol", "li", "dl", "dt", "dd",
    "table", "figure", "blockquote", "pre", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "nav", "svg",
    "details", "summary", "aside",
  ]

  /// Whether an element is a block rather than a part of a line.
  static func isBlock(_ element: HTMLElement) -> Bool { blocks.contains(element.name) }

  /// Whether an element is a block or a picture, or an element of another's making that has one in it.
  static func holdsBlock(_ element: HTMLElement) -> Bool {
    isBlock(element) || element.name == "img" || element.elements.contains(where: holdsBlock)
  }
}
