import Testing

/// Front matter as other generators have it.
struct ForeignKeysTests {
  @Test(arguments: [
    ("draft: true", "status: draft"), ("published: false", "status: draft"),
    ("layout: post", "'kind'"), ("permalink: /a/", "rename the file"),
    ("slug: a", "rename the file"), ("categories: [a]", "'tags'"), ("weight: 3", "'date'"),
    ("lang: vi", "'language'"), ("author: A", "'byline'"), ("Draft: true", "status: draft"),
    ("cover: a.jpg", "'pictures'"),
  ])
  func `A key of another generator is an error that names ours`(line: String, ours: String) {
    expect("is a key of other programs", ours, for: line, in: "2016/a.md")
  }

  @Test(arguments: [
    ("draft: true", "keep one that is being written outside the content folder"),
    ("published: false", "outside the content folder"), ("permalink: /a/", "rename the file"),
    ("lang: vi", "'language'"), ("description: A", "the text under the front matter"),
    ("toc: true", "no effect"),
    ("layout: post", "a page has nothing of the kind; remove the line"),
    ("categories: [a]", "a page has nothing of the kind"),
    ("weight: 3", "write 'order'"),
    ("author: A", "a page has nothing of the kind"),
    ("cover: a.jpg", "a page has nothing of the kind"),
  ])
  func `A free page is advised no key that it does not have`(line: String, ours: String) {
    expect("is a key of other programs", ours, for: line, in: "pages/a.md")
  }

  @Test(arguments: [
    ("status: draft", "keep one that is being written outside the content folder"),
    ("date: 2016-05-01", "a page has no such key, so remove the line"),
    ("awards: []", "a page has no such key"),
  ])
  func `A key of notes in a free page is said to be one`(line: String, advice: String) {
    expect("is a key of a year's notes", advice, for: line, in: "pages/a.md")
  }

  private func expect(_ what: String, _ advice: String, for line: String, in path: String) {
    let small = SmallArchive([path: "---\ntitle: A\n\(line)\n---\n"])
    #expect(small.errorCount == 1)
    #expect(small.problems[0].hasPrefix("\(path):3:1 unknown-key"), "\(small.problems)")
    #expect(small.messages[0].contains(what))
    #expect(small.messages[0].contains(advice), "\(small.messages)")
  }
}
