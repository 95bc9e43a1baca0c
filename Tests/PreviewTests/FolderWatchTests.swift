import Foundation
import Testing

@testable import Preview

@Suite(.timeLimit(.minutes(10)))
struct FolderWatchTests {
  enum Kind: CaseIterable {
    case events
    case polling
  }

  private func watch(_ kind: Kind, _ roots: [String]) throws -> any FolderWatch {
    #if canImport(Glibc)
      if kind == .events { return try #require(InotifyWatch(roots)) }
    #endif
    return PollingWatch(roots, every: .milliseconds(20))
  }

  /// Takes changes until one is of the path, or of anything.
  private func sees(_ path: String, _ changes: ChangeStream) async -> Bool {
    for await change in changes {
      guard case .files(let paths) = change else { return true }
      if paths.contains(path) { return true }
    }
    return false
  }

  @Test(arguments: Kind.allCases)
  func `Files that are written, replaced, made and removed are told`(kind: Kind) async throws {
    let written = try WrittenSite()
    let roots = [written.path("content"), written.path("templates")]
    let watch = try watch(kind, roots)
    defer { watch.stop() }
    try written.write("another text", to: "content/2016/visit.md")
    #expect(await sees(written.path("content/2016/visit.md"), watch.changes))
    try Data("atomic".utf8).write(
      to: written.folder.appending(path: "content/site.yaml"), options: .atomic)
    #expect(await sees(written.path("content/site.yaml"), watch.changes))
    try written.write("new", to: "templates/assets/new.css")
    #expect(await sees(written.path("templates/assets/new.css"), watch.changes))
    try written.remove("content/2016/scores.csv")
    #expect(await sees(written.path("content/2016/scores.csv"), watch.changes))
  }

  @Test(arguments: Kind.allCases)
  func `Files in folders that are new are told, and files written to them later`(
    kind: Kind
  ) async throws {
    let written = try WrittenSite()
    let watch = try watch(kind, [written.path("content")])
    defer { watch.stop() }
    try written.write("one", to: "content/2030/deep/one.md")
    #expect(await sees(written.path("content/2030/deep/one.md"), watch.changes))
    // All that the making of folders told is taken before the next change.
    try written.write("two", to: "content/2031/two.md")
    #expect(await sees(written.path("content/2031/two.md"), watch.changes))
    try written.write("more", to: "content/2030/deep/later.md")
    #expect(await sees(written.path("content/2030/deep/later.md"), watch.changes))
  }

  #if canImport(Glibc)
    @Test func `A watch ends when its folder goes away`() async throws {
      let written = try WrittenSite()
      let watch = try #require(InotifyWatch([written.path("content")]))
      try written.remove("content")
      for await _ in watch.changes {}
    }

    @Test func `A folder that is not there cannot be watched by events`() {
      #expect(InotifyWatch(["/nowhere/content"]) == nil)
    }

    @Test func `Events are read from the bytes of the system`() {
      let event: [UInt8] =
        [3, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0] + Array("visit.md".utf8)
        + Array(repeating: 0, count: 8)
      // What follows is cut off, so that it is no event.
      let events = Inotify.events(in: (event + event.prefix(12))[...])
      #expect(events.map(\.folder) == [3])
      #expect(events.map(\.name) == ["visit.md"])
      #expect(!events[0].isOfFolder && !events[0].isOverflow)
    }
  #endif

  @Test func `Changes that nobody took are one change`() async {
    let changes = ChangeStream()
    changes.tell(.files(["a"]))
    changes.tell(.files(["b"]))
    changes.finish()
    var all: [FolderChange] = []
    for await change in changes { all.append(change) }
    #expect(all == [.files(["a", "b"])])
    #expect(FolderChange.files(["a"]).joined(with: .anything) == .anything)
  }

  @Test(arguments: [
    ("/home/an/site", false), ("/mnt/share/site", true), ("/mnt/share", true),
    ("/mnt/sharex", false), ("/mnt/my drive/x", true), ("/run/local/x", false),
  ])
  func `Drives of other machines are known by their kind`(path: String, isShared: Bool) {
    let mounts = """
      /dev/sda1 / ext4 rw 0 0
      //server/share /mnt/share cifs rw 0 0
      server:/x /mnt/my\\040drive fuse.sshfs rw 0 0
      /dev/sdb1 /run/local fuseblk rw 0 0
      """
    #expect(SharedDrive.holds(path, mounts: mounts) == isShared)
  }
}
