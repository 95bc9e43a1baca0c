import Dispatch
import Foundation
import Synchronization

/// An engine at work: a process that is spoken to in messages, each closed by one byte.
///
/// Calls wait for the process, and belong on a thread of their own. It is ended from any thread by
/// `end`, by itself after `patience` without a message, and with its value.
final class EngineProcess: Sendable {
  /// Why the process was ended from here.
  private enum Reason {
    case done
    case silence
    case flood
  }

  private struct State {
    let process: Process
    var received: [UInt8] = []
    /// The bytes of `received` in which no end of a message was found.
    var searched = 0
    var lastSign = ContinuousClock.now
    var reason: Reason?

    mutating func takeMessage(closedBy mark: UInt8) -> [UInt8]? {
      guard let end = received[searched...].firstIndex(of: mark) else {
        searched = received.count
        return nil
      }
      let message = Array(received[..<end])
      received.removeFirst(end + 1)
      searched = 0
      return message
    }
  }

  /// The longest message that is read, in bytes.
  static let longestMessage = 1 << 28

  private let name: String
  private let input: FileHandle
  private let output: FileHandle
  private let errors: URL
  private let mark: UInt8
  private let patience: Duration
  private let state: Mutex<State>

  /// Starts a program with its working folder and temporary files in `folder`.
  ///
  /// - Parameters:
  ///   - name: what it is called in messages.
  ///   - mark: the byte that closes each message, both ways.
  ///   - patience: how long it may say nothing.
  init(
    _ name: String, _ program: String, _ arguments: [String], in folder: URL, mark: UInt8,
    patience: Duration
  ) throws(PrintingProblem) {
    _ = Self.ignoresBrokenPipes
    (self.name, self.mark, self.patience) = (name, mark, patience)
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    errors = folder.appending(path: "errors.txt")
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["TMPDIR": folder.path(percentEncoded: false)]) { $1 }
    process.standardInput = input
    process.standardOutput = output
    do {
      try Data().write(to: errors)
      process.standardError = try FileHandle(forWritingTo: errors)
      try process.run()
    } catch {
      let reason = (error as? CocoaError)?.underlying ?? error
      throw PrintingProblem.notStarted(
        program: program, reason: reason.localizedDescription)
    }
    self.input = input.fileHandleForWriting
    self.output = output.fileHandleForReading
    state = Mutex(State(process: process))
    watch(for: patience)
  }

  deinit { end() }

  /// Sends a message.
  func send(_ message: some Sequence<UInt8>) throws(PrintingProblem) {
    do {
      try input.write(contentsOf: Data(message) + [mark])
    } catch {
      throw ending()
    }
  }

  /// The next message, without the byte that closes it.
  func receive() throws(PrintingProblem) -> [UInt8] {
    while true {
      if let message = state.withLock({ $0.takeMessage(closedBy: mark) }) { return message }
      let part = output.availableData
      guard !part.isEmpty else { throw ending() }
      let isFlood = state.withLock { state in
        state.received += part
        state.lastSign = .now
        return state.received.count > Self.longestMessage
      }
      if isFlood { end(.flood) }
    }
  }

  /// Everything that the process writes until it ends, and whether it ended well.
  func outputToEnd() -> (text: String, isWhole: Bool) {
    try? input.close()
    var bytes = Data()
    while bytes.count < Self.longestMessage {
      let part = output.availableData
      if part.isEmpty { break }
      bytes += part
    }
    let isWhole = bytes.count < Self.longestMessage && exit() == (nil, .exit, 0)
    return (String(decoding: bytes, as: UTF8.self), isWhole)
  }

  /// Ends the process, and those that it has started, at once.
  func end() {
    end(.done)
  }

  private func end(_ reason: Reason) {
    state.withLock { state in
      // Once only: later, the number may be another's.
      guard state.reason == nil else { return }
      state.reason = reason
      let number = state.process.processIdentifier
      // It leads a group of its own, which stays when it is gone and its children are not.
      kill(-number, SIGKILL)
      if state.process.isRunning { kill(number, SIGKILL) }
    }
  }

  /// The last line that it wrote to standard error; empty where it wrote none.
  var lastWords: String {
    guard let file = try? FileHandle(forReadingFrom: errors) else { return "" }
    defer { try? file.close() }
    let tail: UInt64 = 4_096
    let size = (try? file.seekToEnd()) ?? 0
    try? file.seek(toOffset: size - min(tail, size))
    let text = String(decoding: (try? file.readToEnd()) ?? Data(), as: UTF8.self)
    let line = text.split(whereSeparator: \.isNewline).last { !$0.allSatisfy(\.isWhitespace) }
    return String(
      (line ?? "").trimmingCharacters(in: .whitespaces).prefix(300)
        .filter { !$0.unicodeScalars.contains { $0.properties.generalCategory == .control } })
  }

  /// What has happened to a process that speaks no more.
  private func ending() -> PrintingProblem {
    let (reason, kind, status) = exit()
    switch reason {
    case .done: return .stopped(engine: name)
    case .silence: return .silent(engine: name, after: patience, lastWords: lastWords)
    case .flood: return .endlessMessage(engine: name)
    case nil:
      return .endedEarly(
        engine: name, kind == .exit ? .status(Int(status)) : .signal(Int(status)),
        lastWords: lastWords)
    }
  }

  /// How a process ended that speaks no more; one that does not end soon is ended.
  private func exit() -> (Reason?, Process.TerminationReason, Int32) {
    let deadline = ContinuousClock.now + .seconds(2)
    while state.withLock({ $0.process.isRunning }) {
      if ContinuousClock.now > deadline { end(.silence) }
      Thread.sleep(forTimeInterval: 0.002)
    }
    return state.withLock { state in
      (state.reason, state.process.terminationReason, state.process.terminationStatus)
    }
  }

  /// Ends the process once it has said nothing for too long.
  private func watch(for time: Duration) {
    let (seconds, attoseconds) = time.components
    let delay = Double(seconds) + Double(attoseconds) / 1e18
    DispatchQueue.global().asyncAfter(deadline: .now() + delay) { [weak self] in
      guard let self else { return }
      let rest = state.withLock { state in
        state.reason == nil ? patience - (ContinuousClock.now - state.lastSign) : nil
      }
      guard let rest else { return }
      if rest > .zero { watch(for: rest) } else { end(.silence) }
    }
  }

  /// A write to a process that is gone is to be an error, not the end of Yearbook.
  private static let ignoresBrokenPipes: Void = {
    signal(SIGPIPE, SIG_IGN)
  }()
}
