import Zip

/// A remark in the file of a picture that Yearbook makes, which no page shows.
package enum PictureRemark {
  /// The file with a remark: a comment of JPEG or of PNG.
  ///
  /// - Parameters:
  ///   - file: a JPEG or PNG file.
  ///   - text: gives the remark, in ASCII, for the file without it.
  package static func added(to file: [UInt8], _ text: ([UInt8]) -> String) -> [UInt8] {
    let remark = Array(text(file).utf8)
    guard file.first == 0xFF else {
      let content = Array("tEXtComment\0".utf8) + remark
      let chunk =
        bigEndian(content.count - 4) + content + bigEndian(Int(CRC32.sum(of: content)))
      // Behind the first chunk of PNG.
      return file[..<33] + chunk + file[33...]
    }
    let comment: [UInt8] = [0xFF, 0xFE] + bigEndian(remark.count + 2).suffix(2) + remark
    // Behind the segment of JFIF, which is the first one.
    let hasJFIF = file.count > 6 && file[3] == 0xE0
    let start = hasJFIF ? 4 + (Int(file[4]) << 8 | Int(file[5])) : 2
    return file[..<start] + comment + file[start...]
  }

  private static func bigEndian(_ number: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }
}
