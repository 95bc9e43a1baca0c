#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A socket of this machine, used in steps that never wait.
final class Socket: Sendable {
  /// What a step of reading found.
  enum Received {
    case bytes([UInt8])
    case nothing
    /// The other side is done, or gone.
    case end
  }

  /// What the system refused.
  struct Failure: Error {
    let number: Int32
    var isTakenPort: Bool { number == EADDRINUSE }
    var reason: String { unsafe String(cString: strerror(number)) }
  }

  /// What a socket is waited for.
  struct Interest: OptionSet {
    let rawValue: Int16
    static let reading = Interest(rawValue: Int16(POLLIN))
    static let writing = Interest(rawValue: Int16(POLLOUT))
  }

  let number: Int32

  private init(_ number: Int32) {
    self.number = number
    _ = fcntl(number, F_SETFL, fcntl(number, F_GETFL) | O_NONBLOCK)
    _ = fcntl(number, F_SETFD, FD_CLOEXEC)
    #if canImport(Darwin)
      var yes: Int32 = 1
      unsafe setsockopt(number, SOL_SOCKET, SO_NOSIGPIPE, &yes, socklen_t(MemoryLayout<Int32>.size))
    #endif
  }

  deinit { close(number) }

  /// A socket that takes connections on a port from this machine alone.
  static func listening(on port: Int) throws(Failure) -> Socket {
    let number = socket(AF_INET, streamKind, 0)
    guard number >= 0 else { throw Failure(number: errno) }
    let listener = Socket(number)
    var yes: Int32 = 1
    // A port that a preview had a moment ago is free again at once.
    unsafe setsockopt(number, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(truncatingIfNeeded: port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe bind(number, $0, size)
      }
    }
    guard bound == 0, listen(number, 256) == 0 else { throw Failure(number: errno) }
    return listener
  }

  /// Two sockets, each the other side of the other.
  static func pair() throws(Failure) -> (Socket, Socket) {
    var numbers: [Int32] = [0, 0]
    guard unsafe socketpair(AF_UNIX, streamKind, 0, &numbers) == 0 else {
      throw Failure(number: errno)
    }
    return (Socket(numbers[0]), Socket(numbers[1]))
  }

  /// The next connection.
  /// - Throws: what the system says when it has none to give, such as `areTooManyOpen`.
  func accept() throws(Failure) -> Socket? {
    let connection = systemAccept(number, nil, nil)
    if connection >= 0 { return Socket(connection) }
    if errno == EMFILE || errno == ENFILE || errno == ENOMEM || errno == ENOBUFS {
      throw Failure(number: errno)
    }
    return nil
  }

  /// The bytes that have come.
  func receive(atMost most: Int) -> Received {
    var result = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
      repeat {
        result = unsafe recv(number, buffer.baseAddress, most, 0)
      } while result < 0 && errno == EINTR
      count = max(0, result)
    }
    if result < 0, errno == EAGAIN || errno == EWOULDBLOCK { return .nothing }
    return result > 0 ? .bytes(bytes) : .end
  }

  /// Sends what can be sent now; the number of bytes, nil when the other side is gone.
  func send(_ bytes: ArraySlice<UInt8>) -> Int? {
    let sent = unsafe bytes.withUnsafeBytes {
      unsafe systemSend(number, $0.baseAddress, $0.count, sendFlags)
    }
    if sent < 0, errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR { return 0 }
    return sent < 0 ? nil : sent
  }

  /// Says that nothing more will be sent.
  func finishSending() { shutdown(number, Int32(SHUT_WR)) }

  /// Waits until a socket can do what it is waited for; which can, by their position.
  static func wait(for sockets: [(Int32, Interest)], milliseconds: Int32) -> [Bool] {
    var entries = sockets.map { pollfd(fd: $0, events: $1.rawValue, revents: 0) }
    let count = unsafe poll(&entries, nfds_t(entries.count), milliseconds)
    return entries.map { count > 0 && $0.revents != 0 }
  }
}

#if canImport(Glibc)
  private let streamKind = Int32(SOCK_STREAM.rawValue)
  private let sendFlags = Int32(MSG_NOSIGNAL)
  private let systemAccept = unsafe Glibc.accept
  private let systemSend = unsafe Glibc.send
#elseif canImport(Darwin)
  private let streamKind = SOCK_STREAM
  private let sendFlags: Int32 = 0
  private let systemAccept = unsafe Darwin.accept
  private let systemSend = unsafe Darwin.send
#endif
