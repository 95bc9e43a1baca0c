/// What `new` writes into starting files for an author to replace, which is never published.
///
/// It is written as `⟦…⟧`, of which one mark alone is one too, its marks also as a reference of HTML or an escape of YAML. The sentences that earlier versions wrote without such marks are known too.
public enum Placeholder {
  /// The lines that earlier versions of `new` wrote.
  private static let sentences = [
    "Write here where and when the conference met and what it decided.",
    "Write here what happened, where and when.",
    "When there are scores, a block named `ranking` places the table here.",
    "Viết ở đây: hội nghị họp ở đâu, ngày nào, kết quả ra sao.",
    "Viết ở đây điều đã diễn ra, ở đâu, ngày nào.",
    "Khi đã có điểm, khối `ranking` đặt bảng xếp hạng vào đây.",
  ].map { Array($0.utf8) }
  private static let opening: UInt32 = 0x27E6
  private static let closing: UInt32 = 0x27E7

  /// Reports every placeholder of a file, and takes back what else was reported at its place.
  ///
  /// - Parameter draft: how an author says that the file is still being written; nil where no file of
  ///   its kind can be.
  public static func report(
    in file: SourceFile, draft: DraftAdvice? = nil, to problems: inout Problems
  ) {
    let found = ranges(in: file.bytes)
    guard !found.isEmpty else { return }
    problems.remove { problem in
      problem.place.file == file
        && found.contains { mark in problem.place.range?.overlaps(mark) ?? false }
    }
    for range in found {
      let place = Place(file, range)
      problems.report(kind(of: range, in: file, place, draft).at(place))
    }
  }

  private static func kind(
    of range: Range<Int>, in file: SourceFile, _ place: Place, _ draft: DraftAdvice?
  ) -> InputProblem {
    let text = Excerpt.beginning(of: place.text)
    if markEnd(opening, at: range.lowerBound, in: file.bytes) != nil {
      return .placeholder(text, draft: draft)
    }
    return markEnd(closing, at: range.lowerBound, in: file.bytes) != nil
      ? .placeholderEnd(text, draft: draft) : .earlierPlaceholder(draft: draft)
  }

  /// The stretches that are placeholders, in their order: one look at each byte.
  static func ranges(in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var isLineStart = true
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      // Nearly all bytes begin nothing that is looked for.
      guard isLineStart || byte == 0xE2 || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "\\")
      else {
        isLineStart = byte == 0x0A
        index += 1
        continue
      }
      let start = markEnd(opening, at: index, in: bytes)
      if let end = start.map({ end(from: $0, in: bytes) }) ?? markEnd(closing, at: index, in: bytes)
      {
        found.append(index..<end)
        index = end
        isLineStart = false
        continue
      }
      if isLineStart, byte == 0x57 || byte == 0x56 || byte == 0x4B,
        let sentence = sentences.first(where: { has($0, at: index, in: bytes) })
      {
        found.append(index..<index + sentence.count)
      }
      isLineStart = byte == 0x0A
      index += 1
    }
    return found
  }

  private static func has(_ text: [UInt8], at start: Int, in bytes: [UInt8]) -> Bool {
    start + text.count <= bytes.count && bytes[start..<start + text.count] == text[...]
  }

  /// Where a mark ends: after its closing bracket, or with its line where that lacks one.
  private static func end(from start: Int, in bytes: [UInt8]) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != 0x0A {
      if let end = markEnd(closing, at: index, in: bytes) { return end }
      index += 1
    }
    return index
  }

  /// Where a mark that begins at a byte ends, however it is written; nil where none does.
  private static func markEnd(_ mark: UInt32, at start: Int, in bytes: [UInt8]) -> Int? {
    switch bytes[start] {
    case 0xE2:
      has([0xE2, 0x9F, UInt8(truncatingIfNeeded: mark & 0x3F) | 0x80], at: start, in: bytes)
        ? start + 3 : nil
    case UInt8(ascii: "&"): referenceEnd(mark, at: start, in: bytes)
    case UInt8(ascii: "\\"): escapeEnd(mark, at: start, in: bytes)
    default: nil
    }
  }

  /// Where a reference of HTML to a mark ends: `&#10214;`, `&#x27E6;`, `&lobrk;`.
  private static func referenceEnd(_ mark: UInt32, at start: Int, in bytes: [UInt8]) -> Int? {
    let reference = bytes[(start + 1)...].prefix(longestReference).prefix { $0 != 0x3B }
    guard reference.endIndex < bytes.count, bytes[reference.endIndex] == 0x3B else { return nil }
    let text = String(decoding: reference, as: UTF8.self)
    let isMark =
      if text.hasPrefix("#x") || text.hasPrefix("#X") {
        UInt32(text.dropFirst(2), radix: 16) == mark
      } else if text.hasPrefix("#") {
        UInt32(text.dropFirst()) == mark
      } else {
        (mark == opening ? openingNames : closingNames).contains(text)
      }
    return isMark ? reference.endIndex + 1 : nil
  }

  private static let longestReference = 20
  private static let openingNames = ["lobrk", "LeftDoubleBracket"]
  private static let closingNames = ["robrk", "RightDoubleBracket"]

  /// Where an escape of YAML for a mark ends: `\u27E6`, `\U000027E6`.
  private static func escapeEnd(_ mark: UInt32, at start: Int, in bytes: [UInt8]) -> Int? {
    guard start + 1 < bytes.count else { return nil }
    let count = bytes[start + 1] == 0x75 ? 4 : bytes[start + 1] == 0x55 ? 8 : 0
    let digits = bytes[(start + 2)...].prefix(count)
    guard count > 0, digits.count == count,
      UInt32(String(decoding: digits, as: UTF8.self), radix: 16) == mark
    else { return nil }
    return digits.endIndex
  }
}
