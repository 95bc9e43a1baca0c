public import Emulation
import Foundation
public import Input

/// The live preview of a site, for a browser on this machine.
///
/// Pages are made when they are asked for. When content, templates or assets change, open pages load
/// anew; what is wrong is shown over them.
public struct Preview: Sendable {
  /// The ports that are tried when the one that was asked for is taken.
  private static let portsTried = 20

  let content: String
  let templates: String
  let lowerTemplates: String?
  let drafts: Bool
  let names: Set<String>
  let isPolling: Bool
  let published: PublishedSite?
  let checks: @Sendable (FileTree, Archive) throws -> Problems

  /// A preview of two folders.
  ///
  /// - Parameters:
  ///   - lowerTemplates: the folder that has what the folder of templates lacks; nil where there is none.
  ///   - drafts: whether drafts are shown, marked as such.
  ///   - names: the names of texts in the content that are read whatever their ending.
  ///   - isPolling: whether files are looked at again and again, though the system tells of changes.
  ///   - published: the site of which is shown what a build would change in it.
  ///   - checks: what is looked for in the content beside what makes the site.
  public init(
    content: String, templates: String, lowerTemplates: String? = nil, drafts: Bool,
    names: Set<String> = [],
    isPolling: Bool = false, published: PublishedSite? = nil,
    checks: @escaping @Sendable (FileTree, Archive) throws -> Problems = { _, _ in Problems() }
  ) {
    self.content = content
    self.templates = templates
    self.lowerTemplates = lowerTemplates
    self.drafts = drafts
    self.names = names
    self.isPolling = isPolling
    self.published = published
    self.checks = checks
  }

  /// Serves the site on the first free port from the one given, until the task is cancelled.
  ///
  /// - Parameters:
  ///   - started: called with the port, once pages can be asked for.
  ///   - tell: called after each change that was shown and each check that found something new.
  /// - Throws: `PreviewRefusal` where no port is free, `CancellationError` in the end.
  public func run(
    port: Int, started: @escaping @Sendable (Int) -> Void,
    tell: @escaping @Sendable (PreviewReport) -> Void
  ) async throws {
    let run = String(UInt32.random(in: 0...UInt32.max), radix: 36)
    let site = PreviewSite(self, run: run, tell: tell)
    let watch = watch(isPolling: isPolling)
    await site.take(.anything)
    try await withThrowingTaskGroup(of: Void.self) { group in
      defer { group.cancelAll() }
      group.addTask { try await Self.serve(site.bulletin, from: port, started: started) }
      group.addTask { await follow(watch, site) }
      if let published { group.addTask { try await Self.follow(published.mark, site) } }
      try await group.next()
      try Task.checkCancellation()
    }
  }

  /// Serves until it is cancelled.
  private static func serve(
    _ bulletin: BuildStatus, from first: Int, started: @escaping @Sendable (Int) -> Void
  ) async throws {
    let (server, port) = try server(bulletin, from: first)
    defer { server.stop() }
    started(port)
    while true { try await Task.sleep(for: .seconds(3_600)) }
  }

  /// A server on the first free port from the one given.
  private static func server(
    _ bulletin: BuildStatus, from first: Int
  ) throws -> (RunningServer, port: Int) {
    for port in first..<min(first + portsTried, 65_536) {
      let desk = PreviewHandler(bulletin: bulletin, host: LoopbackHost(port: port))
      do throws(Socket.Failure) {
        return (try RunningServer(desk, port: port), port)
      } catch  where error.isTakenPort {
        continue
      } catch {
        throw PreviewRefusal(
          "port \(port) is not given out (\(error.reason), \(error.number)); name one above 1023"
            + " with --port",
          vi:
            "không dùng được cổng \(port) (\(error.reason), \(error.number)); hãy ghi cổng trên 1023 bằng --port"
        )
      }
    }
    throw PreviewRefusal(
      "the ports from \(first) on are all taken; name another with --port",
      vi: "các cổng từ \(first) trở đi đều đang được dùng; hãy ghi cổng khác bằng --port")
  }

  /// Has the site take up changes; a watch that cannot go on is followed by looking again and again.
  private func follow(_ watch: any FolderWatch, _ site: PreviewSite) async {
    var watch = watch
    while !Task.isCancelled {
      await withTaskCancellationHandler {
        for await change in watch.changes { await site.take(change) }
      } onCancel: { [watch] in
        watch.stop()
        watch.changes.finish()
      }
      if Task.isCancelled { return }
      watch = self.watch(isPolling: true)
      await site.take(.anything)
    }
  }

  /// Has the site compare itself anew whenever another site was published.
  private static func follow(_ mark: String, _ site: PreviewSite) async throws {
    var known = FileStamp(at: mark)
    while true {
      try await Task.sleep(for: .seconds(1))
      let stamp = FileStamp(at: mark)
      guard stamp != known else { continue }
      known = stamp
      await site.compareAgain()
    }
  }

  private func watch(isPolling: Bool) -> any FolderWatch {
    let folders = [content, templates] + [lowerTemplates].compactMap(\.self)
    let roots = folders.map { ReadFolder($0, names: []).root }
    #if canImport(Glibc)
      if !isPolling, let watch = InotifyWatch(roots) { return watch }
    #endif
    return PollingWatch(roots)
  }
}
