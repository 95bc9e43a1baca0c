extension HTMLBuilder {
  /// Reports a level that the headings of a note do not have, or that skips one.
  mutating func check(level: Int, below above: Int, at place: Range<Int>) {
    if level == 1 {
      report(.headingOfTitle, at: place)
    } else if level > above + 1 {
      report(.headingSkipsLevel(level, below: above), at: place)
    }
  }

  /// The id that a heading is given; nil if a page cannot have it.
  mutating func check(_ given: GivenID?, at place: Range<Int>) -> String? {
    guard let given else { return nil }
    guard given.isValid else {
      report(.notAnID(given.id), at: place)
      return nil
    }
    guard givenIDs.insert(given.id).inserted else {
      report(.idGivenTwice(given.id), at: place)
      return nil
    }
    return given.id
  }
}
