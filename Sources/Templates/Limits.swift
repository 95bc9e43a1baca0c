/// What one page, one check and one file may take at most.
struct Limits: Sendable {
  /// Bytes of one page: 64 MiB.
  var output = 64 << 20
  /// Sections, items, partials, parents and blocks entered for one page.
  var steps = 4_000_000
  /// Instructions looked at in one check.
  var checks = 1_000_000
  /// Pages of a template and view that are made before a program is made for the others.
  var plainPages = 2

  /// Sections, partials, parents and blocks inside one another, in a file and in a page: half
  /// of what the 512 KiB stack of a secondary thread holds in a release build.
  static let depth = 100
  /// Lists and records inside one another in a value; what lies deeper counts as null.
  static let valueDepth = 100
  /// Bytes of a delimiter.
  static let delimiter = 16
}
