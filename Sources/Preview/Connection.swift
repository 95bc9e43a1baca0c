/// One connection of a browser: reads a request, sends the answer, ends.
struct Connection {
  /// How long its parts may take.
  struct Patience {
    /// Until a request is there.
    var reading = Duration.seconds(10)
    /// Until the other side takes more of an answer.
    var sending = Duration.seconds(20)
    /// Until the other side ends, after the answer.
    var ending = Duration.seconds(1)
  }

  private enum Phase {
    case reading
    case answering
    case sending
    /// The answer is sent. What still comes is left unread only when this is over: the system would
    /// take the answer back otherwise.
    case ending
  }

  /// What is read at once, and what is read after the answer at most, in bytes.
  private static let (part, mostIgnored) = (16 << 10, 4 << 20)

  let socket: Socket
  private let patience: Patience
  private var phase = Phase.reading
  private var deadline: ContinuousClock.Instant?
  private var reader = RequestReader()
  private var answer: ArraySlice<UInt8> = []
  private var ignored = 0
  /// When it came, or last sent something.
  private(set) var lastProgress = ContinuousClock.now
  /// Whether it is over.
  private(set) var isOver = false

  init(_ socket: Socket, _ patience: Patience) {
    self.socket = socket
    self.patience = patience
    deadline = .now + patience.reading
  }

  /// Whether its answer is still being made.
  var isAnswering: Bool { phase == .answering }

  /// What it waits for.
  var interest: Socket.Interest {
    switch phase {
    case .reading, .ending: .reading
    case .answering: []
    case .sending: .writing
    }
  }

  /// Goes on where the system says that it can; the request, once it is there.
  mutating func step() -> Request? {
    switch phase {
    case .reading: return read()
    case .answering: isOver = true  // gone: nothing else is waited for
    case .sending: send()
    case .ending:
      guard case .bytes(let bytes) = socket.receive(atMost: Self.part) else {
        isOver = true
        return nil
      }
      ignored += bytes.count
      isOver = ignored > Self.mostIgnored
    }
    return nil
  }

  private mutating func read() -> Request? {
    switch socket.receive(atMost: Self.part) {
    case .nothing: break
    case .end: isOver = true
    case .bytes(let bytes):
      switch reader.take(bytes) {
      case .unfinished: break
      case .refused(let refusal): send(refusal.bytes(isHead: false))
      case .request(let request):
        (phase, deadline) = (.answering, nil)
        return request
      }
    }
    return nil
  }

  /// Sends an answer.
  mutating func send(_ bytes: [UInt8]) {
    answer = bytes[...]
    (phase, deadline) = (.sending, .now + patience.sending)
    send()
  }

  private mutating func send() {
    guard let count = socket.send(answer) else {
      isOver = true
      return
    }
    if count > 0 { lastProgress = .now }
    answer = answer.dropFirst(count)
    if answer.isEmpty {
      socket.finishSending()
      (phase, deadline) = (.ending, .now + patience.ending)
    } else if count > 0 {
      deadline = .now + patience.sending
    }
  }

  /// Ends it where the other side has taken too long.
  mutating func look(at moment: ContinuousClock.Instant) {
    guard let deadline, deadline <= moment else { return }
    if phase == .reading {
      send(
        PreviewAnswer.refusal(408, "the request took too long", vi: "yêu cầu kéo dài quá lâu")
          .bytes(isHead: false))
    } else {
      isOver = true
    }
  }
}
