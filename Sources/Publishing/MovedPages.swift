/// Where the pages of members are now, of which a site had the folder under another name.
struct MovedPages {
  private let old: [UInt8]
  private let new: [UInt8]
  private let languages: Set<String>

  /// - Parameters:
  ///   - old: the name of the folder in the standing site.
  ///   - new: its name in the new one.
  ///   - languages: the codes that are names of folders.
  init(from old: String, to new: String, languages: Set<String>) {
    (self.old, self.new) = (Array(old.utf8), Array(new.utf8))
    self.languages = languages
  }

  /// The path in the new site of what had one in the standing site.
  func callAsFunction(_ path: SitePath) -> SitePath {
    guard old != new else { return path }
    var names = path.bytes.split(separator: UInt8(ascii: "/"))
    let first = names.first.map { languages.contains(String(decoding: $0, as: UTF8.self)) } ?? false
    let index = first ? 1 : 0
    guard names.count > index + 1, names[index].elementsEqual(old) else { return path }
    names[index] = new[...]
    return SitePath(bytes: Array(names.joined(separator: [UInt8(ascii: "/")])))
  }
}
