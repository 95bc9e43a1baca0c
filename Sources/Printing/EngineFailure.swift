/// Why an engine made no PDF of a page.
struct EngineFailure: Error, Hashable {
  /// What happened and what to do, as one sentence without a full stop.
  let message: String
  /// Whether the engine is still there for other pages.
  let canGoOn: Bool

  init(_ message: String, canGoOn: Bool = false) {
    self.message = message
    self.canGoOn = canGoOn
  }
}
