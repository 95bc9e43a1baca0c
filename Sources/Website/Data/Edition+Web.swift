import Emulation

extension Edition {
  /// The address of a page on the web; nil where the site has no base URL.
  func url(of address: Address) -> String? { url(ofFile: path(address)) }

  /// The address on the web of a file, by its path from the root of the site.
  func url(ofFile path: String) -> String? { archive.site.baseURL.map { $0 + path } }

  /// The path of the feed of this language; nil where there is none.
  var feedPath: String? {
    archive.site.baseURL == nil || !AtomFeed.hasEntries(archive)
      ? nil : folder + AtomFeed.name
  }
}
