/// A language of the site, by its BCP 47 code, such as `vi`.
public struct Language: Hashable, Sendable {
  /// The code: two or three small letters.
  public let code: String

  /// A language by its code; nil where the text is no such code.
  public init?(_ code: String) {
    guard (2...3).contains(code.utf8.count), code.utf8.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return nil }
    self.code = code
  }

  private init(known code: String) { self.code = code }

  /// English.
  public static let english = Language(known: "en")
  /// Vietnamese.
  public static let vietnamese = Language(known: "vi")
}
