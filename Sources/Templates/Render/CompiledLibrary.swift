import Input
import Synchronization

/// The compiled templates of a library, with the tag tables of the views seen so far.
final class CompiledLibrary: Sendable {
  let templates: [Template]
  let numbers: [String: Int]
  let symbols: Symbols
  /// The folder the templates come from, for problems.
  let folder: String
  let isStrict: Bool
  private let tables = Mutex<[ObjectIdentifier: TagTable]>([:])

  init(
    _ templates: [Template], numbers: [String: Int], symbols: Symbols, folder: String,
    isStrict: Bool
  ) {
    self.templates = templates
    self.numbers = numbers
    self.symbols = symbols
    self.folder = folder
    self.isStrict = isStrict
  }

  /// The template of a name, or a problem that suggests another.
  func template(named name: String) throws(Problem) -> Int {
    if let number = numbers[name] { return number }
    let path = folder.isEmpty ? name : "\(folder)/\(name)"
    let nearest = Suggestion.nearest(to: name, among: numbers.keys)
    throw TemplateProblem.missingTemplate(name, nearest: nearest)
      .at(Place(path: path + TemplateLibrary.ending))
  }

  /// The tag table of a view type.
  func table<Subject: View>(of view: Subject.Type) -> TagTable {
    let id = ObjectIdentifier(view)
    if let known = tables.withLock({ $0[id] }) { return known }
    let table = TagTable(of: view, symbols)
    tables.withLock { $0[id] = table }
    return table
  }
}
