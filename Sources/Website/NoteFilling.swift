import Emulation
import Input
import Markdown

/// Puts links, pictures, figures and tables into the text of a note on a page.
struct NoteFilling: Filling {
  let edition: Edition
  let text: ReadText
  let page: Address
  let year: Year?
  /// The finished tables of the year, by the name of their block.
  let tables: [String: [UInt8]]

  func address(of link: Link) -> String? {
    switch edition.crosslinks.target(of: link, in: text, on: page) {
    case .outside: return link.destination
    case .page(let target, let fragment):
      let way = target == page ? "" : edition.link(to: target, from: page)
      return fragment.map { "\(way)#\($0)" }
        ?? (way.isEmpty ? edition.link(to: page, from: page) : way)
    case nil: return nil
    }
  }

  func words(of quotation: Quotation) -> String {
    year.flatMap { Quoting(edition: edition, year: $0).words(of: quotation) } ?? ""
  }

  func append(_ picture: Picture, to output: inout [UInt8]) {
    guard let path = edition.crosslinks.picture(picture.path, in: text) else { return }
    let source = edition.link(toFile: Self.encoded(path), from: page)
    let image =
      "<img src=\"\(Self.escaped(source))\" alt=\"\(Self.escaped(picture.alternative))\""
      + " loading=\"lazy\">"
    guard picture.standsAlone else {
      output.append(contentsOf: image.utf8)
      return
    }
    output.append(contentsOf: "<figure>\(image)".utf8)
    if !picture.title.isEmpty {
      output.append(contentsOf: "<figcaption>\(Self.escaped(picture.title))</figcaption>".utf8)
    }
    output.append(contentsOf: "</figure>\n".utf8)
  }

  func append(_ block: Block, to output: inout [UInt8]) {
    output.append(contentsOf: tables[block.name] ?? [])
  }

  func label(of table: PipeTable) -> String? { edition.words[.table] }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(character)
      }
    }
    return escaped
  }

  /// A path as a link says it: what is no letter, digit or `-._~/` as `%XX` (RFC 3986).
  private static func encoded(_ path: String) -> String {
    var encoded = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"),
        UInt8(ascii: "/"):
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        encoded += byte < 16 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return encoded
  }
}
