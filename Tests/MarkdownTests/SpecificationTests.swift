import Foundation
import Testing

/// Examples of our own for each section of CommonMark, and those of the specifications, which are not kept
/// here for their licence: `COMMONMARK` names the folder `test` of
/// cmark 0.30.2, and `GFM` that of cmark-gfm 0.29.0.gfm.13.
struct SpecificationTests {
  /// Where a note differs from CommonMark, and what says so.
  private enum Difference: String, CaseIterable {
    /// HTML is written anew, and what has power is left out.
    case html
    /// An address leads nowhere that a link or picture may lead.
    case address
    /// Bare addresses, names with spaces, ids of headings, footnotes.
    case dialect
    /// A paragraph that is one picture stands as a figure.
    case figure
    /// A heading or link without words.
    case wordless
  }

  private static func difference(_ example: Specification.Example, _ note: Note) -> Difference? {
    let codes = Set(note.said.map { $0.split(separator: " ")[1].prefix { $0 != "!" } })
    if example.text.contains(#/<[A-Za-z\/!?]/#) { return .html }
    if !codes.isDisjoint(with: ["link-scheme", "picture-remote", "link-nested"]) {
      return .address
    }
    if !codes.isDisjoint(with: ["link-empty", "heading-empty"]) { return .wordless }
    if note.html.contains("<figure>") { return .figure }
    return note.html.contains("<a href=\"http") ? .dialect : nil
  }

  /// The file of examples of our own.
  private static let ours = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/commonmark/examples.txt")

  @Test func `Each section of CommonMark is read as cmark reads it`() throws {
    let examples = try Specification(path: Self.ours.path()).examples
    #expect(examples.count > 180)
    for example in examples {
      let note = Note(example.text)
      guard Specification.html(of: note) != Specification.asNote(example.html) else { continue }
      #expect(
        [.address, .dialect].contains(Self.difference(example, note)),
        "\(example.number)\n\(example.text)\n\(example.html)\n\(note.html)")
    }
  }

  @Test func `Examples of CommonMark differ only as they should`() throws {
    guard let path = ProcessInfo.processInfo.environment["COMMONMARK"] else { return }
    let examples = try Specification(path: "\(path)/spec.txt").examples
    #expect(examples.count == 652)
    var counts: [Difference: Int] = [:]
    for example in examples {
      let note = Note(example.text)
      guard Specification.html(of: note) != Specification.asNote(example.html) else { continue }
      let difference = Self.difference(example, note)
      #expect(
        difference != nil, "\(example.number)\n\(example.text)\n\(example.html)\n\(note.html)")
      if let difference { counts[difference, default: 0] += 1 }
    }
    #expect(counts == [.html: 74, .figure: 17, .address: 1, .dialect: 2, .wordless: 2])
  }

  @Test func `Tables are read as GitHub reads them`() throws {
    guard let path = ProcessInfo.processInfo.environment["GFM"] else { return }
    let examples =
      try Specification(path: "\(path)/spec.txt", below: "Tables (extension)").examples
      + Specification(path: "\(path)/extensions.txt", below: "Tables").examples
    #expect(examples.count == 24)
    for example in examples {
      let note = Note(example.text)
      #expect(Specification.html(of: note) == Specification.asNote(example.html), "\(example.text)")
    }
  }
}
