public import Input

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder of sources that one command alone may write to, as long as this value lives.
///
/// A few files are written whole or not at all: they are made ready in a hidden folder, then a plan of
/// them is put on the disk, then each takes its place. If the command is killed before the plan is
/// there, nothing has changed; after that, the plan keeps readers away until the next command has
/// finished it.
public final class ExclusiveFolder: Sendable {
  /// The folder as the user wrote it.
  public let shown: String
  /// What an interrupted command had begun here and was finished when the folder was opened.
  public let finished: WritePlan?

  private let command: String
  /// Nil where the folder is missing.
  private let staging: WriteStaging?
  /// The folder that it was made in; nil where it was there.
  private let maker: Folder?

  /// How long a command waits for another one, in steps.
  private static let mostSteps = 150
  private static let microseconds: UInt32 = 20_000

  /// Opens the folder at a path: waits up to three seconds for another command, and finishes or removes
  /// what an interrupted one left.
  ///
  /// Throws a `Refusal` while another command writes there or where what an interrupted one left cannot
  /// be finished, and a `DiskError` if the disk fails.
  ///
  /// - Parameters:
  ///   - making: whether the folder is made where it is missing.
  ///   - command: the command as it can be typed again.
  public init(_ path: String, making: Bool = false, for command: String) throws {
    shown = path
    self.command = command.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: " ")
    maker = making ? try Self.make(path) : nil
    guard let root = try Self.open(path, making: making) else {
      (staging, finished) = (nil, nil)
      return
    }
    let staging = try Self.staging(in: root, shown: path)
    self.staging = staging
    finished = try staging.finishInterrupted(shown: path)
  }

  /// Leaves no folder that was made for nothing.
  deinit {
    staging?.clear()
    guard let maker, let root = staging?.root else { return }
    let path = SitePath(bytes: Array(root.path.utf8))
    try? maker.removeFolder(SitePath(bytes: Array(path.name)))
  }

  /// Makes the folder where it is missing; gives the one that it was made in.
  private static func make(_ path: String) throws -> Folder? {
    guard System.realPath(path) == nil else { return nil }
    let place = try Target.resolve(path)
    let folder = try Folder(place.parent)
    try folder.makeFolder(SitePath(bytes: Array(place.name.utf8)))
    return folder
  }

  private static func staging(in root: Folder, shown: String) throws -> WriteStaging {
    for step in 0...mostSteps {
      if step > 0 { usleep(microseconds) }
      if let staging = try WriteStaging(in: root) { return staging }
    }
    throw Refusal(
      "another command is writing to '\(shown)'; wait until it has ended",
      vi: "một lệnh khác đang ghi vào '\(shown)'; hãy đợi lệnh đó xong")
  }

  private static func open(_ path: String, making: Bool) throws -> Folder? {
    guard let real = System.realPath(path) else {
      guard making else { return nil }
      throw Refusal(
        "the folder '\(path)' cannot be made; name another",
        vi: "không tạo được thư mục '\(path)'; hãy ghi thư mục khác")
    }
    guard System.identity(of: real)?.1 == .folder else {
      guard making else { return nil }
      throw Refusal(
        "'\(path)' is no folder; name another",
        vi: "'\(path)' không phải là thư mục; hãy ghi thư mục khác")
    }
    return try Folder(real)
  }

  /// Whether what was finished is what this command would do.
  public var hasFinishedThisCommand: Bool { finished?.command == command }

  /// Writes files, all of them or none; those that are there already with the same bytes stay.
  ///
  /// Throws a `Refusal` where another program changes one of them meanwhile, and a `DiskError` if the
  /// disk fails.
  func write(_ files: [NewFiles.File]) throws {
    guard let staging else {
      throw Refusal(
        "the folder '\(shown)' is missing; make it, or name another",
        vi: "không có thư mục '\(shown)'; hãy tạo thư mục đó, hoặc ghi thư mục khác")
    }
    let entries = try files.enumerated().compactMap { number, file in
      try staging.makeReady(file, number)
    }
    guard !entries.isEmpty else { return }
    try staging.carryOut(WritePlan(command: command, entries: entries))
    try staging.removeReadyFiles()
  }
}
