import Random
import Testing

@testable import Zip

struct DeflateTests {
  /// What a reader finds in a zip whose one file is packed.
  private func readBack(_ bytes: [UInt8]) throws -> [UInt8]? {
    var zip = ZipWriter()
    let piece = zip.packedEntry("a", bytes)
    return try ZipReader(piece + zip.end()).contents(of: "a")
  }

  @Test(arguments: [
    "", "a", "abc", "aaaa", String(repeating: "a", count: 257),
    String(repeating: "a", count: 1_000),
    "Nghệ An, Hà Tĩnh, Nghệ An, Hà Tĩnh", String(repeating: "<c r=\"A1\"><v>1</v></c>", count: 99),
  ])
  func `What is packed is read back`(text: String) throws {
    #expect(try readBack(Array(text.utf8)) == Array(text.utf8))
  }

  @Test func `A length and a distance of each code is read back`() throws {
    for length in 3...300 {
      let start = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 / 37) }
      let bytes = start + [0, 255] + start
      #expect(try readBack(bytes) == bytes)
    }
    for distance in [1, 2, 4, 5, 7, 9, 1_000, 4_097, 24_577, 32_767, 32_768, 32_769, 70_000] {
      var random = SplitMix64(seed: 5, stream: 1, run: distance)
      let start = (0..<distance).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      let bytes = start + start.prefix(300)
      #expect(try readBack(bytes) == bytes)
    }
  }

  @Test func `Bytes of any make are read back`() throws {
    for run in 0..<300 {
      var random = SplitMix64(seed: 1, stream: 7, run: run)
      let letters = 1 + random.next() % 255
      let count = Int(random.next() % 5_000)
      let bytes = (0..<count).map { _ in UInt8(random.next() % letters) }
      #expect(try readBack(bytes) == bytes)
    }
  }

  @Test func `A sheet becomes several times smaller, and the same each time`() {
    let sheet = (1...2_000).map { "<c r=\"B\($0)\" s=\"3\" t=\"s\"><v>\($0 % 61)</v></c>" }.joined()
    let packed = Deflate.packed(Array(sheet.utf8))
    #expect(packed.count * 3 < sheet.utf8.count)
    #expect(packed == Deflate.packed(Array(sheet.utf8)))
  }

  @Test func `What does not become smaller is stored`() throws {
    var random = SplitMix64(seed: 3, stream: 3, run: 3)
    let bytes = (0..<1_000).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    var zip = ZipWriter()
    #expect(zip.packedEntry("a", bytes).count < 1_040)
    #expect(try readBack(bytes) == bytes)
  }

  @Test(arguments: [0, 1, 2, 3, 4, 5, 7, 8, 9, 1_000])
  func `The check sum of any number of bytes is that of one byte after the other`(count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    var plain = UInt32.max
    for byte in bytes {
      plain ^= UInt32(byte)
      for _ in 0..<8 { plain = plain & 1 == 1 ? 0xEDB8_8320 ^ plain >> 1 : plain >> 1 }
    }
    #expect(CRC32.sum(of: bytes) == ~plain)
  }
}
