import Input

/// The hidden folder in a folder of sources in which a command makes files ready before they take
/// their places; it is locked as long as the command runs.
struct WriteStaging: Sendable {
  /// The folder of sources, and the hidden one in it.
  let root: Folder
  let folder: Folder
  private let lock: FileLock

  private static let path = SitePath(bytes: Array(WritePlan.folder.utf8))
  private static let lockPath = SitePath(bytes: Array(WritePlan.lock.utf8))
  private static let plan = SitePath(bytes: Array(WritePlan.name.utf8))
  private static let newPlan: SitePath = "new-plan"

  /// Makes the hidden folder where it is missing and locks it; nil while another command has it.
  init?(in root: Folder) throws {
    self.root = root
    try Self.make(in: root)
    guard let lock = try FileLock(Self.path.appending(Self.lockPath.bytes), in: root) else {
      return nil
    }
    self.lock = lock
    folder = try root.folder(Self.path)
  }

  private static func make(in root: Folder) throws {
    do throws(DiskError) {
      try root.makeFolder(path)
    } catch {
      if error.meansMissing {
        throw Refusal(
          "the folder '\(root.path)' was removed meanwhile; call again",
          vi: "thư mục '\(root.path)' đã bị xóa trong lúc chạy; hãy chạy lại")
      }
      guard error.meansExists else { throw error }
      throw Refusal(
        "'\(root.full(path))' is needed to write here and is no folder; move it away",
        vi: "'\(root.full(path))' cần dùng để ghi mà không phải là thư mục; hãy chuyển đi nơi khác")
    }
  }

  /// Removes what the command made here, and then the hidden folder, unless a plan is left in it.
  func clear() {
    guard (try? folder.kind(of: Self.plan)) == .some(nil) else { return }
    try? removeReadyFiles()
    try? folder.removeFile(Self.lockPath)
    try? root.removeFolder(Self.path)
  }

  /// Removes what no plan names.
  func removeReadyFiles() throws(DiskError) {
    for entry in try folder.entries(of: nil) where entry.kind != .folder {
      guard entry.path != Self.lockPath, entry.path != Self.plan else { continue }
      try folder.removeFile(entry.path)
    }
  }

  // MARK: writing

  /// Writes a new file here and keeps a copy of the one that it replaces; nil where the same file is
  /// in its place already.
  func makeReady(_ file: NewFiles.File, _ number: Int) throws -> WritePlan.Entry? {
    let path = try SitePath(source: file.path)
    try refuseBlocked(path)
    if root.holds(file.bytes, at: path, mode: nil) { return nil }
    let ready = "new-\(String(UInt64.random(in: 0 ... .max), radix: 36))-\(number)"
    let entry = WritePlan.Entry(
      path: file.path, ready: ready, digest: Manifest.hex(Manifest.digest(of: file.bytes)),
      before: try state(of: path))
    try folder.write(file.bytes, to: entry.readyPath)
    if let mode = try root.mode(of: path) {
      try folder.setMode(mode, of: entry.readyPath)
      try root.copy(path, into: folder, as: entry.oldPath)
    }
    return entry
  }

  /// Puts all files of a plan in their places; after a failure all are again as they were.
  ///
  /// From the moment that the plan is on the disk until its end, it is there to be read.
  func carryOut(_ plan: WritePlan) throws {
    for entry in plan.entries { try folder.sync(entry.readyPath) }
    try folder.write(Array(plan.text.utf8), to: Self.newPlan)
    try folder.sync(Self.newPlan)
    try folder.move(Self.newPlan, to: Self.plan, in: folder)
    var placed: [WritePlan.Entry] = []
    do {
      try folder.sync()
      for entry in plan.entries {
        try put(entry)
        placed.append(entry)
      }
      try settle(plan)
    } catch {
      try takeBack(placed)
      try removePlan()
      throw error
    }
    try removePlan()
  }

  private func put(_ entry: WritePlan.Entry) throws {
    let path = try SitePath(source: entry.path)
    guard try state(of: path) == entry.before else { throw changed(entry) }
    if let folder = path.folder { try root.makeFolder(folder) }
    if entry.before != nil {
      try folder.move(entry.readyPath, to: path, in: root)
    } else if try !folder.moveToFreePlace(entry.readyPath, to: path, in: root) {
      throw changed(entry)
    }
  }

  /// Gives each file back its place; at every moment the plan can still be finished.
  private func takeBack(_ placed: [WritePlan.Entry]) throws {
    for entry in placed.reversed() {
      let path = try SitePath(source: entry.path)
      try root.copy(path, into: folder, as: entry.readyPath)
      if entry.before != nil {
        try folder.move(entry.oldPath, to: path, in: root)
      } else {
        try root.removeFile(path)
      }
    }
  }

  /// Waits until the disk has the names that files were given.
  private func settle(_ plan: WritePlan) throws {
    let folders = Set(try plan.entries.flatMap { Array(try SitePath(source: $0.path).folders) })
    for path in folders.sorted() { try root.sync(path) }
    try root.sync()
    try folder.sync()
  }

  private func removePlan() throws(DiskError) {
    try folder.removeFile(Self.plan)
    try folder.sync()
  }

  // MARK: finishing

  /// Finishes what an interrupted command had begun to put in place, and removes what one had only
  /// made ready; gives the plan that was finished.
  ///
  /// Throws a `Refusal` where somebody has changed a file since, which nothing here overwrites.
  func finishInterrupted(shown: String) throws -> WritePlan? {
    let bytes = try folder.read(Self.plan, atMost: WritePlan.longest)
    guard try folder.kind(of: Self.plan) != nil else {
      try removeReadyFiles()
      return nil
    }
    let name = "\(shown)/\(WritePlan.folder)"
    guard let bytes, let plan = WritePlan(bytes) else {
      throw Refusal(
        "'\(name)/\(WritePlan.name)' is damaged, so what was interrupted here cannot be finished; see"
          + " that the files belong together, then remove '\(name)'",
        vi:
          "'\(name)/\(WritePlan.name)' bị hỏng nên không làm nốt được việc dở dang; hãy xem các tệp có khớp nhau không,"
          + " rồi xóa '\(name)'")
    }
    if try isUndone(plan) {
      try removePlan()
      try removeReadyFiles()
      return nil
    }
    var missing: [WritePlan.Entry] = []
    for entry in plan.entries {
      let path = try SitePath(source: entry.path)
      try refuseBlocked(path)
      let digest = try state(of: path)
      if digest == entry.digest { continue }
      guard digest == entry.before, try state(ofReady: entry) == entry.digest else {
        throw Refusal(
          "'\(shown)/\(entry.path)' was \(digest == nil ? "removed" : "changed") after"
            + " '\(Excerpt.visible(plan.command))' was interrupted while it wrote \(plan.files); see that"
            + " these files belong together, then remove '\(name)'",
          vi: "'\(shown)/\(entry.path)' đã bị \(digest == nil ? "xóa" : "sửa") sau khi"
            + " '\(Excerpt.visible(plan.command))' bị ngắt trong lúc ghi \(plan.files); hãy xem các tệp này có khớp"
            + " nhau không, rồi xóa '\(name)'")
      }
      missing.append(entry)
    }
    for entry in missing { try put(entry) }
    try settle(plan)
    try removePlan()
    try removeReadyFiles()
    return plan
  }

  /// Whether somebody took back by hand all that had been put in place: what was written is not there
  /// any more, neither here nor there.
  private func isUndone(_ plan: WritePlan) throws -> Bool {
    var isComplete = true
    for entry in plan.entries {
      let path = try SitePath(source: entry.path)
      try refuseBlocked(path)
      guard try state(of: path) == entry.before else { return false }
      if try state(ofReady: entry) != entry.digest { isComplete = false }
    }
    return !isComplete
  }

  private func state(ofReady entry: WritePlan.Entry) throws(DiskError) -> String? {
    guard try folder.kind(of: entry.readyPath) == .file else { return nil }
    return Manifest.hex(try folder.digest(of: entry.readyPath))
  }

  // MARK: places

  /// The SHA-256 of the file in a place; nil where there is none.
  private func state(of path: SitePath) throws(DiskError) -> String? {
    guard try root.kind(of: path) != nil else { return nil }
    return Manifest.hex(try root.digest(of: path))
  }

  /// Refuses a place behind a link or a file, or where something other than a file is.
  private func refuseBlocked(_ path: SitePath) throws {
    for folder in path.folders {
      switch try root.kind(of: folder) {
      case nil, .folder: continue
      default:
        throw Refusal(
          "'\(root.full(folder))' is no folder; move it away, then call again",
          vi: "'\(root.full(folder))' không phải là thư mục; hãy chuyển đi rồi chạy lại")
      }
    }
    switch try root.kind(of: path) {
    case nil, .file: return
    default:
      throw Refusal(
        "'\(root.full(path))' is no file; move it away, then call again",
        vi: "'\(root.full(path))' không phải là tệp; hãy chuyển đi rồi chạy lại")
    }
  }

  private func changed(_ entry: WritePlan.Entry) -> Refusal {
    Refusal(
      "'\(entry.path)' was changed by another program meanwhile; nothing is written, call again",
      vi: "'\(entry.path)' đã bị chương trình khác sửa trong lúc chạy; chưa ghi gì, hãy chạy lại")
  }
}

extension WritePlan.Entry {
  fileprivate var readyPath: SitePath { SitePath(bytes: Array(ready.utf8)) }
  fileprivate var oldPath: SitePath { SitePath(bytes: Array("old-\(ready)".utf8)) }
}
