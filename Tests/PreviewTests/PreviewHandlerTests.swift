import Testing
import Website

@testable import Preview

struct PreviewHandlerTests {
  private static let host = "localhost:8080"

  private func desk(_ site: PreviewSite) -> PreviewHandler {
    PreviewHandler(bulletin: site.bulletin, host: LoopbackHost(port: 8080))
  }

  @Test(arguments: [
    ("/", 200, "text/html; charset=utf-8"), ("/index.html", 200, "text/html; charset=utf-8"),
    ("/2016/", 200, "text/html; charset=utf-8"),
    ("/vi/2016/visit.html", 200, "text/html; charset=utf-8"),
    ("/assets/style.css", 200, "text/css; charset=utf-8"),
    ("/search/index.js", 200, "text/javascript; charset=utf-8"),
    ("/data/archive.json", 200, "application/json"), ("/assets/icon.svg", 200, "image/svg+xml"),
    ("/2016", 308, "text/plain; charset=utf-8"),
    ("/2016/none.html", 404, "text/html; charset=utf-8"),
    ("/content/site.yaml", 404, "text/plain; charset=utf-8"),
    ("/2016/scores.csv", 404, "text/plain; charset=utf-8"),
    ("/templates/home.mustache", 404, "text/plain; charset=utf-8"),
    ("/_preview/nothing", 404, "text/plain; charset=utf-8"),
    ("/_preview/preview.js", 200, "text/javascript; charset=utf-8"),
  ])
  func `Only what the site has is given, with its type`(
    target: String, status: Int, type: String
  ) async throws {
    let written = try WrittenSite()
    let answer = await desk(written.preview()).answer("GET", target, host: Self.host)
    #expect(answer.status == status)
    #expect(answer.headers["Content-Type"] == type)
    #expect(answer.headers["X-Content-Type-Options"] == "nosniff")
    #expect(answer.headers["Cache-Control"] == "no-store")
    #expect(answer.headers["Content-Security-Policy"]?.hasSuffix("frame-ancestors 'none'") ?? false)
  }

  @Test func `Other names, other methods and other paths are refused in plain words`() async throws
  {
    let written = try WrittenSite()
    let desk = desk(await written.preview())
    let strange = await desk.answer("GET", "/", host: "example.org:8080")
    #expect(strange.status == 421)
    #expect(
      String(decoding: strange.body, as: UTF8.self)
        == "421: ask for the preview at the address that yearbook serve tells\n"
        + "421: hãy mở bản xem trước ở địa chỉ mà yearbook serve cho biết\n")
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PATCH"] {
      let refused = await desk.answer(method, "/", host: Self.host)
      #expect(refused.status == 405)
      #expect(refused.headers["Allow"] == "GET, HEAD")
    }
    #expect(await desk.answer("HEAD", "/", host: Self.host).status == 200)
    #expect(await desk.answer("GET", "/../content/site.yaml", host: Self.host).status == 400)
    #expect(await desk.answer("GET", "/", host: nil).status == 421)
  }

  @Test func `Under load every good request is answered and every bad one refused`() async throws {
    let written = try WrittenSite()
    let desk = desk(await written.preview())
    let requests: [(target: String, host: String, status: Int)] = [
      ("/", Self.host, 200), ("/2016/visit.html", Self.host, 200), ("/vi/", Self.host, 200),
      ("/%2e%2e/%2e%2e/etc/passwd", Self.host, 400), ("/..%5c..%5cx", Self.host, 400),
      ("/etc/passwd", Self.host, 404), ("/", "evil.example:8080", 421),
      ("/_preview/state", "evil.example", 421), ("/_preview/state", Self.host, 200),
    ]
    let wrong = await withTaskGroup(of: Bool.self) { group in
      for number in 0..<900 {
        let request = requests[number % requests.count]
        group.addTask {
          await desk.answer("GET", request.target, host: request.host).status != request.status
        }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(wrong == 0)
  }

  @Test func `A page that cannot be made says why, and is shown when it can`() async throws {
    let written = try WrittenSite()
    try written.remove("content/site.yaml")
    let site = await written.preview()
    let answer = await desk(site).answer("GET", "/", host: Self.host)
    #expect(answer.status == 404)
    let page = String(decoding: answer.body, as: UTF8.self)
    #expect(page.contains("There is no page here yet. It is shown as soon as there is one."))
    #expect(page.contains("/_preview/preview.js"))
  }

  @Test func `No file of the built site knows the preview`() async throws {
    let written = try WrittenSite()
    let site = await written.preview()
    let page = try #require(try site.page("index.html"))
    #expect(!page.contains("_preview"))
    let shown = await desk(site).answer("GET", "/", host: Self.host)
    #expect(String(decoding: shown.body, as: UTF8.self).contains("_preview"))
  }
}
