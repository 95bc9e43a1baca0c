package import Emulation

extension Conference {
  /// All people that it names.
  package var people: [Person] { chairs + guests + [representative, report].compactMap(\.self) }
}
