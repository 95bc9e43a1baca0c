import Testing

@testable import Zip

struct ZipWriterTests {
  @Test func `A zip is stored, dated 1980 and named in UTF-8, to the byte`() {
    var zip = ZipWriter()
    let bytes = zip.entry("é", Array("123456789".utf8)) + zip.end()
    let local: [UInt8] = [
      0x50, 0x4B, 3, 4, 20, 0, 0, 8, 0, 0, 0, 0, 0x21, 0, 0x26, 0x39, 0xF4, 0xCB, 9, 0, 0, 0, 9, 0,
      0, 0, 2, 0, 0, 0, 0xC3, 0xA9, 49, 50, 51, 52, 53, 54, 55, 56, 57,
    ]
    let line: [UInt8] = [
      0x50, 0x4B, 1, 2, 20, 3, 20, 0, 0, 8, 0, 0, 0, 0, 0x21, 0, 0x26, 0x39, 0xF4, 0xCB, 9, 0, 0, 0,
      9, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xA4, 0x81, 0, 0, 0, 0, 0xC3, 0xA9,
    ]
    let end: [UInt8] = [
      0x50, 0x4B, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, 48, 0, 0, 0, 41, 0, 0, 0, 0, 0,
    ]
    #expect(bytes == local + line + end)
  }

  @Test(arguments: [
    ("", 0), ("a", 0xE8B7_BE43), ("123456789", 0xCBF4_3926),
    ("The quick brown fox jumps over the lazy dog", 0x414F_A339),
  ])
  func `The check sum is that of zip files`(text: String, sum: UInt32) {
    #expect(CRC32.sum(of: Array(text.utf8)) == sum)
  }

  @Test func `An empty zip is its end alone`() throws {
    let zip = ZipWriter().end()
    #expect(zip == [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18))
  }

  @Test(arguments: [
    (UInt64.max, UInt64.max), (4, .max), (0, .max), (60, .max), (.max, 1), (4, 1), (200, 0),
  ])
  func `Files beyond the plain format's limits are read back by ZIP64`(
    largest: UInt64, most: UInt64
  ) throws {
    let files = [("a.txt", "four"), ("thư mục/b.txt", "more than four"), ("c", "")]
    var zip = ZipWriter(largest: min(largest, 0xFFFF_FFFE), most: min(most, 0xFFFE))
    var bytes: [UInt8] = []
    for (path, text) in files { bytes += zip.entry(path, Array(text.utf8)) }
    let reader = try ZipReader(bytes + zip.end())
    #expect(reader.paths == files.map(\.0))
    for (path, text) in files {
      #expect(try reader.contents(of: path) == Array(text.utf8))
    }
  }

  @Test func `A zip may have more than 65,535 files`() throws {
    var zip = ZipWriter()
    var bytes: [UInt8] = []
    for number in 0..<70_000 { bytes += zip.entry("\(number)", []) }
    let reader = try ZipReader(bytes + zip.end(), limits: .init(files: 100_000))
    #expect(reader.paths.count == 70_000)
    #expect(reader.paths.last == "69999")
  }
}
