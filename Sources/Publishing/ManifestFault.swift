import Input

/// One thing that is wrong with a copy of a site.
package enum ManifestFault: Error, Hashable, Sendable {
  case noManifest
  case badManifest(line: Int)
  case oversizedManifest
  case interrupted
  /// The seal is that of another year than the folder is named after.
  case otherYear(Int, folder: String)
  case missing
  case changed
  case replaced(FileKind)
  case unreadable(Unreadable, DiskError)
  case extra(FileKind)
  /// The folder that it is in cannot be read, which is reported instead.
  case hidden

  /// What cannot be read.
  package enum Unreadable: Hashable, Sendable {
    case file
    case folder
  }

  /// What kind of finding it is.
  var kind: Verification.Kind {
    switch self {
    case .noManifest, .badManifest, .oversizedManifest, .interrupted, .otherYear: .site
    case .missing: .missing
    case .changed, .replaced: .changed
    case .unreadable, .hidden: .unreadable
    case .extra: .extra
    }
  }
}
