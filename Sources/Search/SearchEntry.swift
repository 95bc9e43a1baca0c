/// A page, or a place in one, that readers can search for.
package struct SearchEntry: Sendable {
  /// The words it is found by, and how a result shows it.
  package struct Content: Sendable {
    /// What a result says.
    package let title: String
    /// The language of the title, where it is not the page's.
    package let language: String?
    /// Where it is, from the folder of the language.
    package let path: String
    /// What it is, in a word or two; may be empty.
    package let kind: String
    /// The year that a result names beside the title.
    package let year: Int?
    /// What else it is called: found like the title.
    package let names: [String]
    /// Headings, tags, people and places.
    package let headings: [String]
    /// All else that the page says.
    package let text: [String]

    /// What an entry is found by and how a result shows it.
    package init(
      title: String, language: String? = nil, path: String, kind: String = "",
      year: Int? = nil, names: [String] = [],
      headings: [String] = [], text: [String] = []
    ) {
      self.title = title
      self.language = language
      self.path = path
      self.kind = kind
      self.year = year
      self.names = names
      self.headings = headings
      self.text = text
    }
  }

  /// Of two that answer a search equally well, the one with the higher boost comes first.
  package let boost: Int
  /// Of two with the same boost, the one with the newer year comes first.
  package let year: Int?
  /// Reads the content, each time anew.
  package let content: @Sendable () -> Content

  /// An entry whose content is read when it is asked for.
  package init(boost: Int, year: Int?, content: @escaping @Sendable () -> Content) {
    self.boost = boost
    self.year = year
    self.content = content
  }
}
