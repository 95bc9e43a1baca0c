/// A page, or a place in one, that readers can search for.
struct SearchEntry: Sendable {
  /// The words it is found by, and how a result shows it.
  struct Content: Sendable {
    /// What a result says.
    let title: String
    /// The language of the title, where it is not the page's.
    var language: String?
    /// Where it is, from the folder of the language.
    let path: String
    /// What it is, in a word or two; may be empty.
    var kind = ""
    /// The year that a result names beside the title.
    var year: Int?
    /// What else it is called: found like the title.
    var names: [String] = []
    /// Headings, tags, people and places.
    var headings: [String] = []
    /// All else that the page says.
    var text: [String] = []
  }

  /// Of two that answer a search equally well, the one with the higher boost comes first.
  let boost: Int
  /// Of two with the same boost, the one with the newer year comes first.
  let year: Int?
  /// Reads the content, each time anew.
  let content: @Sendable () -> Content
}
