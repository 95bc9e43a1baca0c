/// What a command is about to write into a folder of sources: each file, and what was there before.
///
/// The plan is in the hidden folder `.yearbook-writing` from before the first file takes its place until
/// the last one has. A plan without its command shows that the files may not belong together, and says
/// all that is needed to finish.
public struct WritePlan: Hashable, Sendable {
  /// One file of it.
  public struct Entry: Hashable, Sendable {
    /// Its path in the folder of sources, with `/` between folders.
    public let path: String
    /// The name that the new file has in the hidden folder.
    public let ready: String
    /// The SHA-256 of the new file, in hexadecimal digits.
    public let digest: String
    /// The SHA-256 of the file that it replaces; nil where there was none.
    public let before: String?

    /// A file of a plan.
    public init(path: String, ready: String, digest: String, before: String?) {
      self.path = path
      self.ready = ready
      self.digest = digest
      self.before = before
    }
  }

  /// The hidden folder, which readers of sources pass over.
  public static let folder = ".yearbook-writing"
  /// The name of the plan in it.
  public static let name = "plan"
  /// The name of the file in it that the command holds a lock on as long as it runs.
  public static let lock = "lock"
  /// No plan is longer, in bytes.
  public static let longest = 1 << 20

  /// The command as it can be typed again, in one line.
  public let command: String
  /// The files, in the order in which they take their places.
  public let entries: [Entry]

  /// A plan of a command.
  public init(command: String, entries: [Entry]) {
    self.command = command
    self.entries = entries
  }

  private static let beginning = "yearbook plan 1"
  private static let end = "end"

  /// The text of its file.
  public var text: String {
    let lines = entries.map { entry in
      "\(entry.digest) \(entry.before ?? "-") \(entry.ready) \(entry.path)"
    }
    return ([Self.beginning, command] + lines + [Self.end, ""]).joined(separator: "\n")
  }

  /// Reads the text of a plan; nil for any that no command wrote.
  public init?(_ bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.count >= 4, lines[0] == Self.beginning, lines.suffix(2) == [Self.end, ""] else {
      return nil
    }
    command = lines[1]
    var entries: [Entry] = []
    for line in lines[2...].dropLast(2) {
      guard let entry = Entry(line) else { return nil }
      entries.append(entry)
    }
    self.entries = entries
  }

  /// Its files in words: `2016/scores.csv and 2016/criteria.csv`.
  public var files: String {
    let paths = entries.map(\.path)
    switch paths.count {
    case 0...2: return paths.joined(separator: " and ")
    default: return "\(paths[0]) and \(paths.count - 1) more files"
    }
  }
}

extension WritePlan.Entry {
  fileprivate init?(_ line: String) {
    let parts = line.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false)
      .map(String.init)
    guard parts.count == 4, Self.isDigest(parts[0]), parts[1] == "-" || Self.isDigest(parts[1]),
      !parts[2].isEmpty, parts[2].utf8.allSatisfy(Self.isPlain), !parts[3].isEmpty
    else { return nil }
    self.init(
      path: parts[3], ready: parts[2], digest: parts[0], before: parts[1] == "-" ? nil : parts[1])
  }

  private static func isDigest(_ text: String) -> Bool {
    text.utf8.count == 64 && text.utf8.allSatisfy(isPlain)
  }

  /// Whether a byte is a small letter, a digit or a hyphen.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
  }
}
