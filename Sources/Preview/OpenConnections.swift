/// The connections that a server has open, by a number for each in the order in which they came.
struct OpenConnections {
  private let most: Int
  private var connections: [Int: (connection: Connection, answer: Task<Void, Never>?)] = [:]
  private var lastID = 0

  /// No connections yet.
  /// - Parameter most: the number that may be open at once.
  init(most: Int) {
    self.most = most
  }

  /// The numbers of all, the oldest first.
  var ids: [Int] { connections.keys.sorted() }

  /// What a connection waits for.
  func interest(of id: Int) -> (Int32, Socket.Interest) {
    guard let open = connections[id] else { return (-1, []) }
    return (open.connection.socket.number, open.connection.interest)
  }

  /// Has a connection go on; its request, once it is there.
  mutating func step(_ id: Int) -> Request? { connections[id]?.connection.step() }

  /// Notes who makes the answer of a connection.
  mutating func answer(_ id: Int, _ task: Task<Void, Never>) { connections[id]?.answer = task }

  /// Sends an answer on a connection, if that is still open.
  mutating func send(_ bytes: [UInt8], on id: Int) {
    connections[id]?.answer = nil
    connections[id]?.connection.send(bytes)
  }

  /// Takes all connections that wait at a listener.
  mutating func take(from listener: Socket, _ patience: Connection.Patience) {
    // With more in one go the first of them could have to make room before they were looked at.
    for _ in 0..<max(1, most / 4) {
      do {
        guard let socket = try listener.accept() else { return }
        lastID += 1
        connections[lastID] = (Connection(socket, patience), nil)
        if connections.count > most { makeRoom() }
      } catch {
        makeRoom()
        return
      }
    }
  }

  /// Ends the connection that has kept its request back, or not taken its answer, the longest.
  ///
  /// Where all wait for an answer it is the oldest. The newest had no time yet, and stays.
  private mutating func makeRoom() {
    let slow = connections.filter { $0.key != lastID && !$0.value.connection.isAnswering }
    let slowest = slow.min {
      let (one, other) = ($0.value.connection.lastProgress, $1.value.connection.lastProgress)
      return (one, $0.key) < (other, $1.key)
    }
    if let id = slowest?.key ?? connections.keys.min() { end(id) }
  }

  /// Ends those that are over, or have taken too long.
  mutating func endWhatIsOver() {
    let now = ContinuousClock.now
    for id in ids {
      connections[id]?.connection.look(at: now)
      if connections[id]?.connection.isOver ?? false { end(id) }
    }
  }

  /// Ends all.
  mutating func endAll() {
    for id in ids { end(id) }
  }

  private mutating func end(_ id: Int) { connections.removeValue(forKey: id)?.answer?.cancel() }
}
