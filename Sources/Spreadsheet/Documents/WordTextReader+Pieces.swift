import Input

/// How what is read becomes the pieces of a paragraph.
extension WordTextReader {
  func change(_ change: (inout WordText.Paragraph) -> Void) {
    guard let position = paragraphs.indices.last else { return }
    change(&paragraphs[position])
  }

  func add(_ text: String, isChosen: Bool = false) {
    guard let run = runs.current, !text.isEmpty else { return }
    guard isChosen || !fields.isInstruction else { return fields.add(instruction: text) }
    let look = run.look.over(styles.look(of: run.style, in: style))
    if look.isHidden ?? false { return openRun(.hidden, "") }
    if changes.isDeleted { return openRun(.deleted, text) }
    if changes.isRaised { return openRun(.raised, text) }
    if let kind = look.open(text) { return openRun(kind, text) }
    guard let text = look.small(text) else {
      return openRun(look.position == "superscript" ? .raised : .lowered, text)
    }
    let link = link ?? fields.link
    change { paragraph in
      if case .text(let before, run.isBold, run.isItalic, link)? = paragraph.pieces.last {
        paragraph.pieces[paragraph.pieces.count - 1] = .text(
          before + text, isBold: run.isBold, isItalic: run.isItalic, link: link)
      } else {
        paragraph.pieces.append(
          .text(text, isBold: run.isBold, isItalic: run.isItalic, link: link))
      }
    }
  }

  /// Notes a text that cannot be taken over as it is, together with that of the run before.
  func openRun(_ kind: WordText.Open, _ text: String) {
    change { paragraph in
      if case .open(kind, let before)? = paragraph.pieces.last {
        paragraph.pieces[paragraph.pieces.count - 1] = .open(kind, before + text)
      } else {
        paragraph.pieces.append(.open(kind, text))
      }
    }
  }

  func addSymbol(_ number: String, font: String) {
    if let text = WordSymbols.text(number, font: font) { return add(text) }
    open((.symbol, "\(font) \(number)"))
  }

  func open(_ found: (kind: WordText.Open, text: String)?) {
    guard let found else { return }
    open(changes.isDeleted ? .deleted : found.kind, found.text)
  }

  /// Notes a document that Word puts in where it opens this one.
  func insert(_ id: String?) {
    let name = id.flatMap { targets[$0] ?? links[$0] } ?? ""
    let piece = WordText.Piece.open(.insertedDocument, name)
    guard paragraphs.isEmpty else { return change { $0.pieces.append(piece) } }
    let paragraph = WordText.Paragraph(kind: .body, pieces: [piece], isInBox: boxes > 0)
    if tables.isEmpty { blocks.append(.paragraph(paragraph)) } else { tables.add([paragraph]) }
  }

  func open(_ kind: WordText.Open, _ text: String) {
    change { $0.pieces.append(.open(kind, text)) }
  }

  func picture(_ id: String?) {
    hasPicture = true
    guard !changes.isDeleted else { return open(.deleted, alternative) }
    guard let part = id.flatMap({ targets[$0] }) else { return open(.missingPicture, alternative) }
    pictures.append(part)
    change { $0.pieces.append(.picture(part: part, alternative: alternative)) }
  }
}
