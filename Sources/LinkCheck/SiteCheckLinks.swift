/// The links of one page, followed as they are read.
struct SiteCheckLinks {
  /// The links that lead nowhere, or where none may lead.
  private(set) var findings: [SiteCheckFinding] = []
  /// The places in other pages that are named.
  private(set) var anchors: [(address: SiteCheckHash, range: Range<Int>)] = []
  /// The places in the page itself that are named.
  private(set) var own: [(kind: SiteCheckFinding.Kind, address: SiteCheckHash, range: Range<Int>)] =
    []

  private let path: String
  private let paths: SiteCheckPaths
  private let bytes: [UInt8]
  private let pageHash: SiteCheckHash
  /// The site's root, the folder in it, and so on to the folder of the page.
  private let folders: [SiteCheckHash]
  /// The folder of the page, as the hash of its path; nil for a page that is shown anywhere.
  var folder: SiteCheckHash? { isShownAnywhere ? nil : folders.last }
  /// Whether servers show the page for any path, so that nothing can be counted from its own.
  private let isShownAnywhere: Bool

  /// What can follow a link: a reader, or a browser that shows the page.
  private typealias Use = SiteCheckFinding.Kind

  init(on path: String, paths: SiteCheckPaths, _ bytes: [UInt8]) {
    self.path = path
    self.paths = paths
    self.bytes = bytes
    var hash = SiteCheckHash()
    var folders = [hash]
    for byte in path.utf8 {
      hash.add(byte)
      if byte == UInt8(ascii: "/") { folders.append(hash) }
    }
    pageHash = hash
    self.folders = folders
    isShownAnywhere = SiteCheck.isShownAnywhere(path)
  }

  /// The address of a place in the page.
  func anchor(_ id: Range<Int>) -> SiteCheckHash {
    let id = bytes[id]
    return id.contains(UInt8(ascii: "&"))
      ? pageHash.anchor(HTMLText.value(id)) : pageHash.anchor(id)
  }

  /// Notes places in other pages that are named in a part of the page known from another.
  mutating func want(_ known: [(address: SiteCheckHash, range: Range<Int>)], after offset: Int) {
    for (address, range) in known {
      anchors.append((address, range.lowerBound + offset..<range.upperBound + offset))
    }
  }

  /// Notes ids of the page that an attribute names, with spaces between them.
  mutating func refer(to names: Range<Int>) {
    for name in bytes[names].split(whereSeparator: HTMLText.isSpace) {
      own.append((.reference, pageHash.anchor(name), name.startIndex..<name.endIndex))
    }
  }

  /// Follows the link or links in an attribute.
  mutating func follow(_ attribute: HTMLTag.Attribute, of tag: HTMLTag) {
    switch attribute.name {
    case .srcset:
      for candidate in bytes[attribute.value].split(separator: UInt8(ascii: ",")) {
        let address = candidate.drop(while: HTMLText.isSpace).prefix { !HTMLText.isSpace($0) }
        follow(address.startIndex..<address.endIndex, of: tag, .fetch)
      }
    case .data where tag.name != .object: break
    case .action, .formaction: follow(attribute.value, of: tag, .link)
    case .href, .xlinkHref:
      guard tag.name != .base else { return }
      let isFollowed = tag.name == .a || tag.name == .area
      follow(attribute.value, of: tag, isFollowed ? .link : .fetch)
    default: follow(attribute.value, of: tag, .fetch)
    }
  }

  /// The address that a page leaves for by itself: `<meta http-equiv="refresh" content="0;url=a.html">`.
  func refreshed(by tag: HTMLTag) -> Range<Int>? {
    guard let name = tag[.httpEquiv], let content = tag[.content],
      String(decoding: HTMLText.value(bytes[name]), as: UTF8.self).lowercased() == "refresh"
    else { return nil }
    // After the seconds, with or without `url=` and quotes (HTML, "shared declarative refresh steps").
    var address = bytes[content].drop { HTMLText.isSpace($0) || "0123456789.".utf8.contains($0) }
    address = address.drop {
      HTMLText.isSpace($0) || $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ",")
    }
    if address.count > 3, String(decoding: address.prefix(3), as: UTF8.self).lowercased() == "url" {
      let value = address.dropFirst(3).drop(while: HTMLText.isSpace)
      if value.first == UInt8(ascii: "=") {
        address = value.dropFirst().drop(while: HTMLText.isSpace)
      }
    }
    if let quote = address.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      address = address.dropFirst().prefix { $0 != quote }
    }
    return address.isEmpty ? nil : address.startIndex..<address.endIndex
  }

  /// Follows the address that a page leaves for by itself.
  mutating func follow(refresh address: Range<Int>, of tag: HTMLTag) {
    follow(address, of: tag, .link)
  }

  private mutating func follow(_ value: Range<Int>, of tag: HTMLTag, _ use: Use) {
    guard !isPlainWay(value, use) else { return }
    let use = tag.name == .link && !isFetched(tag) ? .link : use
    switch SiteCheckLink(bytes[value], on: path).goal {
    case .scheme("http"), .scheme("https"), .scheme("mailto"), .scheme("tel"):
      if use == .link { return }
    case .page(let fragment):
      if let fragment { want(pageHash, fragment[...], at: value, use) }
      return
    case .file(let path, let fragment):
      let hash = SiteCheckHash(path)
      if !isShownAnywhere, paths.contains(hash) {
        if let fragment { want(hash, fragment[...], at: value, use) }
        return
      }
    case .scheme, .host, .root, .outside, .nowhere: break
    }
    findings.append(SiteCheckFinding(use, SiteCheckHash(bytes[value]), at: value))
  }

  /// Whether a browser fetches what a `link` names, and does not only know of it.
  private func isFetched(_ tag: HTMLTag) -> Bool {
    let relations = tag[.rel].map { String(decoding: bytes[$0], as: UTF8.self) } ?? ""
    let named: Set = [
      "alternate", "author", "bookmark", "canonical", "help", "license", "me", "next", "prev",
      "search", "up",
    ]
    return !relations.lowercased().split(whereSeparator: \.isWhitespace)
      .allSatisfy { named.contains(String($0)) }
  }

  /// Follows a link that is written as ours are: `../2016/index.html#awards`.
  ///
  /// - Returns: whether it was one and its page is there; anything else is for a closer look.
  private mutating func isPlainWay(_ value: Range<Int>, _ use: Use) -> Bool {
    var at = value.lowerBound
    var depth = folders.count - 1
    while at + 2 < value.upperBound, bytes[at] == UInt8(ascii: "."),
      bytes[at + 1] == UInt8(ascii: "."), bytes[at + 2] == UInt8(ascii: "/")
    {
      at += 3
      depth -= 1
    }
    guard depth >= 0 else { return false }
    var hash = folders[depth]
    let start = at
    while at < value.upperBound, bytes[at] != UInt8(ascii: "#") {
      switch bytes[at] {
      case 0...0x20, UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: ":"), UInt8(ascii: "?"),
        UInt8(ascii: "\\"):
        return false
      case UInt8(ascii: "."), UInt8(ascii: "/"):
        if at == start || bytes[at - 1] == UInt8(ascii: "/") { return false }
      default: break
      }
      hash.add(bytes[at])
      at += 1
    }
    if at == start {
      guard start == value.lowerBound else { return false }
      hash = pageHash
    } else if isShownAnywhere || !paths.contains(hash) {
      return false
    }
    let fragment = bytes[at..<value.upperBound].dropFirst()
    if at == value.upperBound { return at > start }
    let isPlain = !fragment.contains { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "&") }
    guard isPlain, !fragment.isEmpty else { return false }
    want(hash, fragment, at: value, use)
    return true
  }

  private mutating func want(
    _ page: SiteCheckHash, _ fragment: ArraySlice<UInt8>, at range: Range<Int>, _ use: Use
  ) {
    // In every page `#top` leads to its top (HTML, 7.4.6.4).
    guard !fragment.elementsEqual("top".utf8) else { return }
    if page == pageHash {
      own.append((use, page.anchor(fragment), range))
    } else {
      anchors.append((page.anchor(fragment), range))
    }
  }
}
