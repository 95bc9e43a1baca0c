/// The anchors of a finished page.
package struct PageIDs {
  /// The values of all `id` attributes, as our templates write them: in double quotes.
  package private(set) var ids: Set<String> = []

  package init(_ page: [UInt8]) {
    let mark = Array(" id=\"".utf8)
    var at = 0
    while at + mark.count < page.count {
      guard page[at] == mark[0], page[at...].starts(with: mark) else {
        at += 1
        continue
      }
      let start = at + mark.count
      let end = page[start...].firstIndex(of: UInt8(ascii: "\"")) ?? page.count
      ids.insert(String(decoding: page[start..<end], as: UTF8.self))
      at = end
    }
  }
}
