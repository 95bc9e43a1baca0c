import FlyingFox
import FlyingSocks
import Foundation
import Synchronization

/// A server of HTTP on a port of this machine that only this machine can reach.
struct RunningServer: Sendable {
  private let server: HTTPServer
  private let running: Task<Void, any Error>
  private let ending = Ending()

  /// Starts a server whose requests are answered at a desk.
  init(_ desk: PreviewDesk, _ port: Int) throws {
    let configuration = HTTPServer.Configuration(
      address: try .inet(ip4: "127.0.0.1", port: UInt16(port)), timeout: 60, logger: .disabled)
    let server = HTTPServer(
      config: configuration,
      handler: ClosureHTTPHandler { request in
        let answer = await desk.answer(
          request.method.rawValue, request.target.path(), query: request.target.query(),
          host: request.headers[.host])
        return HTTPResponse(answer, isHead: request.method == .HEAD)
      })
    self.server = server
    running = Task { [ending] in
      defer { ending.tell() }
      try await server.run()
    }
  }

  /// Returns when pages can be asked for.
  /// - Throws: `SocketError` where the port is not given out.
  func waitUntilListening() async throws {
    while await !server.isListening {
      if ending.isOver { return try await running.value }
      try await Task.sleep(for: .milliseconds(2))
    }
  }

  /// Returns when the server has ended, or at once when the caller is cancelled.
  func waitUntilEnded() async {
    for await _ in ending.stream {}
  }

  /// Ends the server.
  func stop() { running.cancel() }
}

/// That a server has ended.
private final class Ending: Sendable {
  let stream: AsyncStream<Void>
  private let continuation: AsyncStream<Void>.Continuation
  private let over = Mutex(false)

  init() {
    (stream, continuation) = AsyncStream.makeStream(of: Void.self)
  }

  var isOver: Bool { over.withLock { $0 } }

  func tell() {
    over.withLock { $0 = true }
    continuation.finish()
  }
}

extension HTTPResponse {
  /// An answer as it goes to the browser, for HEAD without its body.
  fileprivate init(_ answer: PreviewAnswer, isHead: Bool) {
    var headers = HTTPHeaders()
    for (name, value) in answer.headers { headers[HTTPHeader(name)] = value }
    if isHead { headers[.contentLength] = String(answer.body.count) }
    if answer.status >= 400 { headers[.connection] = "close" }
    self.init(
      statusCode: HTTPStatusCode(answer.status, phrase: Self.phrases[answer.status] ?? "Error"),
      headers: headers, body: isHead ? Data() : Data(answer.body))
  }

  private static let phrases = [
    200: "OK", 308: "Permanent Redirect", 400: "Bad Request", 404: "Not Found",
    405: "Method Not Allowed", 421: "Misdirected Request", 500: "Internal Server Error",
  ]
}
