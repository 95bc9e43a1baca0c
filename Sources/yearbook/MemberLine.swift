import Emulation
import Input

/// A member in a list.
struct MemberLine: Encodable {
  let id: String
  let name: String
  let formerly: [String]
  let mergedInto: String?

  init(_ member: Member) {
    id = member.id
    name = member.latestName.text
    formerly = member.names.dropLast().map(\.text)
    mergedInto = member.merger?.into
  }

  /// The cells of its row.
  var cells: [String] {
    let names = formerly.joined(separator: ", ")
    let former =
      formerly.isEmpty ? nil : Bilingual("formerly \(names)", vi: "trước là \(names)")[.chosen]
    let merged = mergedInto.map {
      Bilingual("now part of \($0)", vi: "nay thuộc \($0)")[.chosen]
    }
    return [id, name, [former, merged].compactMap(\.self).joined(separator: "; ")]
  }
}
