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
    for range in words.wordTags {
      builder.report(
        .wordTag(String(decoding: text.bytes[range], as: UTF8.self)), at: text.source(range))
    }
    for range in words.comments { builder.report(.commentShown, at: text.source(range)) }
    for range in words.products {
      builder.report(
        .starsOfText(String(decoding: text.bytes[range], as: UTF8.self)), at: text.source(range))
    }
    for range in words.inlineNotes {
      builder.report(
        .inlineNote(String(decoding: text.bytes[range], as: UTF8.self)), at: text.source(range))
    }
    for range in words.attributes + words.highlights {
      builder.report(
        .attributesShown(String(decoding: text.bytes[range], as: UTF8.self)),
        at: text.source(range))
    }
    for range in words.spacedLinks {
      builder.report(
        .spacedLink(String(decoding: text.bytes[range], as: UTF8.self)), at: text.source(range))
    }
    for range in words.spacedAddresses {
      builder.report(
        .spacedAddress(String(decoding: text.bytes[range], as: UTF8.self)), at: text.source(range))
    }
    for range in words.quotations {
      builder.report(
        .quotationInAddress(String(decoding: text.bytes[range], as: UTF8.self)),
        at: text.source(range))
    }
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
