import Input
import Testing
import Workplaces

@testable import Pictures

struct PictureSizeTests {
  @Test(arguments: Self.samples)
  func `A picture tells its size as it is shown`(sample: Sample) {
    let size = PictureSize(sample.bytes)
    #expect(size?.width == sample.width)
    #expect(size?.height == sample.height)
  }

  @Test(arguments: Self.samples)
  func `A picture that is cut off tells its own size or none`(sample: Sample) {
    let size = PictureSize(sample.bytes)
    for count in 0..<sample.bytes.count {
      let part = PictureSize(Array(sample.bytes.prefix(count)))
      #expect(part == nil || part == size, "\(count) bytes")
    }
  }

  @Test(arguments: Self.samples, [0x00, 0xFF] as [UInt8])
  func `A picture with a wrong byte is read or refused, no side is 0`(sample: Sample, byte: UInt8) {
    for offset in sample.bytes.indices {
      var bytes = sample.bytes
      bytes[offset] = byte
      guard let size = PictureSize(bytes) else { continue }
      #expect(size.width > 0)
      #expect(size.height > 0)
    }
  }

  @Test func `No side is 0 or too long to count its pixels`() {
    #expect(PictureSize(SmallPicture.png(0, 5)) == nil)
    #expect(PictureSize(SmallPicture.png(5, 0)) == nil)
    #expect(PictureSize(SmallPicture.png(0x8000_0000, 5)) == nil)
    #expect(PictureSize(SmallPicture.png(0x7FFF_FFFF, 0x7FFF_FFFF))?.width == 0x7FFF_FFFF)
  }

  @Test(arguments: 1...8)
  func `A photograph is as wide as it is high when the camera was on its side`(turn: UInt8) {
    let exif = Array("Exif\0\0II*\0".utf8) + [8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, turn]
    let segment = [0xFF, 0xFF, 0xE1, 0, UInt8(exif.count + 5)] + exif + [0, 0, 0]
    let frame: [UInt8] = [0xFF, 0xC2, 0, 17, 8, 0, 30, 0, 40, 3]
    let size = PictureSize([0xFF, 0xD8] + segment + frame)
    #expect(size == (turn < 5 ? PictureSize(40, 30) : PictureSize(30, 40)))
  }

  @Test func `The size of a photograph is found behind a long preview`() {
    let preview = [0xFF, 0xE2, 0xFF, 0xFF] + [UInt8](repeating: 7, count: 0xFFFD)
    let frame: [UInt8] = [0xFF, 0xC0, 0, 17, 8, 0, 30, 0, 40, 3]
    let whole = [0xFF, 0xD8] + preview + preview + frame
    let file = FileTree.Binary(
      path: "a.jpg", head: Array(whole.prefix(65_536)), byteCount: whole.count
    ) { whole }
    #expect(PictureFile(file).size == PictureSize(40, 30))
  }

  /// A picture of 37 × 21 pixels, perhaps turned, as an image library wrote it.
  struct Sample: CustomTestStringConvertible {
    let testDescription: String
    let width: Int
    let height: Int
    let bytes: [UInt8]

    init(_ name: String, _ width: Int, _ height: Int, _ hex: String) {
      testDescription = name
      self.width = width
      self.height = height
      let digits = Array(hex.utf8.filter { $0 > 0x20 })
      bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
        UInt8(String(decoding: digits[$0..<$0 + 2], as: UTF8.self), radix: 16)
      }
    }
  }

  static let samples = [
    Sample(
      "PNG", 37, 21,
      """
      89504e470d0a1a0a0000000d4948445200000025000000150802
      """),
    Sample(
      "GIF", 37, 21,
      """
      47494638376125001500810000
      """),
    Sample(
      "JPEG", 37, 21,
      """
      ffd8ffe000104a46494600010100000100010000ffdb004300080606070605080707070909080a0c140d0c0b
      0b0c1912130f141d1a1f1e1d1a1c1c20242e2720222c231c1c2837292c30313434341f27393d38323c2e3334
      32ffdb0043010909090c0b0c180d0d1832211c21323232323232323232323232323232323232323232323232
      3232323232323232323232323232323232323232323232323232ffc000110800150025030122
      """),
    Sample(
      "JPEG on its side", 21, 37,
      """
      ffd8ffe000104a46494600010100000100010000ffe100224578696600004d4d002a00000008000101120003
      000000010006000000000000ffdb004300080606070605080707070909080a0c140d0c0b0b0c1912130f141d
      1a1f1e1d1a1c1c20242e2720222c231c1c2837292c30313434341f27393d38323c2e333432ffdb0043010909
      090c0b0c180d0d1832211c213232323232323232323232323232323232323232323232323232323232323232
      323232323232323232323232323232323232ffc00011080015002503012200021101031101ff
      """),
    Sample(
      "WebP, lossy", 37, 21,
      """
      524946464c0000005745425056503820400000005003009d012a250015003e6d369748a423222125
      """),
    Sample(
      "WebP, lossless", 37, 21,
      """
      524946461e000000574542505650384c110000002f2400050007508f22d7a3ff8188e87f0000
      """),
    Sample(
      "WebP, extended", 37, 21,
      """
      524946468000000057454250565038580a0000000800000024000014000056503820400000005003
      """),
    Sample(
      "AVIF", 37, 21,
      """
      00000020667479706176696600000000617669666d6966316d6961664d413142000000eb6d65746100000000
      0000002168646c72000000000000000070696374000000000000000000000000000000000e7069746d000000
      0000010000001e696c6f630000000044000001000100000001000001130000002c0000002869696e66000000
      0000010000001a696e6665020000000001000061763031436f6c6f72000000006a697072700000004b697063
      6f0000001469737065000000000000002500000015000000107069786900000000030808080000000c617631
      4381000c0000000013636f6c726e636c780001000d0006800000001769706d61000000000000000100010401
      028304000000
      """),
    Sample(
      "AVIF on its side", 21, 37,
      """
      00000020667479706176696600000000617669666d6966316d6961664d413142000000f56d65746100000000
      0000002168646c72000000000000000070696374000000000000000000000000000000000e7069746d000000
      0000010000001e696c6f6300000000440000010001000000010000011d0000002c0000002869696e66000000
      0000010000001a696e6665020000000001000061763031436f6c6f7200000000746970727000000054697063
      6f0000001469737065000000000000002500000015000000107069786900000000030808080000000c617631
      4381000c0000000013636f6c726e636c780001000d0006800000000969726f74030000001869706d61000000
      00000000010001050102830485000000
      """),
  ]
}
