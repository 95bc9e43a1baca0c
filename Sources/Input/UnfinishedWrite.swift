import Foundation

/// What a command that writes into a folder of sources is doing there, or has left there.
public enum UnfinishedWrite {
  /// Whether a problem is one of those that are reported here.
  static func reports(_ problem: Problem) -> Bool {
    problem.has(InputProblem.Code.unfinishedWrite) || problem.has(InputProblem.Code.leftover)
  }

  /// How long a reader waits for a command that is about to put its files in place, in seconds.
  private static let patience = 2.0
  private static let step = 0.02

  /// Reports a write that has begun in a folder, or in the one around it, and has not ended
  /// (`unfinished-write`), and what an interrupted command had only made ready (`leftover`).
  ///
  /// `new site` writes into the folder around the content.
  static func report(in root: String, to problems: inout Problems) {
    for folder in [root, folderAround(root)] {
      guard let problem = problem(in: folder) else { continue }
      problems.report(problem)
    }
  }

  /// Whether a folder of sources holds a write that has not ended, or what one has left.
  public static func isLeft(in folders: [String]) -> Bool {
    var problems = Problems()
    for folder in folders { report(in: folder, to: &problems) }
    return !problems.isEmpty
  }

  private static func problem(in folder: String) -> Problem? {
    let hidden = folder == "." ? WritePlan.folder : "\(folder)/\(WritePlan.folder)"
    guard FileStamp(at: hidden)?.kind == .folder else { return nil }
    let plan = "\(hidden)/\(WritePlan.name)"
    let lock = "\(hidden)/\(WritePlan.lock)"
    var waited = 0.0
    while FileStamp(at: plan) != nil, DiskFile.isLocked(lock), waited < patience {
      Thread.sleep(forTimeInterval: step)
      waited += step
    }
    let isRunning = DiskFile.isLocked(lock)
    if FileStamp(at: plan) != nil {
      return unfinished(plan, isRunning: isRunning, at: Place(path: hidden))
    }
    return isRunning || !hasLeftovers(hidden) ? nil : InputProblem.leftover.at(Place(path: hidden))
  }

  private static func unfinished(_ path: String, isRunning: Bool, at place: Place) -> Problem {
    let plan = plan(at: path)
    let command = plan.map { "'\(Excerpt.visible($0.command))'" } ?? "another command"
    let files = plan.map { Excerpt.visible($0.files) } ?? "files"
    return InputProblem.unfinishedWrite(command: command, files: files, isRunning: isRunning)
      .at(place)
  }

  private static func plan(at path: String) -> WritePlan? {
    guard let stamp = FileStamp(at: path), stamp.kind == .file, stamp.size <= WritePlan.longest,
      let bytes = DiskFile.bytes(at: path, atMost: Int(stamp.size))
    else { return nil }
    return WritePlan(bytes)
  }

  /// Whether more than the lock is there: that alone is left wherever Ctrl-C ended a question.
  private static func hasLeftovers(_ hidden: String) -> Bool {
    let names = try? FileManager.default.contentsOfDirectory(atPath: hidden)
    return names.map { $0.contains { $0 != WritePlan.lock } } ?? false
  }

  /// The path of the folder that a folder is in.
  static func folderAround(_ root: String) -> String {
    let names = root.split(separator: "/")
    guard let last = names.last, last != ".", last != ".." else { return "\(root)/.." }
    guard names.count > 1 else { return root.hasPrefix("/") ? "/" : "." }
    return (root.hasPrefix("/") ? "/" : "") + names.dropLast().joined(separator: "/")
  }

  /// The stamps that a write changes in a folder of sources: its own and that of the hidden folder in
  /// it.
  static func stamps(of root: String) -> [FileStamp?] {
    [FileStamp(at: "\(root)/."), FileStamp(at: "\(root)/\(WritePlan.folder)")]
  }
}
