import Formats

/// Chromium's DevTools protocol over a pipe: calls with their answers, and events between them.
///
/// Messages are JSON, each closed by a NUL. An answer has the `id` of its call, an event a `method`.
final class DevTools {
  /// Something that Chromium tells unasked.
  struct Event {
    let method: String
    let parameters: JSON
    /// The page that it comes from.
    let session: String?
  }

  /// The byte that closes each message.
  static let mark: UInt8 = 0

  private let process: EngineProcess
  private var calls = 0

  /// Speaks with a started process.
  init(_ process: EngineProcess) {
    self.process = process
  }

  /// Calls a method without waiting for its answer.
  @discardableResult
  func post(
    _ method: String, _ parameters: JSON = [:], in session: String? = nil
  ) throws(EngineFailure) -> Int {
    calls += 1
    var message: [(name: String, value: JSON)] = [
      ("id", .whole(calls)), ("method", .text(method)), ("params", parameters),
    ]
    if let session { message.append(("sessionId", .text(session))) }
    try process.send(JSON.record(message).bytes(for: .message))
    return calls
  }

  /// Calls a method and waits for its answer, handing on the events that come first.
  ///
  /// - Throws: a failure of the page alone where Chromium answers with an error.
  func call(
    _ method: String, _ parameters: JSON = [:], in session: String? = nil,
    events: (Event) throws(EngineFailure) -> Void
  ) throws(EngineFailure) -> JSON {
    let number = try post(method, parameters, in: session)
    while true {
      let message = try next()
      if message["id"]?.integer == number {
        guard let error = message["error"] else { return message["result"] ?? [:] }
        throw EngineFailure(
          "Chromium made no PDF of this page: \(error["message"]?.text ?? "no reason given")"
            + " (\(method))", canGoOn: true)
      }
      if let event = Event(message) { try events(event) }
    }
  }

  /// Waits for events until one is the last that is waited for.
  func wait(until isLast: (Event) throws(EngineFailure) -> Bool) throws(EngineFailure) {
    while true {
      if let event = Event(try next()), try isLast(event) { return }
    }
  }

  private func next() throws(EngineFailure) -> JSON {
    let bytes = try process.receive()
    guard let message = try? JSON(reading: bytes) else {
      throw EngineFailure("Chromium gave an answer that nobody understands; update it")
    }
    return message
  }
}

extension DevTools.Event {
  /// Reads an event; nil for an answer.
  fileprivate init?(_ message: JSON) {
    guard let method = message["method"]?.text else { return nil }
    self.init(
      method: method, parameters: message["params"] ?? [:], session: message["sessionId"]?.text)
  }
}
