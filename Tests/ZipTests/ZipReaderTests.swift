import Testing
import Zip

struct ZipReaderTests {
  /// A zip of files with their texts.
  private func zip(_ files: KeyValuePairs<String, String>) -> [UInt8] {
    var zip = ZipWriter()
    var bytes: [UInt8] = []
    for (path, text) in files { bytes += zip.entry(path, Array(text.utf8)) }
    return bytes + zip.end()
  }

  /// 2 MiB of zeros, deflated by zlib, as a zip of one file named "z".
  private func denseZip() -> [UInt8] {
    let head: [UInt8] = [
      0xED, 0xC1, 0x31, 1, 0, 0, 0, 0xC2, 0xA0, 0xF5, 0x4F, 0x6D, 0x0C, 0x1F, 0xA0,
    ]
    let packed = head + [UInt8](repeating: 0, count: 2_032) + [0xBE, 6]
    let size = UInt32(1 << 21)
    let fields: [UInt8] = [20, 0, 0, 0, 8, 0, 0, 0, 0x21, 0]
    let sizes = [0x8D89_877E, UInt32(packed.count), size].flatMap { number in
      (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
    let local = [0x50, 0x4B, 3, 4] + fields + sizes + [1, 0, 0, 0, 0x7A] + packed
    let line =
      [0x50, 0x4B, 1, 2, 20, 0] + fields + sizes + [1, 0] + [UInt8](repeating: 0, count: 16) + [
        0x7A
      ]
    let offset = UInt16(local.count)
    return local + line + [0x50, 0x4B, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, UInt8(line.count), 0, 0, 0]
      + [UInt8(offset & 0xFF), UInt8(offset >> 8), 0, 0, 0, 0]
  }

  @Test func `A path that the zip lacks has no contents`() throws {
    #expect(try ZipReader(zip(["a": "1"])).contents(of: "b") == nil)
  }

  @Test(arguments: [
    "../a", "a/../../b", "/etc/passwd", "..\\a", "a\\..\\..\\b", "\\etc\\passwd", "C:a", "..",
  ])
  func `A path that leads out of the folder is refused`(path: String) {
    #expect(throws: ZipError.unsafePath(path)) { try ZipReader(zip([path: ""])) }
  }

  @Test(arguments: ["", "PK", "no zip at all", "\u{0}\u{0}"])
  func `What is no zip is told`(text: String) {
    #expect(throws: ZipError.notAZip) { try ZipReader(Array(text.utf8)) }
  }

  @Test func `A zip cut off anywhere is told`() {
    let whole = zip(["a": "some text"])
    for length in 4..<whole.count {
      #expect(throws: ZipError.damaged(path: nil)) { try ZipReader(Array(whole[..<length])) }
    }
  }

  @Test func `A changed byte is told by the check sum`() throws {
    var bytes = zip(["a": "some text"])
    bytes[31] ^= 1
    let reader = try ZipReader(bytes)
    #expect(throws: ZipError.damaged(path: "a")) { try reader.contents(of: "a") }
  }

  @Test func `Files, bytes and density have limits`() throws {
    let two = zip(["a": "12345", "b": ""])
    #expect(throws: ZipError.tooManyFiles(limit: 1)) {
      try ZipReader(two, limits: .init(files: 1))
    }
    let reader = try ZipReader(two, limits: .init(bytes: 4))
    #expect(throws: ZipError.tooLarge(path: "a", limit: 4)) { try reader.contents(of: "a") }
    let dense = try ZipReader(denseZip())
    #expect(throws: ZipError.tooDense(path: "z", limit: 250)) { try dense.contents(of: "z") }
    #expect(try dense.start(of: "z", count: 3) == [0, 0, 0])
    #expect(try reader.start(of: "a", count: 2) == [0x31, 0x32])
  }

  @Test func `A file that needs a password is told`() throws {
    var bytes = zip(["a": "some text"])
    let line = 30 + 1 + 9
    bytes[6] |= 1
    bytes[line + 8] |= 1
    let reader = try ZipReader(bytes)
    #expect(throws: ZipError.encrypted(path: "a")) { try reader.contents(of: "a") }
  }
}
