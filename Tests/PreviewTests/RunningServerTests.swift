import Testing

@testable import Preview

@Suite(.serialized, .timeLimit(.minutes(5)))
struct RunningServerTests {
  /// Serves a site while a body runs; the body has the port.
  private func serving(
    from first: Int, _ limits: RunningServer.Limits = RunningServer.Limits(),
    _ body: (Int) async throws -> Void
  ) async throws {
    let written = try WrittenSite()
    let site = await written.preview()
    for port in first..<first + 20 {
      let desk = PreviewHandler(bulletin: site.bulletin, host: LoopbackHost(port: port))
      guard let server = try? RunningServer(desk, port: port, limits: limits) else { continue }
      defer { server.stop() }
      return try await body(port)
    }
    Issue.record("no port is free")
  }

  /// What is answered to a text; nothing where no connection is taken.
  private func ask(_ text: String, port: Int) async -> String {
    guard let connection = RawConnection(port: port) else { return "" }
    connection.send(text)
    return await connection.answer()
  }

  private func home(_ port: Int, method: String = "GET") -> String {
    "\(method) / HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n"
  }

  @Test func `A request is answered, and the connection ends`() async throws {
    try await serving(from: 18_400) { port in
      let answer = await ask(home(port), port: port)
      #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
      #expect(answer.contains("\r\nConnection: close\r\n"))
      #expect(answer.hasSuffix("</html>\n"))
      let parts = await ask(home(port, method: "HEAD"), port: port).split(separator: "\r\n\r\n")
      #expect(parts.count == 1 && parts[0].hasPrefix("HTTP/1.1 200 OK\r\n"))
      #expect(parts[0].contains("\r\nContent-Length: \(answer.utf8.count - head(answer))"))
    }
  }

  private func head(_ answer: String) -> Int {
    answer.utf8.count - (answer.split(separator: "\r\n\r\n", maxSplits: 1).last?.utf8.count ?? 0)
  }

  @Test func `Methods are taken as they are written`() async throws {
    try await serving(from: 18_420) { port in
      for method in ["get", "Get", "POST", "PUT", "BREW"] {
        let answer = await ask(home(port, method: method), port: port)
        #expect(answer.hasPrefix("HTTP/1.1 405 Method Not Allowed\r\n"))
        #expect(answer.contains("\r\nAllow: GET, HEAD\r\n"))
      }
    }
  }

  @Test func `Requests that are too long are refused while others are answered`() async throws {
    let long = String(repeating: "a", count: 100_000)
    try await serving(from: 18_440) { port in
      for _ in 0..<2 {
        #expect(await ask("GET /\(long)", port: port).hasPrefix("HTTP/1.1 414 URI Too Long\r\n"))
        let fields = "GET / HTTP/1.1\r\nHost: localhost:\(port)\r\nX: \(long)"
        #expect(
          await ask(fields, port: port).hasPrefix(
            "HTTP/1.1 431 Request Header Fields Too Large\r\n"))
      }
      #expect(await ask(home(port), port: port).hasPrefix("HTTP/1.1 200"))
    }
  }

  @Test func `One Host header is asked for`() async throws {
    try await serving(from: 18_460) { port in
      #expect(await ask("GET / HTTP/1.1\r\n\r\n", port: port).hasPrefix("HTTP/1.1 400"))
      let host = "Host: localhost:\(port)\r\n"
      #expect(
        await ask("GET / HTTP/1.1\r\n\(host)\(host)\r\n", port: port).hasPrefix("HTTP/1.1 400"))
      #expect(await ask("GET / HTTP/1.1\r\nHost: a\r\n\r\n", port: port).hasPrefix("HTTP/1.1 421"))
    }
  }

  @Test func `A request that does not end is not waited for`() async throws {
    var limits = RunningServer.Limits()
    limits.patience.reading = .milliseconds(300)
    try await serving(from: 18_480, limits) { port in
      for start in ["", "GET / HTTP/1.1\r\nHost: localhost"] {
        #expect(await ask(start, port: port).hasPrefix("HTTP/1.1 408 Request Timeout\r\n"))
      }
    }
  }

  @Test func `Many slow connections keep nobody else waiting`() async throws {
    var limits = RunningServer.Limits()
    limits.connections = 20
    limits.patience.reading = .seconds(600)
    try await serving(from: 18_500, limits) { port in
      var slow: [RawConnection] = []
      for _ in 0..<100 {
        let connection = try #require(RawConnection(port: port))
        connection.send("GET / HT")
        slow.append(connection)
        if slow.count.isMultiple(of: 10) {
          #expect(await ask(home(port), port: port).hasPrefix("HTTP/1.1 200"))
        }
      }
      #expect(slow.count == 100)
    }
  }

  @Test func `Who waits for news is answered when there is some`() async throws {
    let written = try WrittenSite()
    let site = await written.preview()
    let name = site.bulletin.notice.name(in: site.bulletin.run)
    let desk = PreviewHandler(bulletin: site.bulletin, host: LoopbackHost(port: 18_520))
    let server = try RunningServer(desk, port: 18_520)
    defer { server.stop() }
    let connection = try #require(RawConnection(port: 18_520))
    connection.send(
      "GET /_preview/state?after=\(name) HTTP/1.1\r\nHost: localhost:18520\r\n\r\n")
    #expect(await ask(home(18_520), port: 18_520).hasPrefix("HTTP/1.1 200"))
    let last = site.bulletin.notice
    site.bulletin.post(
      PreviewNotice(
        site: last.site, number: last.number + 1, shownSince: last.shownSince,
        problems: last.problems, isBefore: last.isBefore))
    #expect(await connection.answer().contains("\"state\":"))
  }
}
