import Foundation
import Input
import Pages
import Website

/// Where a page comes from, as one line of JSON.
struct OriginLine: Encodable {
  let file: String
  let line: Int?
  let role: String

  init(_ origin: PageSource) {
    file = origin.place.file.path
    line = origin.place.line
    role = origin.role.english
  }

  /// The line, its keys in the order of the alphabet.
  var text: String { JSONLine.text(self) }
}
