import Input

extension MarkdownLint {
  /// Looks for links of wikis and for stars that are no marks.
  func lookAtWords(_ lines: [Range<Int>], _ builder: inout HTMLBuilder) {
    let text = BlockText(lines, of: bytes)
    let words = LintWords(text.bytes)
    if !source.lines.hasDefinitions {
      for link in words.wikiLinks {
        let name = String(decoding: text.bytes[link].dropFirst(2).dropLast(2), as: UTF8.self)
        let isPicture = link.lowerBound > 0 && text.bytes[link.lowerBound - 1] == UInt8(ascii: "!")
        builder.report(isPicture ? .wikiPicture(name) : .wikiLink(name), at: text.source(link))
      }
    }
    func report(_ ranges: [Range<Int>], _ problem: (String) -> MarkdownProblem) {
      for range in ranges {
        builder.report(
          problem(String(decoding: text.bytes[range], as: UTF8.self)), at: text.source(range))
      }
    }
    report(words.wordTags, MarkdownProblem.wordTag)
    for range in words.comments { builder.report(.commentShown, at: text.source(range)) }
    report(words.products, MarkdownProblem.starsOfText)
    report(words.inlineNotes, MarkdownProblem.inlineNote)
    report(words.attributes + words.highlights, MarkdownProblem.attributesShown)
    report(words.spacedLinks, MarkdownProblem.spacedLink)
    report(words.spacedAddresses, MarkdownProblem.spacedAddress)
    report(words.quotations, MarkdownProblem.quotationInAddress)
    for (name, range) in words.openTags {
      builder.report(.tagWithOpenQuote(name), at: text.source(range))
      builder.openTags[name, default: 0] += 1
    }
    for (range, mended) in words.brokenMarks {
      builder.report(
        .marksNotRead(String(decoding: text.bytes[range], as: UTF8.self), mended: mended),
        at: text.source(range))
    }
  }
}
