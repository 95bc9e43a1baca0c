import Emulation

extension Conference {
  /// All people that it names.
  var people: [Person] { chairs + guests + [representative, report].compactMap(\.self) }
}
