import Input

/// One thing that is wrong with a copy of a site, and what to do about it.
enum ManifestFault: Error, Hashable, Sendable {
  case noManifest
  case badManifest(line: Int)
  case oversizedManifest
  case interrupted
  case missing
  case changed
  case replaced(Folder.Kind)
  case unreadable(String, DiskError)
  case extra(Folder.Kind)
  /// The folder that it is in cannot be read, which is told instead.
  case hidden

  /// What kind of finding it is.
  var kind: Verification.Kind {
    switch self {
    case .noManifest, .badManifest, .oversizedManifest, .interrupted: .site
    case .missing: .missing
    case .changed, .replaced: .changed
    case .unreadable, .hidden: .unreadable
    case .extra: .extra
    }
  }

  /// The same as a problem at a place.
  func problem(at place: Place) -> Problem { Problem(code, message, at: place) }

  private var code: String {
    switch self {
    case .noManifest: "no-manifest"
    case .badManifest, .oversizedManifest: "bad-manifest"
    case .interrupted: "interrupted-build"
    case .missing: "missing-file"
    case .changed, .replaced: "changed-file"
    case .unreadable, .hidden: "unreadable-file"
    case .extra: "extra-file"
    }
  }

  private var message: String {
    switch self {
    case .noManifest:
      "there is no such file here, so nothing can be verified; name the folder of a built site, or "
        + "copy the site again with all its files"
    case .badManifest(let line):
      "line \(line) is not as Yearbook wrote it, so nothing can be verified; \(Self.renewal)"
    case .oversizedManifest:
      "this file is longer than any that Yearbook writes, so nothing can be verified; "
        + Self.renewal
    case .interrupted:
      "a build was interrupted while it exchanged files here one by one; build the site again"
    case .missing: "the manifest lists this file, which is missing; \(Self.renewal)"
    case .changed: "this file is not as Yearbook wrote it; \(Self.renewal)"
    case .replaced(let kind):
      "\(Self.name(kind)) stands where the manifest lists a file; \(Self.renewal)"
    case .unreadable(let what, let error):
      "this \(what) cannot be read: \(error.reason); give this user the right to it, or if the disk "
        + "fails, copy the site again to another one"
    case .hidden: ""
    case .extra(let kind):
      "this is \(Self.name(kind)) that Yearbook did not write; move it away, or let it stay with "
        + "--allow-extra"
    }
  }

  private static let renewal = "copy the site again, or build it anew"

  private static func name(_ kind: Folder.Kind) -> String {
    switch kind {
    case .file: "a file"
    case .folder: "a folder"
    case .link: "a symbolic link"
    case .other: "a pipe, socket or device"
    }
  }
}
