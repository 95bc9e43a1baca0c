package import Input

/// Where the entries of a register are, by their ids.
package struct RegisterLines {
  private let places: [String: Place]
  /// The register as a whole; nil where there is none.
  package let file: Place?

  package init(_ name: String, in content: FileTree) {
    guard let file = content.texts[name] else {
      (self.file, places) = (nil, [:])
      return
    }
    self.file = Place(path: file.path)
    let entries = (try? YAML.entry(of: file).list()) ?? []
    let ids = entries.compactMap { try? $0.fields()["id"]?.text() }
    places = Dictionary(ids.map { ($0.text, $0.place) }) { first, _ in first }
  }

  /// Where an entry is.
  package subscript(id: String) -> Place? { places[id] }
}
