/// A folder on another machine that is reached by SSH, such as `office@intranet:/srv/www/yearbook`.
public struct RemotePlace: Hashable, Sendable {
  /// The machine, with a user before it or not, as ssh takes it.
  let host: String
  /// The folder that the site is in; `.` is the user's own.
  let parent: String
  /// The name of the site there.
  let name: String

  /// Whether a text names a folder on another machine: it has a colon before any slash, as for scp
  /// and rsync.
  public static func isNamed(by text: String) -> Bool {
    text.prefix { $0 != "/" }.contains(":")
  }

  /// Reads what a user typed; throws a `RemoteFailure` where it names no folder.
  public init(_ text: String) throws(RemoteFailure) {
    guard let colon = text.firstIndex(of: ":") else { throw .noPlace(text) }
    host = String(text[..<colon])
    var path = text[text.index(after: colon)...]
    while path.count > 1, path.last == "/" { path.removeLast() }
    guard !host.isEmpty, !host.hasPrefix("-"), host.utf8.allSatisfy(Self.isInHost) else {
      throw .badHost(host)
    }
    guard !path.hasPrefix("~") else { throw .homeSign(text) }
    let slash = path.lastIndex(of: "/")
    name = String(slash.map { path[path.index(after: $0)...] } ?? path)
    parent =
      switch slash {
      case nil: "."
      case path.startIndex: "/"
      case let slash?: String(path[..<slash])
      }
    guard !name.isEmpty, name != ".", name != "..",
      !path.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    else { throw .noPlace(text) }
  }

  private static func isInHost(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "._-@".utf8.contains(byte)
    }
  }

  /// The site there, as rsync is given it.
  var site: String { "\(host):\(prefix)\(name)/" }

  /// The hidden folder of a run beside the site, as rsync is given it.
  func staging(_ run: String) -> String { "\(host):\(prefix).\(name).yearbook-\(run)/site/" }

  private var prefix: String { parent == "/" ? "/" : "\(parent)/" }
}
