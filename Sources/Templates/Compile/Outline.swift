import Input

/// Pairs the tags that open with those that close, and finds what text goes with each tag.
struct Outline {
  private let file: SourceFile
  private(set) var tokens: [Token]
  /// What makes the template useless.
  private(set) var problems: [Problem] = []
  /// What has no effect.
  private(set) var notes: [Problem] = []
  private var open: [Int] = []
  private var blocksOfParents: [Set<[UInt8]>] = []

  /// The outline of the tags that a scanner found in `file`.
  init(_ tokens: [Token], of file: SourceFile) {
    self.file = file
    self.tokens = tokens
    for index in tokens.indices {
      guard open.count <= Limits.depth else { break }
      guard problems.count < MistakeLimit.most else {
        problems.append(MistakeLimit.reached(at: Place(file, tokens[index].range)))
        return
      }
      settle(index)
    }
    if open.count > Limits.depth, let last = open.popLast() {
      report(.nestedTooDeep(most: Limits.depth), at: last)
    } else {
      for index in open { report(.unclosedSection(label(index)), at: index) }
    }
  }

  private mutating func settle(_ index: Int) {
    let token = tokens[index]
    if let parent = open.last, tokens[parent].kind == .parent { note(index, in: parent) }
    let isInParent = open.last.map { tokens[$0].kind == .parent } ?? false
    tokens[index].isOverride = isInParent && token.kind == .block
    tokens[index].isIgnored =
      open.last.map { tokens[$0].isIgnored } ?? false
      || (isInParent && token.kind != .block && token.kind != .close)
    if token.kind == .close {
      close(index)
    } else {
      if token.kind.opens {
        open.append(index)
        if token.kind == .parent { blocksOfParents.append([]) }
      }
      cut(index)
    }
  }

  private mutating func close(_ index: Int) {
    guard let match = open.lastIndex(where: { isPair($0, index) }) else {
      if let top = open.last {
        report(.mismatchedClose(label(index), open: label(top), line: line(of: top)), at: index)
      } else {
        report(.strayClose(label(index)), at: index)
      }
      return
    }
    if let top = open.last, match != open.count - 1 {
      report(.mismatchedClose(label(index), open: label(top), line: line(of: top)), at: index)
    }
    while open.count > match {
      let opener = open.removeLast()
      if tokens[opener].kind == .parent { blocksOfParents.removeLast() }
      tokens[opener].partner = index
      tokens[index].partner = opener
    }
    guard let opener = tokens[index].partner else { return }
    tokens[index].isIgnored = tokens[opener].isIgnored
    tokens[index].isOverride = tokens[opener].isOverride
    cut(index)
  }

  private func isPair(_ opener: Int, _ closer: Int) -> Bool {
    tokens[opener].isDynamic == tokens[closer].isDynamic
      && file.bytes[tokens[opener].name] == file.bytes[tokens[closer].name]
  }

  /// Tells what has no effect where a token stands right inside a parent.
  private mutating func note(_ index: Int, in parent: Int) {
    guard !tokens[parent].isIgnored else { return }
    let token = tokens[index]
    let problem = TemplateProblem.ignored(parent: label(parent))
    let text = file.bytes.trimmed(tokens[index - 1].range.upperBound..<token.range.lowerBound)
    if !text.isEmpty { notes.append(problem.at(Place(file, text))) }
    switch token.kind {
    case .comment, .delimiters, .close: break
    case .block:
      let name = Array(file.bytes[token.name])
      if let last = blocksOfParents.indices.last, !blocksOfParents[last].insert(name).inserted {
        let problem = TemplateProblem.duplicateBlock(label(index), parent: label(parent))
        notes.append(problem.at(Place(file, token.name)))
      }
    default: notes.append(problem.at(Place(file, token.range)))
    }
  }

  /// Decides what disappears with a tag: the tag alone or the line it stands on.
  private mutating func cut(_ index: Int) {
    let token = tokens[index]
    let opener = token.kind == .close ? token.partner : nil
    if token.isOverride {
      cutOverride(index)
    } else if token.kind == .parent {
      return
    } else if let opener, tokens[opener].kind == .parent {
      guard let start = tokens[opener].lineStart, let end = token.lineEnd else { return }
      tokens[opener].cut = start..<tokens[opener].range.upperBound
      tokens[opener].isAlone = true
      tokens[index].cut = token.range.lowerBound..<end
      tokens[index].isAlone = true
    } else if token.kind.canStandAlone, let start = token.lineStart, let end = token.lineEnd {
      tokens[index].cut = start..<end
      tokens[index].isAlone = true
    }
  }

  /// What stands outside the blocks of a parent is not shown, so only the inner side counts.
  private mutating func cutOverride(_ index: Int) {
    let token = tokens[index]
    if token.kind == .close {
      guard let start = token.lineStart else { return }
      tokens[index].cut = start..<token.range.upperBound
      tokens[index].isAlone = true
    } else if let end = token.lineEnd {
      tokens[index].cut = token.range.lowerBound..<end
      tokens[index].isAlone = true
    }
  }

  private mutating func report(_ problem: TemplateProblem, at index: Int) {
    problems.append(problem.at(Place(file, tokens[index].name)))
  }

  private func label(_ index: Int) -> String {
    (tokens[index].isDynamic ? "*" : "") + file.text(tokens[index].name)
  }

  private func line(of index: Int) -> Int {
    Place(file, tokens[index].name).line ?? 1
  }
}
