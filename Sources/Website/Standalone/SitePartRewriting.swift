import LinkCheck

/// A page on its way into a part of the site that is to stand alone, read once from first to last.
///
/// A link that leads out becomes a `span` (in a drawing a `g`) with the same words, classes and
/// language. A `nav`, and a list in a `footer`, none of whose links leads anywhere any more, goes; so
/// does what a program would follow: forms, scripts and `link`s to files that are not there, and the
/// canonical address, which is that of a page in the whole site. All else stays to the byte.
struct SitePartRewriting {
  private let part: SitePart
  private let path: String
  private let bytes: [UInt8]
  private var scanner: HTMLScanner
  private var output: [UInt8] = []
  /// Up to here the page is in the output, or left out of it.
  private var done = 0
  /// The element that is left out up to its end tag.
  private var dropped: HTMLName?
  /// What the end tag of each open link becomes; nil where it stays.
  private var openLinks: [String?] = []
  private var openMenus: [Menu] = []
  private var drawingDepth = 0
  private var footerDepth = 0

  /// A `nav` or a list that is open, and whether anything in it leads anywhere.
  private struct Menu {
    let name: HTMLName
    /// Where it begins in the output.
    let start: Int
    var leadsSomewhere = false
  }

  init(_ part: SitePart, _ bytes: [UInt8], at path: String) {
    self.part = part
    self.path = path
    self.bytes = bytes
    scanner = HTMLScanner(bytes)
    output.reserveCapacity(bytes.count)
  }

  /// The page as it stands in the part.
  mutating func run() -> [UInt8] {
    while let step = scanner.next() {
      switch step {
      case .text: break
      case .start: if dropped == nil, isWhole(scanner.tag) { start(scanner.tag) }
      case .end(let name): end(name)
      }
    }
    if dropped == nil { output += bytes[done...] }
    return output
  }

  /// Whether a tag does not break off at the end of the page.
  private func isWhole(_ tag: HTMLTag) -> Bool { bytes[tag.range].last == UInt8(ascii: ">") }

  private mutating func start(_ tag: HTMLTag) {
    switch tag.name {
    case .a: open(link: tag)
    case .link: if leadsOut(tag[.href]) || isCanonical(tag) { leaveOut(tag.range) }
    case .script where leadsOut(tag[.src]), .form where leadsOut(tag[.action]):
      copy(upTo: tag.range.lowerBound)
      dropped = tag.name
    case .svg: drawingDepth += 1
    case .footer: footerDepth += 1
    case .nav,
      .ul where footerDepth > 0:
      copy(upTo: tag.range.lowerBound)
      openMenus.append(Menu(name: tag.name, start: output.count))
    default: break
    }
  }

  private mutating func end(_ name: HTMLName) {
    if let element = dropped {
      guard name == element else { return }
      dropped = nil
      leaveOut(upTo: scanner.endTag.upperBound)
      return
    }
    switch name {
    case .a: closeLink()
    case .svg: drawingDepth = max(0, drawingDepth - 1)
    case .footer: footerDepth = max(0, footerDepth - 1)
    case .nav, .ul: closeMenu(name)
    default: break
    }
  }

  // MARK: links

  private mutating func open(link tag: HTMLTag) {
    guard let written = tag[.href] ?? tag[.xlinkHref] else { return openLinks.append(nil) }
    switch part.goal(of: bytes[written], on: path) {
    case .asWritten:
      noteWay()
      openLinks.append(nil)
    case .front(let way):
      noteWay()
      copy(upTo: written.lowerBound)
      output += way.utf8
      done = written.upperBound
      openLinks.append(nil)
    case .out:
      let element = drawingDepth > 0 ? "g" : "span"
      copy(upTo: tag.range.lowerBound)
      output += "<\(element)".utf8
      done = tag.range.lowerBound + "<a".utf8.count
      for attribute in tag.attributes where Self.ofLinks.contains(attribute.name) {
        copy(upTo: attribute.range.lowerBound)
        while output.last.map(HTMLText.isSpace) == true { output.removeLast() }
        done = attribute.range.upperBound
      }
      copy(upTo: tag.range.upperBound)
      openLinks.append("</\(element)>")
    }
  }

  /// The attributes that only a link can have, and the name that only programs read it by.
  private static let ofLinks: Set<HTMLName> = [
    .href, .xlinkHref, .hreflang, .rel, .type, .target, .download, .ariaLabel,
  ]

  private mutating func closeLink() {
    guard let replacement = openLinks.popLast(), let replacement else { return }
    copy(upTo: scanner.endTag.lowerBound)
    output += replacement.utf8
    done = scanner.endTag.upperBound
  }

  private func leadsOut(_ written: Range<Int>?) -> Bool {
    guard let written else { return false }
    return part.goal(of: bytes[written], on: path) != .asWritten
  }

  private func isCanonical(_ tag: HTMLTag) -> Bool {
    tag[.rel].map { bytes[$0].elementsEqual("canonical".utf8) } ?? false
  }

  // MARK: menus

  /// Notes that something in the open menu leads somewhere.
  private mutating func noteWay() {
    if let last = openMenus.indices.last { openMenus[last].leadsSomewhere = true }
  }

  private mutating func closeMenu(_ name: HTMLName) {
    guard openMenus.last?.name == name, let menu = openMenus.popLast() else { return }
    if menu.leadsSomewhere {
      noteWay()
    } else {
      output.removeLast(output.count - menu.start)
      leaveOut(upTo: scanner.endTag.upperBound)
    }
  }

  // MARK: output

  private mutating func copy(upTo end: Int) {
    if done < end { output += bytes[done..<end] }
    done = max(done, end)
  }

  private mutating func leaveOut(_ range: Range<Int>) {
    copy(upTo: range.lowerBound)
    leaveOut(upTo: range.upperBound)
  }

  /// Leaves out what comes next, and the rest of its line if nothing else stands in that.
  private mutating func leaveOut(upTo end: Int) {
    done = end
    let newline = UInt8(ascii: "\n")
    if output.last ?? newline == newline, done < bytes.count, bytes[done] == newline { done += 1 }
  }
}
