import Input

/// Writes the text of one block.
struct InlineWriter {
  private let tree: Tree
  private let places: InlinePlaces?
  /// The block, as the place of what cannot be found in it.
  private let block: Range<Int>
  private let standsAlone: Bool
  private var nextMark = 0
  /// The links around this point; nil for one that is not shown.
  private var openLinks: [(number: Int, words: PlainText.Point)?] = []
  private var hasWarnedOfHTML = false

  /// Writes steps of a tree.
  ///
  /// - Parameters:
  ///   - places: where they are in the file; nil if nothing asks for it.
  ///   - block: where the block stands.
  ///   - standsAlone: whether the steps are one picture and nothing else.
  init(_ tree: Tree, _ places: InlinePlaces?, in block: Range<Int>, standsAlone: Bool = false) {
    self.tree = tree
    self.places = places
    self.block = block
    self.standsAlone = standsAlone
  }

  /// Adds the steps of a range to a builder.
  mutating func write(_ steps: Range<Int>, to builder: inout HTMLBuilder) {
    var index = steps.lowerBound
    while index < steps.upperBound {
      let step = tree.steps[index]
      switch step.kind {
      case .text: writeText(index, to: &builder)
      case .code:
        builder.add("<code>")
        builder.add(text: tree.bytes, step.text)
        builder.add("</code>")
      case .softBreak:
        builder.add("\n")
        builder.addSpace()
      case .hardBreak:
        builder.add("<br />\n")
        builder.addSpace()
      case .emphasis: builder.add(step.isExit ? "</em>" : "<em>")
      case .strong: builder.add(step.isExit ? "</strong>" : "<strong>")
      case .html: leaveOutHTML(index, from: &builder)
      case .link: step.isExit ? endLink(to: &builder) : startLink(index, to: &builder)
      case .image:
        let exit = exitOfPicture(index, before: steps.upperBound)
        writePicture(index..<exit, to: &builder)
        index = exit
      default: break
      }
      index += 1
    }
  }

  /// The mark of a step, if it has one that was not asked for yet.
  private mutating func mark(of step: Int) -> InlinePlaces.Mark? {
    guard let marks = places?.marks else { return nil }
    while nextMark < marks.count, marks[nextMark].step < step { nextMark += 1 }
    guard nextMark < marks.count, marks[nextMark].step == step else { return nil }
    nextMark += 1
    return marks[nextMark - 1]
  }

  private mutating func writeText(_ index: Int, to builder: inout HTMLBuilder) {
    let literal = tree.steps[index].text
    var start = literal.lowerBound
    while let mark = mark(of: index) {
      guard mark.isGood else {
        report(mark, to: &builder)
        continue
      }
      let braces = literal.lowerBound + mark.offset
      builder.add(text: tree.bytes, start..<braces)
      start = braces + mark.range.count
      let name = String(decoding: tree.bytes[braces + 2..<start - 2], as: UTF8.self)
      builder.add(Quotation(name: name, place: Place(builder.file, mark.range)))
    }
    builder.add(text: tree.bytes, start..<literal.upperBound)
  }

  private func report(_ mark: InlinePlaces.Mark, to builder: inout HTMLBuilder) {
    builder.report(
      "quotation",
      "'\(builder.file.text(mark.range))' quotes nothing; write a name of a-z, 0-9, '.' and '-' as in "
        + "'{{points.nghe-an}}', or '\\{{' for the braces themselves",
      at: mark.range)
  }

  private mutating func leaveOutHTML(_ index: Int, from builder: inout HTMLBuilder) {
    let range = mark(of: index)?.range ?? block
    let html = tree.bytes[tree.steps[index].text]
    guard !html.starts(with: "<!--".utf8) else { return }
    defer { hasWarnedOfHTML = true }
    guard !hasWarnedOfHTML || !html.starts(with: "</".utf8) else { return }
    builder.warnOfHTML(html, at: range)
  }

  private mutating func startLink(_ index: Int, to builder: inout HTMLBuilder) {
    let step = tree.steps[index]
    let range = mark(of: index)?.range ?? block
    let destination = String(decoding: tree.bytes[step.text], as: UTF8.self)
    if let fault = Destination(destination).faultOfLink {
      builder.report(fault.code, fault.message, at: range)
      openLinks.append(nil)
      return
    }
    if openLinks.contains(where: { $0 != nil }) {
      builder.warn(
        "link-nested", "a link cannot stand inside another; this one is shown as text", at: range)
      openLinks.append(nil)
      return
    }
    if destination.isEmpty {
      builder.warn(
        "link-empty", "the link leads nowhere; write an address in its brackets", at: range)
    }
    openLinks.append((builder.links.count, builder.words.end))
    builder.add(.linkStart(builder.links.count))
    let title = String(decoding: tree.bytes[step.title], as: UTF8.self)
    builder.links.append(
      Link(destination: destination, title: title, place: Place(builder.file, range)))
  }

  private mutating func endLink(to builder: inout HTMLBuilder) {
    guard case (let number, let words)?? = openLinks.popLast() else { return }
    builder.add(.linkEnd)
    builder.links[number].text = builder.words.text(builder.words.span(from: words)) {
      "{{\($0.name)}}"
    }
  }

  private func exitOfPicture(_ index: Int, before end: Int) -> Int {
    var depth = 0
    for index in index..<end where tree.steps[index].kind == .image {
      depth += tree.steps[index].isExit ? -1 : 1
      if depth == 0 { return index }
    }
    return end
  }

  private mutating func writePicture(_ steps: Range<Int>, to builder: inout HTMLBuilder) {
    let step = tree.steps[steps.lowerBound]
    let range = mark(of: steps.lowerBound)?.range ?? block
    let alternative = alternative(steps, &builder)
    let destination = String(decoding: tree.bytes[step.text], as: UTF8.self)
    if let fault = Destination(destination).faultOfPicture {
      builder.report(fault.code, fault.message, at: range)
      let text = Array(alternative.utf8)
      builder.add(text: text, 0..<text.count)
      return
    }
    builder.add(.picture(builder.pictures.count))
    builder.pictures.append(
      Picture(
        destination: destination, alternative: alternative,
        title: String(decoding: tree.bytes[step.title], as: UTF8.self),
        place: Place(builder.file, range), standsAlone: standsAlone))
  }

  /// The words in a picture's brackets, without markup.
  private mutating func alternative(_ steps: Range<Int>, _ builder: inout HTMLBuilder) -> String {
    var text: [UInt8] = []
    for index in steps {
      let step = tree.steps[index]
      switch step.kind {
      case .text, .code: text.append(contentsOf: tree.bytes[step.text])
      case .softBreak, .hardBreak: text.append(UInt8(ascii: " "))
      case .html: leaveOutHTML(index, from: &builder)
      default: break
      }
      while step.kind == .text, let mark = mark(of: index) {
        builder.report(
          "quotation",
          "a picture's description cannot quote '\(builder.file.text(mark.range))'; write the words",
          at: mark.range)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension HTMLBuilder {
  /// Warns of raw HTML that is not shown.
  mutating func warnOfHTML(_ html: ArraySlice<UInt8>, at range: Range<Int>) {
    let tag = html.drop { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "/") }
      .prefix { $0.isAlphanumeric }
    let name = String(decoding: tag.prefix(20), as: UTF8.self)
    warn(
      "raw-html",
      (name.isEmpty ? "raw HTML" : "the HTML tag '\(name)'")
        + " is left out of the page; say it in Markdown, or write '&lt;' for the character '<'",
      at: range)
  }
}
