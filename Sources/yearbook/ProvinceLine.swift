import Emulation

/// A province in a list.
struct ProvinceLine: Encodable {
  let id: String
  let name: String
  let formerly: [String]
  let mergedInto: String?

  init(_ province: Province) {
    id = province.id
    name = province.latestName.text
    formerly = province.names.dropLast().map(\.text)
    mergedInto = province.merger?.into
  }

  /// The cells of its row.
  var cells: [String] {
    let former = formerly.isEmpty ? nil : "formerly \(formerly.joined(separator: ", "))"
    let merged = mergedInto.map { "now part of \($0)" }
    return [id, name, [former, merged].compactMap(\.self).joined(separator: "; ")]
  }
}
