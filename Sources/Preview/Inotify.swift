#if canImport(Glibc)
  import Glibc

  /// What the system tells of watched folders (inotify, Linux).
  final class Inotify: Sendable {
    /// Something that happened in a folder.
    struct Event: Hashable, Sendable {
      /// The number of the watched folder.
      let folder: Int32
      /// The name in it; empty for the folder itself, nil for one that is no text.
      let name: String?
      private let mask: UInt32

      init(folder: Int32, name: String?, mask: UInt32) {
        self.folder = folder
        self.name = name
        self.mask = mask
      }

      /// Whether events were lost because there were too many.
      var isOverflow: Bool { mask & UInt32(IN_Q_OVERFLOW) != 0 }
      /// Whether a folder in it was made, moved or removed.
      var isOfFolder: Bool { mask & UInt32(IN_ISDIR) != 0 }
      /// Whether the folder itself is gone or was moved.
      var isEndOfFolder: Bool {
        mask & UInt32(IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT) != 0
      }
      /// Whether it only says that a watch has ended.
      var isEndOfWatch: Bool { mask & UInt32(IN_IGNORED) != 0 }
    }

    /// Files that were written and closed, moved, made or removed.
    private static let mask =
      UInt32(IN_CLOSE_WRITE) | UInt32(IN_MOVED_TO) | UInt32(IN_MOVED_FROM) | UInt32(IN_CREATE)
      | UInt32(IN_DELETE) | UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF) | UInt32(IN_ATTRIB)
      | UInt32(IN_ONLYDIR)

    private let descriptor: Int32

    /// Nil where the system has no such events to give.
    init?() {
      descriptor = inotify_init1(Int32(O_NONBLOCK | O_CLOEXEC))
      guard descriptor >= 0 else { return nil }
    }

    deinit { close(descriptor) }

    /// Watches a folder; its number, nil where it cannot be watched.
    func watch(_ folder: String) -> Int32? {
      let number = unsafe inotify_add_watch(descriptor, folder, Self.mask)
      return number >= 0 ? number : nil
    }

    /// The events that come within a time in milliseconds; none when it is over.
    func events(within milliseconds: Int) -> [Event] {
      var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard unsafe poll(&entry, 1, Int32(milliseconds)) > 0 else { return [] }
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      let count = unsafe read(descriptor, &buffer, buffer.count)
      return count > 0 ? Self.events(in: buffer[..<count]) : []
    }

    /// The events in bytes that the system wrote (`struct inotify_event`).
    static func events(in bytes: ArraySlice<UInt8>) -> [Event] {
      var events: [Event] = []
      var rest = bytes
      while rest.count >= 16 {
        func number(_ offset: Int) -> UInt32 {
          rest.dropFirst(offset).prefix(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }
        }
        let name = rest.dropFirst(16).prefix(Int(number(12)))
        events.append(
          Event(
            folder: Int32(bitPattern: number(0)),
            name: String(validating: name.prefix { $0 != 0 }, as: UTF8.self), mask: number(4)))
        rest = rest.dropFirst(16 + Int(number(12)))
      }
      return events
    }
  }
#endif
