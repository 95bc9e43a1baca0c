import Formats
import Input

extension HTMLBuilder {
  /// Adds a picture, or its words where a page cannot show it.
  mutating func add(
    destination: String, alternative: String, title: String, isDecorative: Bool,
    standsAlone: Bool, at range: Range<Int>, definedAt definition: Range<Int>? = nil
  ) {
    if let fault = Destination(destination).faultOfPicture {
      report(fault, at: definition ?? range)
      if let (link, _) = openLinks.compactMap(\.self).last { linksOfRefusedPictures.insert(link) }
      let text = Array(alternative.utf8)
      add(text: text, 0..<text.count)
      return
    }
    add(.picture(pictures.count))
    pictures.append(
      Picture(
        destination: destination, alternative: alternative, title: title,
        isDecorative: isDecorative && alternative.utf8.allSatisfy(\.isSpace),
        place: Place(file, definition ?? range), mark: Place(file, range), standsAlone: standsAlone)
    )
  }

  /// Adds the text of a block of HTML, with its entities and tags for figures.
  ///
  /// - Parameter place: where a range of the bytes is in the file.
  mutating func add(html bytes: [UInt8], _ range: Range<Int>, place: (Range<Int>) -> Range<Int>) {
    var start = range.lowerBound
    var at = start
    while at + 1 < range.upperBound {
      guard bytes[at] == UInt8(ascii: "{"), bytes[at + 1] == UInt8(ascii: "{") else {
        at += 1
        continue
      }
      let isEscaped = at > start && bytes[at - 1] == UInt8(ascii: "\\")
      addSpaced(Entity.resolved(bytes, in: start..<(isEscaped ? at - 1 : at)))
      var end = at + 2
      while end < range.upperBound, bytes[end].isInName { end += 1 }
      let isGood =
        !isEscaped && end > at + 2 && bytes[end..<range.upperBound].starts(with: "}}".utf8)
      if isGood {
        let name = String(decoding: bytes[at + 2..<end], as: UTF8.self)
        add(Quotation(name: name, place: Place(file, place(at..<end + 2))))
        start = end + 2
      } else {
        if !isEscaped {
          let range = place(at..<min(end + 2, range.upperBound))
          report(.notAQuotation(file.text(range)), at: range)
        }
        addSpaced(Array("{{".utf8))
        start = at + 2
      }
      at = start
    }
    addSpaced(Entity.resolved(bytes, in: start..<range.upperBound))
  }

  /// Adds text to the page, and to the words with one space for each run of white space.
  private mutating func addSpaced(_ text: [UInt8]) {
    add(escaped: text, 0..<text.count)
    let shown = raised?.plain(text[...]) ?? text
    var start = 0
    for (index, byte) in shown.enumerated() where byte.isSpace {
      addWords(shown[start..<index])
      addSpace()
      start = index + 1
    }
    addWords(shown[start...])
  }

  /// Begins a table of HTML, which the page may put into a region of its own.
  mutating func startTable(at place: Range<Int>) {
    openTable = tables.count
    add(.tableStart(openTable))
    tables.append(
      PipeTable(number: openTable + 1, columns: [], rowCount: 0, place: Place(file, place)))
  }

  /// Ends it.
  mutating func endTable() { add(.tableEnd(openTable)) }

  /// Adds the box of a task.
  mutating func add(task isDone: Bool) {
    add(.task(isDone: isDone))
    add(" ")
    addWords(Array((isDone ? "☑ " : "☐ ").utf8)[...])
  }

  // MARK: Links

  /// Whether the words at this point are those of a link.
  var isInLink: Bool { openLinks.contains { $0 != nil } }

  /// Begins a link; one that cannot be shown is reported, and its words are text.
  ///
  /// - Parameter definition: where its address is, if that is in a reference definition.
  mutating func startLink(
    to destination: String, title: String, at range: Range<Int>,
    definedAt definition: Range<Int>? = nil
  ) {
    if let fault = Destination(destination).faultOfLink {
      report(fault, at: definition ?? range)
      openLinks.append(nil)
      return
    }
    if isInLink {
      report(.linkInLink, at: range)
      openLinks.append(nil)
      return
    }
    if destination.isEmpty { report(.linkWithoutAddress, at: range) }
    openLinks.append((links.count, words.end))
    add(.linkStart(links.count))
    links.append(
      Link(
        destination: destination, title: title, place: Place(file, definition ?? range),
        mark: Place(file, range)))
  }

  /// Ends the innermost link.
  mutating func endLink() {
    guard case (let number, let start)?? = openLinks.popLast() else { return }
    add(.linkEnd)
    links[number].text = words.text(words.span(from: start)) { "{{\($0.name)}}" }
  }
}

extension NoteElement {
  /// Text of `sup` or `sub` as plain text has it, so that `10<sup>3</sup>` does not become 103.
  func plain(_ text: ArraySlice<UInt8>) -> [UInt8] {
    let marks = self == .sup ? Self.above : Self.below
    var plain: [UInt8] = []
    for byte in text {
      if let mark = marks[byte] { plain.append(contentsOf: mark.utf8) } else { plain.append(byte) }
    }
    return plain
  }

  private static let above = marks("0123456789+-=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ")
  private static let below = marks("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎")

  private static func marks(_ plain: String, _ marks: String) -> [UInt8: String] {
    Dictionary(zip(plain.utf8, marks.map { String($0) })) { first, _ in first }
  }
}
