/// What the preview answers to a request.
struct PreviewAnswer: Hashable, Sendable {
  /// The status of HTTP.
  let status: Int
  /// The headers by name.
  let headers: [String: String]
  /// The bytes of the body.
  let body: [UInt8]

  /// An answer with the headers that every one has: nothing is kept, guessed or lent to another site.
  init(
    _ status: Int, _ type: String, policy: String = "default-src 'none'",
    also: [String: String] = [:],
    body: [UInt8]
  ) {
    self.status = status
    self.body = body
    headers = [
      "Content-Type": type,
      "Content-Security-Policy": "\(policy); frame-ancestors 'none'",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "no-store",
      "Referrer-Policy": "no-referrer",
      "Cross-Origin-Resource-Policy": "same-origin",
    ].merging(also) { $1 }
  }

  /// A refusal, which says why in plain text, in both languages: a request names none.
  static func refusal(
    _ status: Int, _ reason: String, vi vietnamese: String, also: [String: String] = [:]
  ) -> PreviewAnswer {
    PreviewAnswer(
      status, "text/plain; charset=utf-8", also: also,
      body: Array("\(status): \(reason)\n\(status): \(vietnamese)\n".utf8))
  }

  /// The way to the same page by another path.
  static func redirect(to path: String) -> PreviewAnswer {
    refusal(
      308, "this is the page of a folder, at \(path)",
      vi: "đây là trang của một thư mục, ở \(path)",
      also: ["Location": path])
  }

  /// The type of a file by the ending of its name.
  static func type(of path: String) -> String {
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return types[ending] ?? "application/octet-stream"
  }

  private static let types = [
    "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8", "svg": "image/svg+xml", "png": "image/png",
    "jpg": "image/jpeg", "jpeg": "image/jpeg", "webp": "image/webp", "avif": "image/avif",
    "gif": "image/gif", "json": "application/json", "csv": "text/csv; charset=utf-8",
    "xml": "application/xml", "atom": "application/atom+xml", "txt": "text/plain; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "odt": "application/vnd.oasis.opendocument.text", "pdf": "application/pdf",
  ]
}
