import Input

extension TagWriter {
  /// Writes a start tag.
  mutating func start(
    _ tag: NoteTag, _ piece: Int, _ place: Range<Int>, to builder: inout HTMLBuilder
  ) {
    guard let element = tag.element else {
      if NoteElement.otherBlocks.contains(tag.name) { separate(in: &builder) }
      return
    }
    let attributes = NoteAttributes(tag, in: bytes)
    let isShown =
      element.isVoid || nesting.starts[piece].map { nesting.elements[$0].isWritten } ?? false
    if isShown { check(tag, attributes, place, &builder) }
    if element.isVoid {
      writeVoid(element, attributes, piece, place, to: &builder)
      return
    }
    guard let number = nesting.starts[piece], nesting.elements[number].isWritten else {
      if !element.isPhrasing { separate(in: &builder) }
      return
    }
    if element == .a {
      startLink(attributes, nesting.elements[number], place, to: &builder)
    } else if element.isPhrasing {
      makePhrasing(in: &builder)
      builder.add("<\(element.rawValue)\(attributes.written(for: element))>")
      if element == .sup || element == .sub { builder.raised = element }
      entries.append(
        Entry(
          end: nesting.elements[number].end, close: "</\(element.rawValue)>", context: .phrasing,
          element: element))
    } else {
      startBlock(nesting.elements[number], attributes, place, to: &builder)
    }
  }

  /// Reports attributes that are left out, and what they cannot hold.
  private func check(
    _ tag: NoteTag, _ attributes: NoteAttributes, _ place: Range<Int>, _ builder: inout HTMLBuilder
  ) {
    if let name = attributes.powerful {
      builder.report(.htmlAttribute(name, tag: tag.name), at: place)
    }
    let quotation = tag.attributes.lazy.compactMap { at in
      bytes.quotationEnd(at: at).map { at..<$0 }
    }
    .first
    if let quotation, quotation.upperBound <= tag.attributes.upperBound {
      builder.report(
        .quotationInAddress(String(decoding: bytes[quotation], as: UTF8.self)), at: place)
    }
  }

  private mutating func writeVoid(
    _ element: NoteElement, _ attributes: NoteAttributes, _ piece: Int, _ place: Range<Int>,
    to builder: inout HTMLBuilder
  ) {
    switch element {
    case .hr:
      guard nesting.faults[piece] == nil else {
        separate(in: &builder)
        return
      }
      makeFlow(in: &builder)
      builder.endLine()
      builder.add("<hr />\n")
      builder.addSpace()
    case .img:
      let standsAlone =
        context == .flow && isLast(piece)
        && Destination(attributes["src"] ?? "").faultOfPicture == nil
      if standsAlone { builder.endLine() } else { makePhrasing(in: &builder) }
      builder.add(
        destination: attributes["src"] ?? "", alternative: attributes["alt"] ?? "",
        title: attributes["title"] ?? "", isDecorative: attributes["alt"] == "",
        standsAlone: standsAlone, at: place)
      if standsAlone { builder.add("\n") }
    default:
      guard context == .phrasing || context == .cell else { return }
      builder.add("<br />\n")
      builder.addSpace()
    }
  }

  /// Whether nothing but the end of a block of HTML follows.
  private func isLast(_ piece: Int) -> Bool {
    var next = piece + 1
    while next < nesting.pieces.count, case .blank = nesting.pieces[next].kind { next += 1 }
    guard next < nesting.pieces.count, case .block = nesting.pieces[next].kind else { return false }
    return nesting.pieces[next].step == nesting.pieces[piece].step
  }

  private mutating func startLink(
    _ attributes: NoteAttributes, _ link: TagNesting.Element, _ place: Range<Int>,
    to builder: inout HTMLBuilder
  ) {
    guard let address = attributes["href"] else {
      builder.report(.anchorLeftOut, at: place)
      return
    }
    makePhrasing(in: &builder)
    builder.startLink(to: address, title: attributes["title"] ?? "", at: place)
    entries.append(Entry(end: link.end, close: "", context: .phrasing, element: .a))
  }

  private mutating func startBlock(
    _ shown: TagNesting.Element, _ attributes: NoteAttributes, _ place: Range<Int>,
    to builder: inout HTMLBuilder
  ) {
    let element = shown.element
    if element.parents != nil || element == .summary {
      closeAuto(in: &builder)
    } else {
      makeFlow(in: &builder)
    }
    builder.addSpace()
    if element != .td, element != .th { builder.endLine() }
    var (name, extra, context) = (element.rawValue, "", Context.flow)
    var className: String?
    switch element {
    case .center: (name, className) = ("div", "center")
    case .p: if shown.firstBlock != nil { name = "div" } else { context = .phrasing }
    case .summary: context = .phrasing
    case .table:
      if rowCounts.isEmpty { builder.startTable(at: place) }
      rowCounts.append(0)
      context = .table
    case .thead, .tbody: context = .table
    case .tr:
      if !rowCounts.isEmpty { rowCounts[rowCounts.count - 1] += 1 }
      context = .row
    case .th:
      extra = (rowCounts.last ?? 1) > 1 ? " scope=\"row\"" : " scope=\"col\""
      context = .cell
    case .td, .li: context = .cell
    case .ol, .ul: context = .list
    default: break
    }
    builder.add("<\(name)\(attributes.written(for: element, class: className))\(extra)")
    if element == .details { builder.add(.openness) }
    builder.add(">")
    if context != .phrasing, context != .cell { builder.add("\n") }
    entries.append(
      Entry(end: shown.end, close: "</\(name)>\n", context: context, element: element))
  }
}
