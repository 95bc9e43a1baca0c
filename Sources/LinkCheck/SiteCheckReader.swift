import Input
import SiteFiles

/// Reads a finished page in one pass and finds what is wrong in it.
struct SiteCheckReader {
  private(set) var page: SiteCheckPage
  /// The tables that may stand in other pages too, those of earlier pages among them.
  private(set) var tables: SiteCheckTables

  private let bytes: [UInt8]
  private let hasOrigin: Bool
  private var scanner: HTMLScanner
  private var links: SiteCheckLinks
  private var ids: [(id: SiteCheckHash, range: Range<Int>)] = []
  private var headings = Headings()
  private(set) var policy: SiteCheckPolicy
  /// The link and the heading that are open, with whether they have words so far.
  private var openLink: Label?
  private var openHeading: Label?

  /// Where a table begins that may be remembered, and what was found before it.
  private var openTable: (offset: Int, counts: [Int])?

  private struct Headings {
    var level = 0
    /// The headings and articles so far.
    var count = 0
    var titleCount = 0
    /// Whether an article has begun and has no heading yet: it may have a title of its own.
    var beginsArticle = false
  }

  /// An element that is to have words.
  private struct Label {
    let kind: SiteCheckFinding.Kind
    let range: Range<Int>
    var isNamed: Bool
  }

  init(
    _ page: SiteFile, index: Int, paths: SiteCheckPaths, report: SiteCheckReport, _ bytes: [UInt8]
  ) {
    (tables, policy) = (report.tables, report.policy)
    policy.begin()
    self.page = SiteCheckPage(index: index)
    hasOrigin = page.origin != nil
    self.bytes = bytes
    scanner = HTMLScanner(bytes)
    links = SiteCheckLinks(on: page.path, paths: paths, bytes)
  }

  /// Reads the page from its first byte to its last.
  mutating func read() {
    while let step = scanner.next() {
      switch step {
      case .text(let range): name(by: range)
      case .start: if !skipsTable() { check(scanner.tag) }
      case .end(.a): closeLink()
      case .end(.table): closeTable()
      case .end(let name) where name.headingLevel != nil: closeHeading()
      case .end: break
      }
    }
    closeLink()
    closeHeading()
    if headings.titleCount == 0 { page.findings.append(SiteCheckFinding(.noTitle, at: 0..<0)) }
    checkIDs()
    page.findings += links.findings
    page.anchors = links.anchors
  }

  /// Whether a table begins that is known, which is skipped then, with what it names.
  private mutating func skipsTable() -> Bool {
    guard scanner.tag.name == .table else { return false }
    openTable = nil
    guard openLink == nil, openHeading == nil, let folder = links.folder else { return false }
    let start = scanner.tag.range.lowerBound
    if let table = tables.table(in: bytes, at: start, folder: folder) {
      links.want(table.anchors, after: start)
      scanner.skip(to: start + table.bytes.count)
      return true
    }
    openTable = (start, counts)
    return false
  }

  /// How much was found so far that belongs to a page alone.
  private var counts: [Int] {
    [
      page.findings.count, links.findings.count, links.own.count, ids.count, headings.count,
      policy.count,
    ]
  }

  private mutating func closeTable() {
    guard let (start, counts) = openTable, let folder = links.folder else { return }
    openTable = nil
    guard counts == self.counts, openLink == nil else { return }
    let anchors = links.anchors.filter { $0.range.lowerBound > start }
    tables.add(
      SiteCheckTable(folder, bytes[start..<scanner.endTag.upperBound], anchors, from: start))
  }

  private mutating func check(_ tag: HTMLTag) {
    var isPoliced = false
    for attribute in tag.attributes {
      switch attribute.name {
      case .id: ids.append((links.anchor(attribute.value), attribute.value))
      case .for, .headers, .ariaLabelledBy, .ariaDescribedBy, .ariaControls, .ariaOwns:
        links.refer(to: attribute.value)
      case .href, .xlinkHref, .src, .srcset, .poster, .data, .action, .formaction:
        links.follow(attribute, of: tag)
        isPoliced = isPoliced || attribute.name == .formaction
      case .style, .handler, .srcdoc: isPoliced = true
      default: break
      }
    }
    switch tag.name {
    case .a: open(tag)
    case .img: check(picture: tag)
    case .article:
      headings.beginsArticle = true
      headings.count += 1
    case .base: page.findings.append(SiteCheckFinding(.base, at: tag.range))
    case .meta: check(meta: tag)
    case .script, .style, .link, .iframe, .frame, .video, .audio, .source, .track, .object, .embed,
      .image, .form:
      isPoliced = true
    default: if let level = tag.name.headingLevel { open(tag, level: level) }
    }
    guard isPoliced || policy.blocksPictures else { return }
    for (part, range) in policy.blocked(in: tag, of: bytes) {
      var subject = shape(of: tag)
      subject.add(part.rawValue)
      page.findings.append(SiteCheckFinding(.blocked, subject, at: range))
    }
  }

  private mutating func check(meta tag: HTMLTag) {
    policy.add(tag, of: bytes)
    if let address = links.refreshed(by: tag) { links.follow(refresh: address, of: tag) }
  }

  private mutating func check(picture tag: HTMLTag) {
    if let alternative = tag[.alt], !HTMLText.isBlank(bytes[alternative]) {
      name(by: alternative)
      return
    }
    // An empty one says that the picture is decorative (HTML, "A purely decorative image").
    if tag[.alt]?.isEmpty ?? false { return }
    var subject = shape(of: tag)
    if hasOrigin, let source = tag[.src] { subject.add(bytes[source]) }
    page.findings.append(SiteCheckFinding(.noAlternative, subject, at: tag.range))
  }

  private mutating func open(_ link: HTMLTag) {
    closeLink()
    guard link[.href] != nil || link[.xlinkHref] != nil else {
      page.findings.append(SiteCheckFinding(.namelessLink, shape(of: link), at: link.range))
      return
    }
    openLink = Label(kind: .namelessLink, range: link.range, isNamed: hasName(link))
  }

  private mutating func open(_ heading: HTMLTag, level: Int) {
    closeHeading()
    openHeading = Label(kind: .namelessHeading, range: heading.range, isNamed: hasName(heading))
    defer { headings.beginsArticle = false }
    headings.count += 1
    if level == 1, headings.titleCount == 0 || !headings.beginsArticle {
      headings.titleCount += 1
      if headings.titleCount == 2 {
        page.findings.append(SiteCheckFinding(.secondTitle, shape(of: heading), at: heading.range))
      }
    }
    if level > headings.level + 1 {
      var subject = shape(of: heading)
      subject.add(UInt8(headings.level))
      page.findings.append(SiteCheckFinding(.skippedLevel, subject, at: heading.range))
    }
    headings.level = level
  }

  private func hasName(_ tag: HTMLTag) -> Bool {
    [.ariaLabel, .ariaLabelledBy, .title].contains { name in
      tag[name].map { !HTMLText.isBlank(bytes[$0]) } ?? false
    }
  }

  private mutating func name(by words: Range<Int>) {
    guard openLink?.isNamed == false || openHeading?.isNamed == false,
      !HTMLText.isBlank(bytes[words])
    else { return }
    openLink?.isNamed = true
    openHeading?.isNamed = true
  }

  private mutating func closeLink() {
    if let label = openLink { report(label) }
    openLink = nil
  }

  private mutating func closeHeading() {
    if let label = openHeading { report(label) }
    openHeading = nil
  }

  private mutating func report(_ label: Label) {
    guard !label.isNamed, let tag = HTMLScanner.tag(around: label.range.lowerBound, in: bytes)
    else { return }
    page.findings.append(SiteCheckFinding(label.kind, shape(of: tag), at: label.range))
  }

  /// What tags have in common that one line of a template writes: all but the values looked at.
  private func shape(of tag: HTMLTag) -> SiteCheckHash {
    var shape = SiteCheckHash()
    var at = tag.range.lowerBound
    for attribute in tag.attributes {
      shape.add(bytes[at..<attribute.value.lowerBound])
      at = attribute.value.upperBound
    }
    shape.add(bytes[at..<tag.range.upperBound])
    return shape
  }

  private mutating func checkIDs() {
    ids.sort { ($0.id.value, $0.range.lowerBound) < ($1.id.value, $1.range.lowerBound) }
    page.ids.reserveCapacity(ids.count)
    for (id, range) in ids {
      if page.ids.last == id {
        page.findings.append(
          SiteCheckFinding(.repeatedID, SiteCheckHash(bytes[range]), at: range))
      } else {
        page.ids.append(id)
      }
    }
    for (kind, address, range) in links.own where !has(address) {
      page.findings.append(SiteCheckFinding(kind, SiteCheckHash(bytes[range]), at: range))
    }
  }

  private func has(_ id: SiteCheckHash) -> Bool {
    var (lower, upper) = (0, page.ids.count)
    while lower < upper {
      let middle = (lower + upper) / 2
      if page.ids[middle].value < id.value { lower = middle + 1 } else { upper = middle }
    }
    return lower < page.ids.count && page.ids[lower] == id
  }
}
