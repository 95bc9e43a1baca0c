import Input

extension HTMLBuilder {
  /// Marks, once all is written, what depends on the parts together.
  mutating func finish() {
    nameHeadings()
    stepLevels()
    markNamelessLinks()
  }

  /// Gives headings the ids that they are given, and others those of their words.
  private mutating func nameHeadings() {
    let ids = Slug.unique(
      headings.map(\.text), spare: "section", given: headings.map(\.givenID))
    for (index, id) in ids.enumerated() { headings[index].id = id }
  }

  /// Gives headings of one level in the text one level on the page, and leaves out none.
  private mutating func stepLevels() {
    var open: [Int] = []
    for index in headings.indices {
      let level = headings[index].level
      while let last = open.last, last >= level { open.removeLast() }
      open.append(level)
      headings[index].steppedLevel = open.count + 1
    }
  }

  /// Warns of links without words or a picture, which are not shown.
  private mutating func markNamelessLinks() {
    var link: Int?
    for (_, hole) in holes {
      switch hole {
      case .linkStart(let number): link = number
      // One that says nothing gives the link no words.
      case .picture(let number): if !pictures[number].isDecorative { link = nil }
      case .linkEnd:
        guard let number = link, links[number].text.isEmpty else { continue }
        links[number].isNameless = true
        link = nil
        // Without an address, or by its picture, it was reported already.
        guard !links[number].destination.isEmpty, !linksOfRefusedPictures.contains(number) else {
          continue
        }
        problems.report(
          MarkdownProblem.linkWithoutWords(links[number].destination).at(links[number].mark))
      default: break
      }
    }
  }
}
