import Foundation
import Synchronization

/// A server of HTTP on a port of this machine that only this machine can reach.
///
/// One thread goes over all connections and waits for none of them; answers are made beside it.
final class RunningServer: Sendable {
  /// What connections may take of the machine.
  struct Limits {
    /// The number that are open at once; the one whose other side is the slowest makes room.
    var connections = 200
    var patience = Connection.Patience()
  }

  private let desk: PreviewHandler
  private let limits: Limits
  private let listener: Socket
  /// What is written to the one wakes the thread up, which waits for the other.
  private let (waker, woken): (Socket, Socket)
  private let answers = Mutex<[(id: Int, bytes: [UInt8])]>([])
  private let isStopped = Mutex(false)

  /// Starts a server whose requests are answered at a desk.
  /// - Throws: where the system does not give the port.
  init(_ desk: PreviewHandler, port: Int, limits: Limits = Limits()) throws(Socket.Failure) {
    self.desk = desk
    self.limits = limits
    listener = try Socket.listening(on: port)
    (waker, woken) = try Socket.pair()
    Thread.detachNewThread { [self] in run() }
  }

  /// Ends the server and all its connections.
  func stop() {
    isStopped.withLock { $0 = true }
    wake()
  }

  private func wake() { _ = waker.send([0]) }

  private func run() {
    var open = OpenConnections(most: limits.connections)
    while !isStopped.withLock({ $0 }) {
      let ids = open.ids
      let waiting = [(listener.number, Socket.Interest.reading), (woken.number, .reading)]
      let ready = Socket.wait(for: waiting + ids.map(open.interest), milliseconds: 250)
      if ready[1] { _ = woken.receive(atMost: 1 << 10) }
      for answer in answers.withLock({ $0.taken() }) { open.send(answer.bytes, on: answer.id) }
      for (id, isReady) in zip(ids, ready.dropFirst(2)) where isReady {
        if let request = open.step(id) { open.answer(id, answering(request, id)) }
      }
      open.endWhatIsOver()
      if ready[0] { open.take(from: listener, limits.patience) }
    }
    open.endAll()
  }

  /// Makes the answer to a request.
  private func answering(_ request: Request, _ id: Int) -> Task<Void, Never> {
    Task.detached { [self] in
      let answer = await desk.answer(
        request.method, request.path, query: request.query, host: request.host)
      let bytes = answer.bytes(isHead: request.method == "HEAD")
      answers.withLock { $0.append((id, bytes)) }
      wake()
    }
  }
}

extension Array {
  /// All that is in it, which is taken out.
  fileprivate mutating func taken() -> [Element] {
    defer { self = [] }
    return self
  }
}
