import Testing

@testable import Preview

struct LoopbackHostTests {
  private let host = LoopbackHost(port: 8080)

  @Test(arguments: ["localhost:8080", "LocalHost:8080", "127.0.0.1:8080", "[::1]:8080"])
  func `This machine is served under its own names`(name: String) {
    #expect(host.allows(name))
  }

  @Test(arguments: [
    "localhost", "localhost:8081", "127.0.0.1", "127.0.0.1:80", "[::1]", "example.org:8080",
    "localhost.example.org:8080", "127.0.0.1.example.org:8080", "127.1:8080", "0.0.0.0:8080",
    "localhost:8080:8080", "localhost:08080", "localhost:8080, localhost:8080",
    "user@localhost:8080", " localhost:8080", "localhost.:8080", "", ":8080", "::1:8080",
  ])
  func `Every other name is refused`(name: String) {
    #expect(!host.allows(name))
  }

  @Test func `A request that names nobody is refused`() {
    #expect(!host.allows(nil))
  }

  @Test func `Browsers leave out the port of the web`() {
    #expect(LoopbackHost(port: 80).allows("localhost"))
  }
}
