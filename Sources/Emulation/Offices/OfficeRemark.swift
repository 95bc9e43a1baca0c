/// The office of a member behind its name in a sheet, which is no part of the name:
/// `Bộ Nội vụ, đơn vị Khối trưởng`.
public enum OfficeRemark {
  private static let offices = [
    "cụm trưởng", "trưởng cụm", "cụm phó", "phó cụm", "phó trưởng cụm", "phó cụm trưởng",
  ].ofClusterAndBlock

  /// A name without the office behind it.
  public static func removed(from name: String) -> String {
    let small = name.lowercased()
    for office in offices {
      for remark in ["đơn vị \(office)", office] {
        for end in ["(\(remark))", ", \(remark)", "- \(remark)", "– \(remark)"]
        where small.hasSuffix(end) && small.count > end.count {
          return String(name.dropLast(end.count)).split(separator: " ").joined(separator: " ")
        }
      }
    }
    return name
  }
}
