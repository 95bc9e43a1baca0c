/// What `new` writes into starting files for an author to replace, which is never published.
///
/// It is written as `⟦…⟧`. The sentences that earlier versions wrote without such marks are known too.
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
  private static let openingMark = Array("⟦".utf8)
  private static let closingMark = Array("⟧".utf8)

  /// Reports every placeholder of a file, and takes back what else was reported at its place.
  ///
  /// - Parameter draft: how an author says that the file is still being written; nil where no file of
  ///   its kind can be.
  public static func report(
    in file: SourceFile, draft: String? = nil, to problems: inout Problems
  ) {
    let found = ranges(in: file.bytes)
    guard !found.isEmpty else { return }
    problems.remove { problem in
      problem.place.file == file
        && found.contains { mark in problem.place.range?.overlaps(mark) ?? false }
    }
    let advice = draft.map { ", or write '\($0)' while it is being written" } ?? ""
    for range in found {
      let place = Place(file, range)
      let isMarked = file.bytes[range].starts(with: openingMark)
      let what =
        isMarked
        ? "'\(Excerpt.beginning(of: place.text))' is a placeholder that is still to be replaced"
        : "this line is what 'yearbook new' wrote to be replaced"
      problems.report(
        Problem("placeholder", "\(what); write your own text here\(advice)", at: place))
    }
  }

  /// The stretches that are placeholders, in their order: one look at each byte.
  static func ranges(in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var isLineStart = true
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == openingMark[0], has(openingMark, at: index, in: bytes) {
        let end = end(from: index + openingMark.count, in: bytes)
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
      if has(closingMark, at: index, in: bytes) { return index + closingMark.count }
      index += 1
    }
    return index
  }
}
