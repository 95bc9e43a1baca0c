import Input

/// Writes the text of one block.
struct InlineWriter {
  private let tree: Tree
  private let places: InlinePlaces?
  /// The block, as the place of what cannot be found in it.
  private let block: Range<Int>
  private let standsAlone: Bool
  private let isCell: Bool
  private let hasDialect: Bool
  /// The parts of texts that are not shown, by step.
  private var hidden: [Int: [Range<Int>]]
  private var cuts: [Int: [TextCut]] = [:]
  private var tags: TagWriter?
  private var piece = 0
  private var nextMark = 0

  /// Writes steps of a tree.
  ///
  /// - Parameters:
  ///   - places: where they are in the file; nil if nothing asks for it.
  ///   - block: where the block stands.
  ///   - standsAlone: whether the steps are one picture and nothing else.
  ///   - isCell: whether they are the cell of a table, which can hold blocks of HTML.
  ///   - hasDialect: whether the note may hold what CommonMark does not know.
  ///   - hidden: parts of the texts of steps that are not shown.
  init(
    _ tree: Tree, _ places: InlinePlaces?, in block: Range<Int>, standsAlone: Bool = false,
    isCell: Bool = false, hasDialect: Bool = false, hidden: [Int: [Range<Int>]] = [:]
  ) {
    self.tree = tree
    self.places = places
    self.block = block
    self.standsAlone = standsAlone
    self.isCell = isCell
    self.hasDialect = hasDialect
    self.hidden = hidden
  }

  /// Adds the steps of a range to a builder.
  mutating func write(_ steps: Range<Int>, to builder: inout HTMLBuilder) {
    if hasDialect, tree.hasDialect(steps) { cuts = TextCuts(steps, of: tree, places).cuts }
    tags = tagWriter(steps, told: builder.openTags)
    var index = steps.lowerBound
    while index < steps.upperBound {
      tags?.reach(piece, in: &builder)
      index = write(index, before: steps.upperBound, to: &builder)
    }
    tags?.reach(piece, in: &builder)
    tags?.finish(in: &builder)
  }

  /// Writes a step and returns the next one.
  private mutating func write(_ index: Int, before end: Int, to builder: inout HTMLBuilder) -> Int {
    let step = tree.steps[index]
    piece += 1
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
    case .html: return writeTag(index, to: &builder)
    case .link: step.isExit ? builder.endLink() : startLink(index, to: &builder)
    case .image:
      let exit = tree.exitOfPicture(index, before: end)
      writePicture(index..<exit, to: &builder)
      return exit + 1
    default: break
    }
    return index + 1
  }

  // MARK: HTML

  /// - Parameter told: tags that lack the end of a quote, whose end tags are no further mistakes.
  private func tagWriter(_ steps: Range<Int>, told: [String: Int]) -> TagWriter? {
    guard steps.contains(where: { tree.steps[$0].kind == .html }) else { return nil }
    let pieces = TagNesting.pieces(ofLines: steps, in: tree)
    let nesting = TagNesting(pieces, areLines: true, isFlow: isCell, told: told)
    return TagWriter(nesting, in: tree.bytes, isCell: isCell)
  }

  private mutating func writeTag(_ index: Int, to builder: inout HTMLBuilder) -> Int {
    let range = mark(of: index)?.range ?? block
    let number = piece - 1
    tags?.write(number, to: &builder) { _ in range }
    guard let nesting = tags?.nesting, let end = nesting.silences[number] else { return index + 1 }
    piece = end + 1
    return nesting.pieces[end].step + 1
  }

  /// The mark of a step, if it has one that was not asked for yet.
  private mutating func mark(of step: Int) -> InlinePlaces.Mark? {
    guard let marks = places?.marks else { return nil }
    while nextMark < marks.count, marks[nextMark].step < step { nextMark += 1 }
    guard nextMark < marks.count, marks[nextMark].step == step else { return nil }
    nextMark += 1
    return marks[nextMark - 1]
  }

  // MARK: Text

  private mutating func writeText(_ index: Int, to builder: inout HTMLBuilder) {
    let literal = tree.steps[index].text
    var at = literal.lowerBound
    for cut in cuts(of: index, &builder) where cut.range.lowerBound >= at {
      builder.add(text: tree.bytes, at..<cut.range.lowerBound)
      at = cut.range.upperBound
      write(cut, of: index, to: &builder)
    }
    builder.add(text: tree.bytes, at..<literal.upperBound)
  }

  /// What is written otherwise in the text of a step, in order.
  private mutating func cuts(of index: Int, _ builder: inout HTMLBuilder) -> [TextCut] {
    let start = tree.steps[index].text.lowerBound
    var all = cuts[index] ?? []
    while let mark = mark(of: index) {
      guard mark.isGood else {
        report(mark, to: &builder)
        continue
      }
      let braces = start + mark.offset
      all.append(TextCut(range: braces..<braces + mark.range.count, kind: .quotation(mark.range)))
    }
    for range in hidden[index] ?? [] { all.append(TextCut(range: range, kind: .nothing)) }
    if all.count > 1 { all.sort { $0.range.lowerBound < $1.range.lowerBound } }
    return all
  }

  private func write(_ cut: TextCut, of step: Int, to builder: inout HTMLBuilder) {
    let bytes = tree.bytes
    switch cut.kind {
    case .nothing: break
    case .strikeStart: builder.add("<del>")
    case .strikeEnd: builder.add("</del>")
    case .quotation(let range):
      let name = String(
        decoding: bytes[cut.range.lowerBound + 2..<cut.range.upperBound - 2], as: UTF8.self)
      builder.add(Quotation(name: name, place: Place(builder.file, range)))
    case .note(let label):
      guard !builder.isInLink, let (number, use) = builder.notes.mark(label) else {
        if !builder.notes.labels.isEmpty || label.utf8.allSatisfy(\.isDigit) {
          builder.report(.noNote(label), at: place(of: cut, step))
        }
        builder.add(text: bytes, cut.range)
        return
      }
      builder.add(.noteMark(number, use: use))
    case .address(let address):
      guard !builder.isInLink, Destination(address).faultOfLink == nil else {
        builder.add(text: bytes, cut.range)
        return
      }
      builder.startLink(to: address, title: "", at: place(of: cut, step))
      builder.add(text: bytes, cut.range)
      builder.endLink()
    }
  }

  private func place(of cut: TextCut, _ step: Int) -> Range<Int> {
    let start = tree.steps[step].text.lowerBound
    let range = cut.range.lowerBound - start..<cut.range.upperBound - start
    return places?.source(step, range) ?? block
  }

  private func report(_ mark: InlinePlaces.Mark, to builder: inout HTMLBuilder) {
    builder.report(.notAQuotation(builder.file.text(mark.range)), at: mark.range)
  }

  // MARK: Links and pictures

  private mutating func startLink(_ index: Int, to builder: inout HTMLBuilder) {
    let step = tree.steps[index]
    let mark = mark(of: index)
    builder.startLink(
      to: String(decoding: tree.bytes[step.text], as: UTF8.self),
      title: String(decoding: tree.bytes[step.title], as: UTF8.self),
      at: mark?.range ?? block, definedAt: mark?.label.flatMap { builder.definitions[$0] })
  }

  private mutating func writePicture(_ steps: Range<Int>, to builder: inout HTMLBuilder) {
    let step = tree.steps[steps.lowerBound]
    let mark = mark(of: steps.lowerBound)
    let range = mark?.range ?? block
    let alternative = alternative(steps, &builder)
    let isDecorative = tree.text(of: steps.upperBound + 1, startsWith: Picture.decorativeMark)
    if isDecorative {
      let start = tree.steps[steps.upperBound + 1].text.lowerBound
      hidden[steps.upperBound + 1, default: []].append(
        start..<start + Picture.decorativeMark.utf8.count)
    }
    builder.add(
      destination: String(decoding: tree.bytes[step.text], as: UTF8.self),
      alternative: alternative, title: String(decoding: tree.bytes[step.title], as: UTF8.self),
      isDecorative: isDecorative, standsAlone: standsAlone, at: range,
      definedAt: mark?.label.flatMap { builder.definitions[$0] })
  }

  /// The words in a picture's brackets, without markup.
  private mutating func alternative(_ steps: Range<Int>, _ builder: inout HTMLBuilder) -> String {
    var text: [UInt8] = []
    for index in steps {
      let step = tree.steps[index]
      switch step.kind {
      case .text, .code: text.append(contentsOf: tree.bytes[step.text])
      case .softBreak, .hardBreak: text.append(UInt8(ascii: " "))
      case .html: leaveOut(index, &text, &builder)
      default: break
      }
      while step.kind == .text, let mark = mark(of: index) {
        builder.report(.quotationInDescription(builder.file.text(mark.range)), at: mark.range)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// A description holds no elements: a tag in it is reported, and keeps the words around it apart.
  private mutating func leaveOut(
    _ index: Int, _ text: inout [UInt8], _ builder: inout HTMLBuilder
  ) {
    var reader = NoteTagReader(tree.bytes, in: tree.steps[index].text)
    let range = mark(of: index)?.range ?? block
    guard let tag = reader.next(), tag.kind != .comment else { return }
    if tag.element == .br { text.append(UInt8(ascii: " ")) }
    guard tag.kind != .end, tag.element != .br else { return }
    builder.report(.htmlLeftOut(tag: tag.name.isEmpty ? nil : tag.name), at: range)
  }
}
