import Input

/// Turns the tags of one file into instructions.
struct Compiler {
  private let file: SourceFile
  private let bytes: [UInt8]
  private let templates: [String: Int]
  private var symbols = Symbols()
  private var tokens: [Token] = []
  private var draft = Template.Builder()
  /// The instructions whose content is being compiled.
  private var open: [Int] = []
  /// The margins of the blocks whose content is being compiled.
  private var margins: [Range<Int>] = []
  /// Text before this instruction is not added to.
  private var barrier = 0

  /// The compiled form of `file`, and what is wrong with it.
  static func compile(
    _ file: SourceFile, named name: String, among templates: [String: Int],
    symbols: inout Symbols, isStrict: Bool, problems: inout Problems
  ) -> Template {
    let scanner = Scanner(file)
    let outline = Outline(scanner.tokens, of: file)
    let wrong = scanner.problems.isEmpty ? outline.problems : scanner.problems
    for problem in wrong + (isStrict ? outline.notes : []) { problems.report(problem) }
    guard wrong.isEmpty else { return Template(name: name, file: file, nil) }
    var compiler = Compiler(file, templates)
    swap(&compiler.symbols, &symbols)
    compiler.compile(Margins(outline.tokens, in: file.bytes).tokens)
    swap(&compiler.symbols, &symbols)
    return Template(name: name, file: file, compiler.draft)
  }

  private init(_ file: SourceFile, _ templates: [String: Int]) {
    self.file = file
    self.templates = templates
    bytes = file.bytes
  }

  private mutating func compile(_ tokens: [Token]) {
    self.tokens = tokens
    var start = 0
    for token in tokens {
      let gap = start..<max(start, token.cut.lowerBound)
      if !isInParent { addText(gap, before: token) }
      start = max(start, token.cut.upperBound)
      guard !token.isIgnored else { continue }
      add(token)
    }
    addText(start..<max(start, bytes.count), before: nil)
  }

  /// Whether text here has no effect.
  private var isInParent: Bool {
    guard let last = open.last, case .include = draft.instructions[last] else { return false }
    return true
  }

  private mutating func add(_ token: Token) {
    switch token.kind {
    case .comment, .delimiters: break
    case .variable, .raw: append(.print(path(token), raw: token.kind == .raw), token)
    case .section, .inverted:
      begin(.section(path(token), inverted: token.kind == .inverted, end: 0), token)
    case .partial:
      addInclusion(token)
      close(draft.instructions.count - 1)
    case .parent:
      addInclusion(token)
      open.append(draft.instructions.count - 1)
    case .block: addBlock(token)
    case .close: finish(token)
    }
  }

  // MARK: Text

  /// Adds text without the margin of the block that it stands in.
  private mutating func addText(_ text: Range<Int>, before token: Token?) {
    let from = draft.literals.count
    let firstLine = draft.lineStarts.count
    var start = text.lowerBound
    let margin = margins.last ?? 0..<0
    for line in TextLines(text, before: token, in: bytes).starts {
      draft.literals += bytes[start..<line]
      draft.lineStarts.append(draft.literals.count)
      start = line + shared(margin, at: line, to: text.upperBound)
    }
    draft.literals += bytes[start..<text.upperBound]
    let lines = firstLine..<draft.lineStarts.count
    guard from < draft.literals.count || !lines.isEmpty else { return }
    let last = draft.instructions.count - 1
    if last >= barrier, case .text(let before, let linesBefore) = draft.instructions[last] {
      draft.instructions[last] = .text(
        before.lowerBound..<draft.literals.count, lines: linesBefore.lowerBound..<lines.upperBound)
    } else {
      draft.instructions.append(.text(from..<draft.literals.count, lines: lines))
      draft.names.append(text)
    }
  }

  /// How many bytes of the margin stand at `offset`.
  private func shared(_ margin: Range<Int>, at offset: Int, to end: Int) -> Int {
    var length = 0
    while length < margin.count, offset + length < end,
      bytes[offset + length] == bytes[margin.lowerBound + length]
    {
      length += 1
    }
    return length
  }

  /// Blanks without the margin of the block that they stand in.
  private func withoutMargin(_ blanks: Range<Int>) -> [UInt8] {
    let margin = margins.last ?? 0..<0
    return Array(
      bytes[blanks].dropFirst(shared(margin, at: blanks.lowerBound, to: blanks.upperBound)))
  }

  // MARK: Tags

  private mutating func append(_ instruction: Instruction, _ token: Token) {
    draft.instructions.append(instruction)
    draft.names.append(token.name)
    barrier = draft.instructions.count
  }

  private mutating func begin(_ instruction: Instruction, _ token: Token) {
    append(instruction, token)
    open.append(draft.instructions.count - 1)
  }

  private mutating func addInclusion(_ token: Token) {
    let name = file.text(token.name)
    let target: Inclusion.Target =
      token.isDynamic
      ? .named(path(token)) : templates[name].map { .template($0) } ?? .missing(name)
    let indentation = token.isAlone ? withoutMargin(token.indentation) : nil
    draft.inclusions.append(Inclusion(target: target, indentation: indentation))
    append(.include(draft.inclusions.count - 1, end: 0), token)
  }

  private mutating func addBlock(_ token: Token) {
    let name = symbols.number(of: file.text(token.name))
    let indentation = token.isOverride ? [] : withoutMargin(token.margin)
    margins.append(token.margin)
    draft.blocks.append(
      TemplateBlock(name: name, indentation: indentation, startsLine: token.isAlone))
    begin(.block(draft.blocks.count - 1, end: 0), token)
  }

  private mutating func finish(_ token: Token) {
    guard let opener = open.popLast(), let partner = token.partner else { return }
    close(opener)
    guard tokens[partner].kind == .block else { return }
    margins.removeLast()
    guard tokens[partner].isOverride, let parent = open.last,
      case .include(let inclusion, _) = draft.instructions[parent],
      case .block(let block, let end) = draft.instructions[opener]
    else { return }
    let override = Override(
      name: draft.blocks[block].name, content: opener + 1..<end,
      startsLine: draft.blocks[block].startsLine)
    draft.inclusions[inclusion].overrides.append(override)
  }

  /// Lets an instruction's content end here.
  private mutating func close(_ index: Int) {
    let end = draft.instructions.count
    barrier = end
    switch draft.instructions[index] {
    case .section(let path, let inverted, _):
      draft.instructions[index] = .section(path, inverted: inverted, end: end)
    case .include(let inclusion, _): draft.instructions[index] = .include(inclusion, end: end)
    case .block(let block, _): draft.instructions[index] = .block(block, end: end)
    case .text, .print: break
    }
  }

  private mutating func path(_ token: Token) -> Path {
    let name = bytes[token.name]
    let start = draft.symbols.count
    if name.elementsEqual([UInt8(ascii: ".")]) { return Path(first: nil, rest: start..<start) }
    let parts = name.split(separator: UInt8(ascii: ".")).map { part in
      symbols.number(of: String(decoding: part, as: UTF8.self))
    }
    draft.symbols += parts.dropFirst()
    return Path(first: parts.first, rest: start..<draft.symbols.count)
  }
}
