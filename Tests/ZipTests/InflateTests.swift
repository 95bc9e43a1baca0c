import Testing

@testable import Zip

struct InflateTests {
  /// What zlib 1.2.13 makes of texts: with a code of its own, with the fixed one, and as it is.
  private static let packed: [(level: Int, text: String, bytes: [UInt8])] = [
    (
      9, (0..<120).map { "\(Character(UnicodeScalar(UInt8(97 + $0 * $0 % 17))))\($0)" }.joined(),
      [
        120, 218, 21, 208, 59, 14, 68, 33, 12, 67, 209, 45, 197, 249, 103, 57, 128, 40, 160, 64,
        176, 255, 102, 222, 20, 214, 149, 219, 211, 168, 99, 242, 150, 167, 203, 134, 223, 56,
        121, 234, 130, 6, 176, 192, 15, 178, 161, 19, 214, 225, 13, 209, 145, 19, 181, 153, 30,
        99, 49, 15, 150, 203, 122, 216, 14, 251, 229, 24, 156, 139, 235, 9, 109, 193, 20, 238,
        34, 77, 180, 139, 77, 241, 45, 241, 36, 151, 212, 80, 186, 138, 163, 124, 84, 174, 234,
        80, 91, 234, 79, 99, 107, 78, 173, 110, 212, 12, 221, 120, 154, 108, 211, 103, 182, 204,
        135, 197, 181, 60, 86, 199, 233, 58, 134, 243, 114, 121, 174, 219, 109, 186, 119, 143,
        230, 217, 189, 102, 208, 14, 188, 224, 21, 50, 66, 111, 216, 9, 63, 17, 55, 114, 68, 173,
        164, 151, 216, 201, 51, 165, 167, 182, 180, 158, 62, 51, 118, 230, 203, 90, 69, 163, 112,
        139, 79, 201, 41, 189, 101, 163, 124, 85, 188, 202, 93, 53, 65, 159, 17, 161, 129, 248,
        171, 124, 95, 55, 200, 30, 200, 23, 40, 6, 40, 63, 177, 58, 0, 125, 195, 5, 248, 227,
        147, 5, 232, 3, 108, 3, 62, 241, 215, 67, 54, 160, 126, 227, 112, 100, 13,
      ]
    ),
    (
      9, "abcabcabc",
      [
        120, 218, 75, 76, 74, 78, 4, 35, 0, 17, 61, 3, 115,
      ]
    ),
    (
      0, "as it is, without being packed",
      [
        120, 1, 1, 30, 0, 225, 255, 97, 115, 32, 105, 116, 32, 105, 115, 44, 32, 119, 105, 116,
        104, 111, 117, 116, 32, 98, 101, 105, 110, 103, 32, 112, 97, 99, 107, 101, 100, 163, 252,
        10, 219,
      ]
    ),
  ]

  @Test(arguments: packed.indices)
  func `What zlib has packed is unpacked`(index: Int) throws {
    let (_, text, bytes) = Self.packed[index]
    let found = try #require(Inflate.unpacked(zlib: bytes[...], atMost: 10_000))
    #expect(String(decoding: found.bytes, as: UTF8.self) == text && found.taken == bytes.count)
    let more = try #require(
      Inflate.unpacked(zlib: ([1, 2] + bytes + [3, 4])[2...], atMost: 10_000))
    #expect(more.taken == bytes.count)
    #expect(Inflate.unpacked(zlib: bytes[...], atMost: text.utf8.count - 1) == nil)
  }

  @Test func `Files that are cut off or have a wrong byte are refused or unpacked`() {
    for (_, text, bytes) in Self.packed {
      for count in bytes.indices {
        #expect(Inflate.unpacked(zlib: bytes[..<count], atMost: 10_000) == nil)
      }
      for offset in bytes.indices {
        var wrong = bytes
        wrong[offset] ^= 0x55
        let found = Inflate.unpacked(zlib: wrong[...], atMost: 10_000)
        #expect(
          (found?.bytes.count ?? 0) <= 10_000 && found?.bytes != Array(text.utf8) || offset < 2)
      }
    }
  }

  @Test func `What is packed here is unpacked`() throws {
    var state: UInt32 = 1
    let bytes = (0..<70_000).map { index -> UInt8 in
      state = state &* 1_664_525 &+ 1_013_904_223
      return index % 3 == 0 ? UInt8(state >> 28) : UInt8(index % 7)
    }
    let packed = Inflate.packed(zlib: bytes)
    #expect(packed.count < bytes.count)
    #expect(Inflate.unpacked(zlib: packed[...], atMost: bytes.count)?.bytes == bytes)
  }
}
