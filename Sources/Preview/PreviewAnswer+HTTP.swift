extension PreviewAnswer {
  /// The bytes of the answer as they are sent, for HEAD without its body.
  ///
  /// A connection serves one request: a browser on the same machine has the next at once.
  func bytes(isHead: Bool) -> [UInt8] {
    var head = "HTTP/1.1 \(status) \(Self.phrases[status] ?? "Error")\r\n"
    for (name, value) in headers.sorted(by: { $0.key < $1.key }) {
      head += "\(name): \(value)\r\n"
    }
    head += "Content-Length: \(body.count)\r\nConnection: close\r\n\r\n"
    return Array(head.utf8) + (isHead ? [] : body)
  }

  private static let phrases = [
    200: "OK", 308: "Permanent Redirect", 400: "Bad Request", 404: "Not Found",
    405: "Method Not Allowed", 408: "Request Timeout", 414: "URI Too Long",
    421: "Misdirected Request", 431: "Request Header Fields Too Large",
    500: "Internal Server Error", 505: "HTTP Version Not Supported",
  ]
}
