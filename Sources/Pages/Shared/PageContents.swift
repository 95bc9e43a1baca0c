import Links

extension LinkView {
  /// What a long page has, from its head to its foot: links to its parts by their ids.
  ///
  /// - Parameter parts: those that the page may have; one without a name is not there.
  static func contents(_ parts: KeyValuePairs<String, String?>) -> [LinkView] {
    parts.compactMap { id, name in name.map { LinkView(label: $0, href: "#\(id)") } }
  }
}
