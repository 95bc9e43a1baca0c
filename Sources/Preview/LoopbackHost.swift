/// The names under which a browser on this machine may ask for the preview.
///
/// A page of another site can have its own name lead to this machine (DNS rebinding); the browser then
/// asks with that name, and is refused.
struct LoopbackHost: Sendable {
  private let names: Set<String>

  /// The names of this machine with a port.
  init(port: Int) {
    let hosts = ["localhost", "127.0.0.1", "[::1]"]
    var names = Set(hosts.map { "\($0):\(port)" })
    if port == 80 { names.formUnion(hosts) }
    self.names = names
  }

  /// Whether a Host header names this machine and the port.
  func allows(_ header: String?) -> Bool {
    header.map { names.contains($0.lowercased()) } ?? false
  }
}
