/// What a Word file has beside its text: links to the web, pictures, places that links lead to.
struct WordLinks {
  /// A picture among the parts of the file.
  struct Media {
    let name: String
    let bytes: [UInt8]
  }

  /// The ids of parts that are always there are below this number.
  private static let first = 20

  private(set) var relations: [(id: String, type: String, target: String, isOutside: Bool)] = []
  private(set) var media: [Media] = []
  /// The names of bookmarks, by the ids that they stand for.
  private var bookmarks: [String: Int] = [:]
  private var written: Set<Int> = []
  /// The ids that links of the page lead to.
  let targets: Set<String>

  init(targets: Set<String>) { self.targets = targets }

  /// The id of a link to the web.
  mutating func id(ofAddress address: String) -> String {
    if let known = relations.first(where: { $0.isOutside && $0.target == address }) {
      return known.id
    }
    return add("hyperlink", address, isOutside: true)
  }

  /// The id of a picture; the same bytes are there once.
  mutating func id(ofPicture bytes: [UInt8], kind: String) -> String {
    if let known = media.firstIndex(where: { $0.bytes == bytes }) {
      let target = "media/\(media[known].name)"
      if let relation = relations.first(where: { $0.target == target }) { return relation.id }
    }
    let name = "image\(media.count + 1).\(kind)"
    media.append(Media(name: name, bytes: bytes))
    return add("image", "media/\(name)", isOutside: false)
  }

  private mutating func add(_ type: String, _ target: String, isOutside: Bool) -> String {
    let id = "rId\(Self.first + relations.count)"
    relations.append((id, type, target, isOutside))
    return id
  }

  /// The name of the bookmark for an id: a letter first, no hyphen, at most 40 characters.
  mutating func bookmark(_ id: String) -> String { "_ref\(number(of: id))" }

  /// The bookmark at an element that a link leads to, once.
  mutating func marks(for id: String?) -> String {
    guard let id, targets.contains(id), written.insert(number(of: id)).inserted else { return "" }
    let number = String(number(of: id))
    return WordXML.element("bookmarkStart", ["id": number, "name": bookmark(id)])
      + WordXML.element("bookmarkEnd", ["id": number])
  }

  private mutating func number(of id: String) -> Int {
    if let known = bookmarks[id] { return known }
    bookmarks[id] = bookmarks.count + 1
    return bookmarks.count
  }
}
