import Input

/// A build's record as the bytes of its file: counts and numbers of eight bytes, the least first, and
/// texts with their length before them; at the end the SHA-256 of all before it.
struct RecordText {
  let circumstances: [String]
  let telling: [String]
  /// What is remembered of the pages.
  let pages: [SitePath: PageMemory.Made]
  let sources: Snapshot
  let site: Snapshot

  private static let beginning = Array("yearbook record 2\n".utf8)

  /// Whether any file in it is known by its bytes too.
  var hasDigests: Bool { !sources.digests.isEmpty || !site.digests.isEmpty }

  /// The bytes of the file.
  var bytes: [UInt8] {
    var writer = Writer(bytes: Self.beginning)
    writer.write(circumstances)
    writer.write(telling)
    writer.write(pages)
    writer.write(sources)
    writer.write(site)
    return writer.bytes + Manifest.digest(of: writer.bytes)
  }
}

extension RecordText {
  /// Reads the bytes of a file; nil for any that this program did not write whole.
  init?(_ bytes: [UInt8]) {
    let body = Array(bytes.dropLast(32))
    guard bytes.count > 32, body.starts(with: Self.beginning),
      Manifest.digest(of: body).elementsEqual(bytes.suffix(32))
    else { return nil }
    var reader = Reader(rest: body[...].dropFirst(Self.beginning.count))
    guard let circumstances = reader.texts(), let telling = reader.texts(),
      let pages = reader.pages(), let sources = reader.snapshot(), let site = reader.snapshot(),
      reader.rest.isEmpty
    else { return nil }
    self.init(
      circumstances: circumstances, telling: telling, pages: pages, sources: sources, site: site)
  }

  private struct Writer {
    var bytes: [UInt8]

    mutating func write(_ number: UInt64) {
      bytes += number.littleEndianBytes
    }

    mutating func write(_ text: [UInt8]) {
      write(UInt64(text.count))
      bytes += text
    }

    mutating func write(_ texts: [String]) {
      write(UInt64(texts.count))
      for text in texts { write(Array(text.utf8)) }
    }

    mutating func write(_ pages: [SitePath: PageMemory.Made]) {
      write(UInt64(pages.count))
      for (path, page) in pages.sorted(by: { $0.key < $1.key }) {
        write(path.bytes)
        write(page.basis)
        write(page.contents)
      }
    }

    mutating func write(_ snapshot: Snapshot) {
      write(UInt64(snapshot.entries.count))
      for (position, entry) in snapshot.entries.enumerated() {
        let stamp = entry.stamp
        for number in [
          stamp.device, stamp.node, stamp.size, stamp.mode, stamp.written, stamp.changed,
        ] {
          write(number)
        }
        write(entry.path.bytes)
        write(snapshot.digests[position] ?? [])
      }
    }
  }

  private struct Reader {
    var rest: ArraySlice<UInt8>

    mutating func number() -> UInt64? {
      guard rest.count >= 8 else { return nil }
      defer { rest = rest.dropFirst(8) }
      return rest.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    mutating func text() -> [UInt8]? {
      guard let count = number(), count <= rest.count else { return nil }
      defer { rest = rest.dropFirst(Int(count)) }
      return Array(rest.prefix(Int(count)))
    }

    mutating func texts() -> [String]? {
      guard let count = number(), count <= rest.count else { return nil }
      var texts: [String] = []
      for _ in 0..<count {
        guard let text = text() else { return nil }
        texts.append(String(decoding: text, as: UTF8.self))
      }
      return texts
    }

    mutating func pages() -> [SitePath: PageMemory.Made]? {
      guard let count = number(), count <= rest.count else { return nil }
      var pages: [SitePath: PageMemory.Made] = [:]
      pages.reserveCapacity(Int(count))
      for _ in 0..<count {
        guard let path = text(), let basis = text(), let contents = text() else { return nil }
        pages[SitePath(bytes: path)] = PageMemory.Made(basis: basis, contents: contents)
      }
      return pages
    }

    mutating func snapshot() -> Snapshot? {
      guard let count = number(), count <= rest.count else { return nil }
      var entries: [Snapshot.Entry] = []
      var digests: [Int: Manifest.Digest] = [:]
      entries.reserveCapacity(Int(count))
      for position in 0..<Int(count) {
        guard let device = number(), let node = number(), let size = number(),
          let mode = number(), let written = number(), let changed = number(),
          let path = text(), let digest = text()
        else { return nil }
        let stamp = FileStamp(
          device: device, node: node, size: size, mode: mode, written: written, changed: changed)
        entries.append(Snapshot.Entry(path: SitePath(bytes: path), stamp: stamp))
        if !digest.isEmpty { digests[position] = digest }
      }
      return Snapshot(entries, digests: digests)
    }
  }
}
