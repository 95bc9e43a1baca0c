import FlyingFox
import FlyingSocks
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
  let drafts: Bool
  let names: Set<String>
  let isPolling: Bool
  let checks: @Sendable (FileTree) throws -> Problems

  /// A preview of two folders.
  ///
  /// - Parameters:
  ///   - drafts: whether drafts are shown, marked as such.
  ///   - names: the names of texts in the content that are read whatever their ending.
  ///   - isPolling: whether files are looked at again and again, though the system tells of changes.
  ///   - checks: what is looked for in the content beside what makes the site.
  public init(
    content: String, templates: String, drafts: Bool, names: Set<String> = [],
    isPolling: Bool = false,
    checks: @escaping @Sendable (FileTree) throws -> Problems = { _ in Problems() }
  ) {
    self.content = content
    self.templates = templates
    self.drafts = drafts
    self.names = names
    self.isPolling = isPolling
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
    let port = try Self.freePort(from: port)
    let run = String(UInt32.random(in: 0...UInt32.max), radix: 36)
    let site = PreviewSite(self, run: run, tell: tell)
    let watch = watch(isPolling: isPolling)
    await site.take(.anything)
    let desk = PreviewDesk(bulletin: site.bulletin, host: LoopbackHost(port: port))
    try await withThrowingTaskGroup(of: Void.self) { group in
      defer { group.cancelAll() }
      group.addTask { try await Self.serve(desk, port) { started(port) } }
      group.addTask { await follow(watch, site) }
      try await group.next()
      try Task.checkCancellation()
    }
  }

  /// Serves until it is cancelled, also when the system gave no connection for a while.
  private static func serve(
    _ desk: PreviewDesk, _ port: Int, started: @escaping @Sendable () -> Void
  ) async throws {
    var isFirst = true
    while true {
      let server = try server(desk, port)
      let running = Task { try await server.run() }
      try await withTaskCancellationHandler {
        if isFirst {
          try await server.waitUntilListening(timeout: 10)
          started()
        }
        _ = await running.result
      } onCancel: {
        running.cancel()
      }
      isFirst = false
      try await Task.sleep(for: .milliseconds(200))
    }
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

  private func watch(isPolling: Bool) -> any FolderWatch {
    let roots = [content, templates].map { ReadFolder($0, names: []).root }
    #if canImport(Glibc)
      if !isPolling, let watch = InotifyWatch(roots) { return watch }
    #endif
    return PollingWatch(roots)
  }

  private static func server(_ desk: PreviewDesk, _ port: Int) throws -> HTTPServer {
    let configuration = HTTPServer.Configuration(
      address: try .inet(ip4: "127.0.0.1", port: UInt16(port)), timeout: 60,
      logger: .disabled)
    return HTTPServer(
      config: configuration,
      handler: ClosureHTTPHandler { request in
        let answer = await desk.answer(
          request.method.rawValue, request.target.path(), query: request.target.query(),
          host: request.headers[.host])
        var response = HTTPResponse(answer, isHead: request.method == .HEAD)
        if response.statusCode.code >= 400 { response.headers[.connection] = "close" }
        return response
      })
  }

  /// The first port of this machine that nobody listens on.
  private static func freePort(from first: Int) throws -> Int {
    for port in first..<min(first + portsTried, 65_536) {
      do {
        let socket = try Socket(domain: AF_INET, type: .stream)
        defer { try? socket.close() }
        try socket.setValue(true, for: .localAddressReuse)
        try socket.bind(to: .inet(ip4: "127.0.0.1", port: UInt16(port)))
        try socket.listen()
        return port
      } catch SocketError.failed(_, EADDRINUSE, _) {
        continue
      } catch {
        throw PreviewRefusal(
          "port \(port) is not given out (\(error.localizedDescription)); name one above 1023 with"
            + " --port")
      }
    }
    throw PreviewRefusal(
      "the ports from \(first) on are all taken; name another with --port")
  }
}

extension HTTPResponse {
  /// An answer as it goes to the browser, for HEAD without its body.
  fileprivate init(_ answer: PreviewAnswer, isHead: Bool) {
    var headers = HTTPHeaders()
    for (name, value) in answer.headers { headers[HTTPHeader(name)] = value }
    if isHead { headers[.contentLength] = String(answer.body.count) }
    self.init(
      statusCode: HTTPStatusCode(answer.status, phrase: Self.phrases[answer.status] ?? "Error"),
      headers: headers, body: isHead ? Data() : Data(answer.body))
  }

  private static let phrases = [
    200: "OK", 308: "Permanent Redirect", 400: "Bad Request", 404: "Not Found",
    405: "Method Not Allowed", 421: "Misdirected Request", 500: "Internal Server Error",
  ]
}
