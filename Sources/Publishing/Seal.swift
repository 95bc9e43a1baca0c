import Emulation
public import Input

/// The SHA-256 of each file that a closed year is made from, as they stood when it was sealed.
///
/// Its file, `seal.txt` in the folder of the year, is in the format of `sha256sum -c`. Above the
/// sums, a remark says how many corrections the year's summary listed: a year is sealed again only
/// with a correction more. Further remarks keep the SHA-256 of what the year says and other files decide,
/// such as the wording of its awards; seals of earlier versions have none.
public struct Seal: Sendable {
  /// The name of its file.
  public static let name = "seal.txt"
  /// The name of the file with its signature, if somebody has signed it.
  public static let signatureName = "seal.txt.sig"
  /// The names of both: texts of a year that no other ending tells.
  public static let names: Set = [name, signatureName]
  /// The file of the decisions on awards that came later, which add to a sealed year.
  static let decisions = "decisions.yaml"
  /// The files of the figures of a year.
  static let sheets = ["scores.csv", "criteria.csv"]
  /// The largest file that can be sealed, in bytes.
  public static let largestFile = 64 << 20

  /// The emulation year.
  public let year: Int
  /// The number of corrections that the year's summary listed.
  public let corrections: Int
  let manifest: Manifest
  /// The SHA-256 of what the year says, in hexadecimal digits, by the key of each fact.
  let facts: [String: String]
  /// The file that listed the members when the year was sealed; in keys it has the name of
  /// `Members.files[0]`, whatever it is called.
  let register: String

  init(
    year: Int, corrections: Int, manifest: Manifest, facts: [String: String],
    register: String = Members.files[0]
  ) {
    self.year = year
    self.register = register
    self.corrections = corrections
    self.facts = facts
    self.manifest = manifest
  }

  /// Seals a year's files as they are.
  ///
  /// - Parameter facts: what the year says and other files decide.
  ///
  /// Throws `too-large`, and what the file system says when a file cannot be read.
  public init(_ year: Int, in content: FileTree, corrections: Int, facts: [SealedFact]) throws {
    var manifest = Manifest()
    for (path, name) in Self.files(of: year, in: content) {
      if DraftFile.isDraft(path, in: content) { continue }
      guard !Self.isTooLarge(path, in: content), let bytes = try content.storedBytes(of: path)
      else {
        throw PublishingProblem.fileTooLarge(mebibytes: Self.largestFile >> 20)
          .at(Place(path: content.shownPath(path)))
      }
      manifest.digests[name] = Manifest.digest(of: bytes)
    }
    self.init(
      year: year, corrections: corrections, manifest: manifest,
      facts: Dictionary(facts.map { ($0.key, $0.digest) }) { one, _ in one },
      register: Members.file(in: content))
  }

  /// The seal of a year that stands in the content; nil where the year has none.
  /// - Throws: `seal-broken` at the first line that is not as Yearbook wrote it.
  public init?(of year: Int, in content: FileTree) throws(Problem) {
    guard let file = content.texts["\(year)/\(Self.name)"] else { return nil }
    let lines = file.bytes.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
    ).prefix { $0.first == UInt8(ascii: "#") }.map { file.text($0.startIndex..<$0.endIndex) }
    guard let count = lines.first.flatMap(Self.corrections) else {
      throw Self.broken(line: 1, of: file)
    }
    var facts: [String: String] = [:]
    var register = Members.files[0]
    for (index, line) in lines.enumerated().dropFirst() {
      guard let (shown, digest) = SealedFact.parse(line),
        facts.updateValue(digest, forKey: Self.key(shown)) == nil
      else { throw Self.broken(line: index + 1, of: file) }
      register = Self.register(of: shown) ?? register
    }
    let sums = lines.reduce(0) { $0 + $1.utf8.count + 1 }
    do {
      let manifest = try Manifest(parsing: Array(file.bytes.dropFirst(sums)))
      self.init(
        year: year, corrections: count, manifest: manifest, facts: facts, register: register)
    } catch {
      throw Self.broken(line: error.number + lines.count, of: file)
    }
    // Two lines for one file, or lines in another order, were not written by Yearbook either.
    if bytes != file.bytes {
      let same = zip(bytes, file.bytes).prefix { $0 == $1 }.count
      throw Self.broken(line: file.bytes[..<same].count { $0 == UInt8(ascii: "\n") } + 1, of: file)
    }
  }

  /// The text of its file.
  public var bytes: [UInt8] {
    let facts = factLines(register: register)
    return Array("\(Self.remark)\(corrections)\n\(facts)".utf8) + manifest.bytes
  }

  /// The lines of its file that keep what other files decide, with a name for the register of members.
  func factLines(register: String) -> String {
    facts.map { (key: Self.shown($0.key, register: register), digest: $0.value) }
      .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { SealedFact.line($0.key, $0.digest) }.joined()
  }

  /// A key as a seal shows it, which names the register of members as it is called.
  static func shown(_ key: String, register: String) -> String {
    Self.register(of: key).map { register + key.dropFirst($0.utf8.count) } ?? key
  }

  /// The key of a fact, however the register of members is called.
  private static func key(_ shown: String) -> String {
    self.shown(shown, register: Members.files[0])
  }

  /// The register of members, where a key names it.
  private static func register(of key: String) -> String? {
    Members.files.first { key.hasPrefix("\($0) ") }
  }

  /// Whether it keeps what the year says and other files decide, as seals of earlier versions do not.
  public var keepsFacts: Bool { !facts.isEmpty }

  /// Whether it seals other results than one before; of earlier seals only their sheets are known.
  public func hasOtherResults(than old: Seal) -> Bool {
    let results = "\(year) \(YearFact.results)"
    if let before = old.facts[results] { return facts[results] != before }
    return Self.sheets.map { SitePath(bytes: Array($0.utf8)) }
      .contains { manifest.digests[$0] != old.manifest.digests[$0] }
  }

  /// The year that a seal is of, as the text of its file says; nil for seals of earlier versions.
  static func year(statedIn text: [UInt8]) -> Int? {
    text.split(separator: UInt8(ascii: "\n")).prefix { $0.first == UInt8(ascii: "#") }
      .compactMap { SealedFact.parse(String(decoding: $0, as: UTF8.self))?.key }
      .first { $0.hasSuffix(" \(YearFact.results)") }
      .flatMap { Int($0.prefix { $0 != " " }) }
  }

  /// The number of files under it.
  public var fileCount: Int { manifest.digests.count }

  private static let remark = "# corrections: "

  private static func corrections(in line: String) -> Int? {
    guard line.hasPrefix(remark), let count = Int(line.dropFirst(remark.count)), count >= 0 else {
      return nil
    }
    return count
  }

  static func broken(line: Int, of file: SourceFile) -> Problem {
    let start = Place(file, line: line, scalarColumn: 1).range?.lowerBound ?? 0
    return PublishingProblem.sealBroken(file: name).at(Place(file, file.line(around: start)))
  }

  /// The files of a year's folder that are read, but for the seal, its signature and later decisions: the path in the content,
  /// and the path in the folder.
  static func files(of year: Int, in content: FileTree) -> [(path: String, name: SitePath)] {
    let folder = "\(year)/"
    let uncovered = [name, signatureName, decisions, ImportMap.name].map { folder + $0 }
    return content.paths(in: "\(year)").filter { !uncovered.contains($0) }.map { path in
      (path, SitePath(bytes: Array(path.utf8.dropFirst(folder.utf8.count))))
    }
  }

  static func isTooLarge(_ path: String, in content: FileTree) -> Bool {
    content.binaries[path].map { $0.byteCount > largestFile } ?? false
  }
}
