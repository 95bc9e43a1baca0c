extension Tree {
  /// The step out of the block that a step goes into.
  func exit(of index: Int) -> Int {
    var end = index + 1
    while end < steps.count, !(steps[end].isExit && steps[end].kind == steps[index].kind) {
      end += 1
    }
    return end
  }

  /// Whether steps hold anything that has a place of its own.
  func hasPlaces(_ steps: Range<Int>, braces: Bool, dialect: Bool) -> Bool {
    steps.contains { index in
      switch self.steps[index].kind {
      case .link, .image, .html: true
      case .text: (braces && hasBraces(self.steps[index].text)) || (dialect && hasDialect(index))
      default: false
      }
    }
  }

  /// Whether the text of any of some steps may hold what CommonMark does not know.
  func hasDialect(_ steps: Range<Int>) -> Bool {
    steps.contains { self.steps[$0].kind == .text && hasDialect($0) }
  }

  private func hasDialect(_ step: Int) -> Bool {
    let text = steps[step].text
    guard text.count > 2 else { return false }
    return (text.lowerBound..<text.upperBound - 1).contains { at in
      switch (bytes[at], bytes[at + 1]) {
      case (UInt8(ascii: "~"), UInt8(ascii: "~")), (UInt8(ascii: "["), UInt8(ascii: "^")),
        (UInt8(ascii: ":"), UInt8(ascii: "/")):
        true
      case (let first, UInt8(ascii: ".")): first | 0x20 == UInt8(ascii: "w")
      default: false
      }
    }
  }

  /// Whether the text of a step begins with something.
  func text(of step: Int, startsWith start: String) -> Bool {
    step < steps.count && steps[step].kind == .text
      && bytes[steps[step].text].starts(with: start.utf8)
  }

  /// Whether the line that steps are has tags of HTML that are blocks, as pasted tables are.
  func holdsBlocksOfHTML(_ steps: Range<Int>) -> Bool {
    var depth = 0
    return steps.contains { index in
      let step = self.steps[index]
      switch step.kind {
      case .emphasis, .strong, .link, .image: depth += step.isExit ? -1 : 1
      case .html where depth == 0:
        var reader = NoteTagReader(bytes, in: step.text)
        guard let tag = reader.next(), tag.kind == .start, let element = tag.element else {
          return false
        }
        return !element.isPhrasing && element != .hr
      default: break
      }
      return false
    }
  }

  /// Whether steps are one picture that the site can show, and nothing else.
  func isOnePicture(_ steps: Range<Int>) -> Bool {
    guard let first = steps.first, self.steps[first].kind == .image else { return false }
    var depth = 0
    for index in steps where self.steps[index].kind == .image {
      depth += self.steps[index].isExit ? -1 : 1
      guard depth == 0, index < steps.upperBound - 1 else { continue }
      let rest = self.steps[index + 1]
      guard index == steps.upperBound - 2, rest.kind == .text,
        bytes[rest.text].elementsEqual(Picture.decorativeMark.utf8)
      else { return false }
    }
    let destination = String(decoding: bytes[self.steps[first].text], as: UTF8.self)
    return Destination(destination).faultOfPicture == nil
  }

  private func hasBraces(_ text: Range<Int>) -> Bool {
    guard text.count > 1 else { return false }
    let brace = UInt8(ascii: "{")
    return (text.lowerBound..<text.upperBound - 1).contains {
      bytes[$0] == brace && bytes[$0 + 1] == brace
    }
  }
}
