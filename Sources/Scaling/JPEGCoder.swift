import CTurboJPEG
import Pictures

/// Reads and writes JPEG files with libturbojpeg.
///
/// The ways of computing are those that are the same with and without the processor's vectors.
enum JPEGCoder {
  private static let quality: CInt = 82

  /// The pixels of a file as they lie in it, decoded at once to a half, a quarter or an eighth where that
  /// is still wide enough.
  ///
  /// The size is looked at before anything is decoded. Throws `tooManyPixels`, `inks`, and `damaged` also
  /// for a file that is cut short.
  ///
  /// - Parameter least: the pixels that a side must have: the width, of a picture on its side the height.
  static func pixels(
    of file: [UInt8], least: Int, isOnItsSide: Bool, mostPixels: Int
  ) throws(ScalingFault) -> Pixels {
    guard let reader = unsafe tjInitDecompress() else { throw .noMemory }
    defer { unsafe tjDestroy(reader) }
    var (width, height): (CInt, CInt) = (0, 0)
    var (sampling, space): (CInt, CInt) = (0, 0)
    let isRead = unsafe tjDecompressHeader3(
      reader, file, UInt(file.count), &width, &height, &sampling, &space)
    guard isRead == 0, width > 0, height > 0 else { throw .damaged }
    guard Int(width) * Int(height) <= mostPixels else { throw .tooManyPixels(most: mostPixels) }
    guard space != CInt(TJCS_CMYK.rawValue), space != CInt(TJCS_YCCK.rawValue) else { throw .inks }
    let side = Int(isOnItsSide ? height : width)
    let part = [8, 4, 2].first { (side + $0 - 1) / $0 >= least } ?? 1
    let (columns, rows) = ((Int(width) + part - 1) / part, (Int(height) + part - 1) / part)
    let isGrey = space == CInt(TJCS_GRAY.rawValue)
    let channels = isGrey ? 1 : 3
    var values = [UInt8](repeating: 0, count: columns * rows * channels)
    let format = isGrey ? TJPF_GRAY : TJPF_RGB
    let isDecoded = unsafe tjDecompress2(
      reader, file, UInt(file.count), &values, CInt(columns), 0, CInt(rows), CInt(format.rawValue),
      TJFLAG_LIMITSCANS | TJFLAG_ACCURATEDCT)
    guard unsafe isDecoded == 0 || isPadded(reader) else { throw .damaged }
    return Pixels(width: columns, height: rows, channels: channels, values: values)
  }

  /// Whether all that is wrong with a file is a few bytes behind its pixels, which some cameras write.
  private static func isPadded(_ reader: tjhandle) -> Bool {
    guard unsafe tjGetErrorCode(reader) == CInt(TJERR_WARNING.rawValue) else { return false }
    let words = unsafe String(cString: tjGetErrorStr2(reader)).split(separator: " ")
    guard let index = words.firstIndex(of: "extraneous"), index > 0 else { return false }
    return Int(words[index - 1]).map { $0 <= longestPadding } ?? false
  }

  private static let longestPadding = 64

  /// A progressive file of pixels.
  static func file(of pixels: Pixels) throws(ScalingFault) -> [UInt8] {
    guard let writer = unsafe tjInitCompress() else { throw .noMemory }
    defer { unsafe tjDestroy(writer) }
    var bytes: UnsafeMutablePointer<UInt8>?
    var count: UInt = 0
    defer { unsafe tjFree(bytes) }
    let isGrey = pixels.channels == 1
    let isWritten = unsafe tjCompress2(
      writer, pixels.values, CInt(pixels.width), 0, CInt(pixels.height),
      CInt(isGrey ? TJPF_GRAY.rawValue : TJPF_RGB.rawValue), &bytes, &count,
      CInt(isGrey ? TJSAMP_GRAY.rawValue : TJSAMP_420.rawValue), quality,
      TJFLAG_PROGRESSIVE | TJFLAG_ACCURATEDCT)
    guard isWritten == 0, let start = unsafe bytes else { throw .noMemory }
    return unsafe Array(UnsafeBufferPointer(start: start, count: Int(count)))
  }
}
