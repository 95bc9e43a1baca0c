import Emulation

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
    let former = formerly.isEmpty ? nil : "formerly \(formerly.joined(separator: ", "))"
    let merged = mergedInto.map { "now part of \($0)" }
    return [id, name, [former, merged].compactMap(\.self).joined(separator: "; ")]
  }
}
