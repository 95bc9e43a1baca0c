/// The name of an administrative unit within a Vietnamese sentence.
///
/// The kind before it is in small letters, as in `xã Ea Kao`, but in `Thành phố Hồ Chí Minh` and before a
/// number, as in `Phường 1`, it is part of the name (Decree 30/2020/NĐ-CP, annex II, III). Names of
/// offices, as `Bộ Tài chính`, begin with a capital everywhere.
struct UnitNameInText {
  private static let kinds = [
    "tỉnh", "thành phố", "huyện", "quận", "thị xã", "thị trấn", "xã", "phường", "đặc khu", "thôn",
    "ấp", "bản", "buôn", "tổ dân phố", "khu phố",
  ]

  /// The name as it reads within a sentence.
  let text: String

  init(_ name: String) {
    let small = name.lowercased()
    guard let kind = Self.kinds.first(where: { small.hasPrefix("\($0) ") }) else {
      text = name
      return
    }
    let rest = name.dropFirst(kind.count)
    let isOwn =
      rest.dropFirst().first.map(\.isNumber) ?? false
      || (kind == "thành phố" && rest.lowercased() == " hồ chí minh")
    let first = kind.prefix(1)
    text = (isOwn ? first.uppercased() : String(first)) + kind.dropFirst() + rest
  }
}
