/// The name of a folder of the content.
public enum FolderName {
  private static let plausible = 1900...2199

  /// The emulation year whose folder has this name: four digits.
  static func isYear(_ folder: String) -> Bool {
    folder.utf8.count == 4 && folder.utf8.first != 0x30
      && folder.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// The year that a name which is not a year's looks like: `Năm 2026`, `2026 (copy)`, `２０２６`; nil
  /// where it holds none, or more than one.
  public static func likelyYear(in name: String) -> Int? {
    guard !isYear(name) else { return nil }
    let signs = name.unicodeScalars.map { scalar in
      scalar.properties.numericType == .decimal
        ? Character("\(Int(scalar.properties.numericValue ?? 0))") : " "
    }
    let years = signs.split(separator: " ").filter { $0.count == 4 }.compactMap { Int(String($0)) }
      .filter(plausible.contains)
    return years.count == 1 ? years[0] : nil
  }
}
