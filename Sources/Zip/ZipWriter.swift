/// Writes a zip file piece by piece: each call returns the bytes that come next in it.
///
/// The same files in the same order give the same bytes, on any machine and in any year: they are
/// stored as they are or packed by `Deflate`, all dated 1980-01-01 00:00, and named in UTF-8. That is
/// why this is own code: what libzip writes depends on the clock, and what other deflates write on their
/// version.
/// Files and zips beyond 4 GiB or 65,534 files get ZIP64 fields, which others do not have.
public struct ZipWriter: Sendable {
  private var directory: [UInt8] = []
  private var count: UInt64 = 0
  private var offset: UInt64 = 0
  /// The largest size and offset that stand in the 32 bits of the plain format.
  private let largest: UInt64
  /// The largest number of files that stands in its 16 bits.
  private let most: UInt64

  /// A zip with no file yet.
  public init() {
    self.init(largest: 0xFFFF_FFFE, most: 0xFFFE)
  }

  /// A zip that turns to ZIP64 earlier than it must.
  init(largest: UInt64, most: UInt64) {
    self.largest = largest
    self.most = most
  }

  /// Adds a file and returns its part of the zip.
  ///
  /// - Parameter path: with `/` between folders, at most 65,535 UTF-8 bytes, each path once.
  public mutating func entry(_ path: String, _ contents: [UInt8]) -> [UInt8] {
    let size = UInt64(contents.count)
    return head(path, CRC32.sum(of: contents), size, packed: nil) + contents
  }

  /// Adds a file, packed where that makes it smaller, and returns its part of the zip.
  ///
  /// - Parameter path: with `/` between folders, at most 65,535 UTF-8 bytes, each path once.
  public mutating func packedEntry(_ path: String, _ contents: [UInt8]) -> [UInt8] {
    var file = PackedFile()
    file.bytes = contents
    var piece: [UInt8] = []
    add(path, file, to: &piece)
    return piece
  }

  /// Adds a file that was packed while it was written, and its part of the zip to others.
  ///
  /// - Parameter path: with `/` between folders, at most 65,535 UTF-8 bytes, each path once.
  public mutating func add(_ path: String, _ file: consuming PackedFile, to zip: inout [UInt8]) {
    let file = file.end()
    zip += head(
      path, file.sum, UInt64(file.size), packed: file.isPacked ? UInt64(file.bytes.count) : nil)
    zip += file.bytes
  }

  /// What stands before the bytes of the next file, which is noted in the list of files.
  ///
  /// - Parameter packed: the size of the file in the zip; nil where it is stored as it is.
  private mutating func head(
    _ path: String, _ sum: UInt32, _ size: UInt64, packed: UInt64?
  ) -> [UInt8] {
    let name = Array(path.utf8)
    precondition(!name.isEmpty && name.count <= 0xFFFF, "a path of a zip has 1 to 65,535 bytes")
    let isLarge = size > largest
    let isFar = offset > largest
    let file = Record.File(sum: sum, size: size, packed: packed, name: name, sizesAreLong: isLarge)
    var piece = Record(0x0403_4B50)
    let sizes = isLarge ? [size, packed ?? size] : []
    piece.describe(file, longFields: sizes)

    var line = Record(0x0201_4B50)
    let longFields = sizes + (isFar ? [offset] : [])
    line.short(Record.unix | (longFields.isEmpty ? Record.version : Record.longVersion))
    line.describe(
      file, longFields: longFields,
      more: { more in
        // Length of the remark, number of the disk, inner attributes.
        more.short(0)
        more.short(0)
        more.short(0)
        more.word(Record.mode << 16)
        more.word(isFar ? .max : UInt32(offset))
      })
    directory += line.bytes
    count += 1
    offset += UInt64(piece.bytes.count) + (packed ?? size)
    return piece.bytes
  }

  /// The end of the zip, its list of files.
  public consuming func end() -> [UInt8] {
    let size = UInt64(directory.count)
    var end = Record(bytes: directory)
    if size > largest || offset > largest || count > most {
      end.word(0x0606_4B50)
      end.long(44)
      end.short(Record.unix | Record.longVersion)
      end.short(Record.longVersion)
      end.long(0)
      end.long(count)
      end.long(count)
      end.long(size)
      end.long(offset)
      end.word(0x0706_4B50)
      end.word(0)
      end.long(offset + size)
      end.word(1)
    }
    end.word(0x0605_4B50)
    end.word(0)
    end.short(count > most ? .max : UInt16(count))
    end.short(count > most ? .max : UInt16(count))
    end.word(size > largest ? .max : UInt32(size))
    end.word(offset > largest ? .max : UInt32(offset))
    end.short(0)
    return end.bytes
  }
}

/// A record of a zip file; all numbers are little-endian (PKWARE APPNOTE 6.3.10, section 4.3).
private struct Record {
  /// The version of the format that a reader must know, 2.0, or 4.5 for ZIP64.
  static let version: UInt16 = 20
  static let longVersion: UInt16 = 45
  /// The system that it is written for; for others, unzip takes names to be of MS-DOS.
  static let unix: UInt16 = 3 << 8
  /// A plain file that all may read and its owner may write.
  static let mode: UInt32 = 0o100_644
  /// Bit 11: the name is UTF-8.
  private static let flags: UInt16 = 0x0800
  private static let deflated: UInt16 = 8
  /// 1980-01-01, the first day that the format knows.
  private static let date: UInt16 = 0x0021

  var bytes: [UInt8]

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  init(_ signature: UInt32) {
    bytes = []
    word(signature)
  }

  /// What is said of a file.
  struct File {
    let sum: UInt32
    let size: UInt64
    /// The size in the zip; nil where the file is stored as it is.
    let packed: UInt64?
    let name: [UInt8]
    /// Whether its sizes are among the long fields.
    let sizesAreLong: Bool
  }

  /// What the record of a file and its line in the list have in common.
  mutating func describe(
    _ file: File, longFields: [UInt64], more: (inout Record) -> Void = { _ in }
  ) {
    short(longFields.isEmpty ? Self.version : Self.longVersion)
    short(Self.flags)
    short(file.packed == nil ? 0 : Self.deflated)
    short(0)
    short(Self.date)
    word(file.sum)
    word(file.sizesAreLong ? .max : UInt32(file.packed ?? file.size))
    word(file.sizesAreLong ? .max : UInt32(file.size))
    short(UInt16(file.name.count))
    short(longFields.isEmpty ? 0 : UInt16(4 + 8 * longFields.count))
    more(&self)
    bytes += file.name
    guard !longFields.isEmpty else { return }
    short(0x0001)
    short(UInt16(8 * longFields.count))
    for field in longFields { long(field) }
  }

  mutating func short(_ value: UInt16) { append(value) }
  mutating func word(_ value: UInt32) { append(value) }
  mutating func long(_ value: UInt64) { append(value) }

  private mutating func append(_ value: some FixedWidthInteger) {
    for shift in stride(from: 0, to: type(of: value).bitWidth, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: value >> shift))
    }
  }
}
