/// The tag tables that one page has used so far.
@usableFromInline
final class Tables {
  private let library: CompiledLibrary
  private var known: [(view: ObjectIdentifier, table: TagTable)] = []

  init(_ library: CompiledLibrary) {
    self.library = library
  }

  /// The table of a view type, made once for each library.
  @usableFromInline
  func table<Subject: View>(of view: Subject.Type) -> TagTable {
    let id = ObjectIdentifier(view)
    for entry in known where entry.view == id { return entry.table }
    let table = library.table(of: view)
    known.append((id, table))
    return table
  }
}
