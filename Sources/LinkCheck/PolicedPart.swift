/// A part of a page that the page's own policy (Content-Security-Policy) can block.
package enum PolicedPart: UInt8, CaseIterable, Sendable {
  // Code within the page
  case styleAttribute
  case styleElement
  /// An attribute such as `onclick`.
  case handler
  case inlineScript
  // What a browser fetches for the page
  case script
  case sheet
  case picture
  case font
  case media
  case object
  case frame
  case manifest
  case connection
  case prefetch
  // Where forms are sent
  case form
  case formElsewhere
  /// A script with modules, which no browser runs from a disk, whatever the policy.
  case module

  /// The directives that say whether it is allowed; the first that a policy has counts (CSP level 3).
  var directives: [String] {
    switch self {
    case .styleAttribute: ["style-src-attr", "style-src", "default-src"]
    case .styleElement, .sheet: ["style-src-elem", "style-src", "default-src"]
    case .handler: ["script-src-attr", "script-src", "default-src"]
    case .inlineScript, .script: ["script-src-elem", "script-src", "default-src"]
    case .picture: ["img-src", "default-src"]
    case .font: ["font-src", "default-src"]
    case .media: ["media-src", "default-src"]
    case .object: ["object-src", "default-src"]
    case .frame: ["frame-src", "child-src", "default-src"]
    case .manifest: ["manifest-src", "default-src"]
    case .connection: ["connect-src", "default-src"]
    case .prefetch: ["default-src"]
    case .form, .formElsewhere: ["form-action"]
    case .module: []
    }
  }

  /// The directive that allows it, as a policy of one's own has it.
  var directive: String {
    switch self {
    case .sheet: "style-src"
    case .script: "script-src"
    default: directives.first ?? ""
    }
  }
}

extension PolicedPart {
  /// A part and where it is.
  typealias Found = (part: PolicedPart, range: Range<Int>)

  /// The parts that a start tag has.
  static func all(in tag: HTMLTag, of bytes: [UInt8]) -> [Found] {
    var found: [Found] = []
    func add(_ part: PolicedPart?, _ attribute: HTMLTag.Attribute) {
      if let part, !attribute.value.isEmpty { found.append((part, attribute.range)) }
    }
    for attribute in tag.attributes {
      switch attribute.name {
      case .style: found.append((.styleAttribute, attribute.range))
      case .handler: found.append((.handler, attribute.range))
      case .src: add(source(of: tag), attribute)
      case .srcset where tag.name == .img || tag.name == .source: add(.picture, attribute)
      case .poster where tag.name == .video: add(.picture, attribute)
      case .data where tag.name == .object: add(.object, attribute)
      case .href where tag.name == .link: add(linked(by: tag, in: bytes), attribute)
      case .href where tag.name == .image, .xlinkHref where tag.name == .image:
        add(.picture, attribute)
      case .action where tag.name == .form, .formaction:
        add(isElsewhere(bytes[attribute.value]) ? .formElsewhere : .form, attribute)
      case .srcdoc where tag.name == .iframe:
        found += all(in: HTMLText.value(bytes[attribute.value])).map { ($0, attribute.range) }
      default: break
      }
    }
    if tag.name == .style { found.append((.styleElement, tag.range)) }
    if tag.name == .script { found += code(of: tag, in: bytes).map { [($0, tag.range)] } ?? [] }
    return found
  }

  /// The parts of a page within a page.
  private static func all(in page: [UInt8]) -> [PolicedPart] {
    var parts: [PolicedPart] = []
    var scanner = HTMLScanner(page)
    while let step = scanner.next() {
      // A page within that one is left to it: each level would be read once more.
      guard case .start = step, scanner.tag.name != .iframe else { continue }
      parts += all(in: scanner.tag, of: page).map(\.part)
    }
    return parts
  }

  /// What `src` fetches.
  private static func source(of tag: HTMLTag) -> PolicedPart? {
    switch tag.name {
    case .script: .script
    case .img, .input: .picture
    case .video, .audio, .source, .track: .media
    case .embed: .object
    case .iframe, .frame: .frame
    default: nil
    }
  }

  /// What a `link` fetches; nil where it only says what there is.
  private static func linked(by tag: HTMLTag, in bytes: [UInt8]) -> PolicedPart? {
    let relations = words(tag[.rel], in: bytes)
    if relations.contains("stylesheet") { return .sheet }
    if relations.contains("modulepreload") { return .script }
    if relations.contains("manifest") { return .manifest }
    if relations.contains("prefetch") { return .prefetch }
    if relations.contains("preload") {
      return switch words(tag[.as], in: bytes).first {
      case "font": .font
      case "style": .sheet
      case "script", "worker": .script
      case "image": .picture
      case "audio", "video", "track": .media
      case "object", "embed": .object
      case "document": .frame
      default: .connection
      }
    }
    return relations.contains { $0 == "icon" || $0.hasSuffix("-icon") } ? .picture : nil
  }

  /// What a script element runs itself; nil for data, and for a plain script of a file.
  private static func code(of tag: HTMLTag, in bytes: [UInt8]) -> PolicedPart? {
    let type = words(tag[.type], in: bytes).first?.prefix { $0 != ";" } ?? ""
    let hasFile = tag[.src] != nil
    if type == "module" { return hasFile ? .module : .inlineScript }
    let runs =
      type.isEmpty || type == "importmap" || type == "speculationrules"
      || type.contains("javascript") || type.contains("ecmascript")
    return runs && !hasFile ? .inlineScript : nil
  }

  /// Whether an address is not of the site.
  private static func isElsewhere(_ address: ArraySlice<UInt8>) -> Bool {
    switch SiteCheckLink(address, on: "").goal {
    case .scheme, .host: true
    case .nowhere, .root, .outside, .page, .file: false
    }
  }

  private static func words(_ value: Range<Int>?, in bytes: [UInt8]) -> [Substring] {
    guard let value else { return [] }
    return String(decoding: HTMLText.value(bytes[value]), as: UTF8.self).lowercased()
      .split(whereSeparator: \.isWhitespace)
  }
}
