import Testing

@testable import Preview

struct RequestReaderTests {
  /// The request in a text that comes in parts of a size, or the status with which it is refused.
  private func read(_ text: String, inPartsOf size: Int = .max) -> (Request?, status: Int?) {
    var reader = RequestReader()
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      switch reader.take(Array(rest.prefix(size))) {
      case .unfinished: rest = rest.dropFirst(size)
      case .refused(let answer): return (nil, answer.status)
      case .request(let request): return (request, nil)
      }
    }
    return (nil, nil)
  }

  @Test(arguments: [1, 2, 7, 1_000])
  func `A request is read, however it is cut`(size: Int) throws {
    let text =
      "\r\nGET /2016/a.html?b=c?d HTTP/1.1\r\nAccept: */*\r\nhOST:\t localhost:8080 \r\n\r\nrest"
    let request = try #require(read(text, inPartsOf: size).0)
    #expect(request.method == "GET")
    #expect(request.path == "/2016/a.html")
    #expect(request.query == "b=c?d")
    #expect(request.host == "localhost:8080")
  }

  @Test func `A method is what was sent`() {
    #expect(read("get / HTTP/1.0\nHost: a\n\n").0?.method == "get")
  }

  @Test(arguments: [
    "GET / HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n",
    "GET / HTTP/1.1\r\nHost : a\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\n b: c\r\n\r\n",
    "GET / HTTP/1.1\r\nHost\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\u{0}b\r\n\r\n",
    "GET  / HTTP/1.1\r\nHost: a\r\n\r\n", "GET /\r\nHost: a\r\n\r\n", "GET\r\n\r\n", "\r\n\r\n",
    "GE(T / HTTP/1.1\r\nHost: a\r\n\r\n", "GET /\u{7F} HTTP/1.1\r\nHost: a\r\n\r\n",
    "GET /\t HTTP/1.1\r\nHost: a\r\n\r\n", "GET / HTTP/1.\r\nHost: a\r\n\r\n",
    "GET / http/1.1\r\nHost: a\r\n\r\n", "\u{16}\u{3}\u{1}\r\n\r\n",
  ])
  func `What is no request with one host is refused`(text: String) {
    #expect(read(text).status == 400)
    #expect(read(text, inPartsOf: 1).status == 400)
  }

  @Test func `Another version of HTTP is refused`() {
    #expect(read("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n").status == 505)
  }

  @Test func `Lines and headers are read up to their limits and no further`() {
    let line = RequestReader.longestLine - "GET / HTTP/1.1".utf8.count
    let fields = RequestReader.longestFields - "Host: aX: ".utf8.count
    func text(_ path: Int, _ field: Int) -> String {
      let (path, field) = (
        String(repeating: "p", count: path), String(repeating: "f", count: field)
      )
      return "GET /\(path) HTTP/1.1\r\nHost: a\r\nX: \(field)\r\n\r\n"
    }
    #expect(read(text(line, fields)).status == nil)
    #expect(read(text(line, fields), inPartsOf: 100).0 != nil)
    for size in [100, .max] {
      #expect(read(text(line + 1, fields), inPartsOf: size).status == 414)
      #expect(read(text(line, fields + 1), inPartsOf: size).status == 431)
    }
  }

  @Test func `What has no end is refused as soon as it is too long`() {
    let part = Array(String(repeating: "a", count: 1_000).utf8)
    for (start, status) in [("GET /", 414), ("GET / HTTP/1.1\r\nHost: a\r\nX: ", 431)] {
      var reader = RequestReader()
      var (parts, refused) = (0, reader.take(Array(start.utf8)))
      while case .unfinished = refused, parts < 100 {
        refused = reader.take(part)
        parts += 1
      }
      guard case .refused(let answer) = refused else {
        Issue.record("nothing was refused")
        continue
      }
      #expect(answer.status == status)
      #expect(parts == 17)
    }
    let many = String(repeating: "a:\r\n", count: 10_000)
    #expect(read("GET / HTTP/1.1\r\n" + many).status == 431)
  }
}
