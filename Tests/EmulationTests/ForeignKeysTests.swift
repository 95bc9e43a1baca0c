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
    for path in ["2016/a.md", "pages/a.md"] {
      let small = SmallArchive([path: "---\ntitle: A\n\(line)\n---\n"])
      #expect(small.errorCount == 1)
      #expect(small.problems[0].hasPrefix("\(path):3:1 unknown-key"), "\(small.problems)")
      #expect(small.messages[0].contains("is a key of other programs"))
      #expect(small.messages[0].contains(ours))
    }
  }
}
