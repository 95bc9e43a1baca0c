import CPNG
import Pictures

/// Reads and writes PNG files with libpng.
enum PNGCoder {
  /// The pixels of a file as they are, whatever colours they mean.
  ///
  /// The size is looked at before anything is decoded. Throws `tooManyPixels`, and `damaged` also for a
  /// file that is cut short.
  static func pixels(of file: [UInt8], mostPixels: Int) throws(ScalingFault) -> Pixels {
    var image = unsafe png_image()
    unsafe image.version = png_uint_32(PNG_IMAGE_VERSION)
    defer { unsafe png_image_free(&image) }
    let decoded: Result<Pixels, ScalingFault> = unsafe file.withUnsafeBytes { bytes in
      guard unsafe png_image_begin_read_from_memory(&image, bytes.baseAddress, bytes.count) != 0
      else { return .failure(.damaged) }
      let (width, height) = unsafe (Int(image.width), Int(image.height))
      guard width * height <= mostPixels else {
        return .failure(.tooManyPixels(most: mostPixels))
      }
      // 8 bits each, grey or colour as in the file; a palette becomes colours.
      unsafe image.format &= hasAlpha | isColour
      // 16 bits are not taken as linear ones.
      unsafe image.flags |= png_uint_32(PNG_IMAGE_FLAG_16BIT_sRGB)
      let channels = unsafe Self.channels(of: image.format)
      var values = [UInt8](repeating: 0, count: width * height * channels)
      // A warning says that the file ends too soon, or that its checksums are wrong.
      guard unsafe png_image_finish_read(&image, nil, &values, 0, nil) != 0,
        unsafe image.warning_or_error == 0
      else { return .failure(.damaged) }
      return .success(
        Pixels(width: width, height: height, channels: channels, values: values))
    }
    return try decoded.get()
  }

  /// A file of pixels.
  static func file(of pixels: Pixels) throws(ScalingFault) -> [UInt8] {
    var image = unsafe png_image()
    unsafe image.version = png_uint_32(PNG_IMAGE_VERSION)
    unsafe image.width = png_uint_32(pixels.width)
    unsafe image.height = png_uint_32(pixels.height)
    unsafe image.format =
      (pixels.hasAlpha ? hasAlpha : 0) | (pixels.channels > 2 ? isColour : 0)
    defer { unsafe png_image_free(&image) }
    var count = pixels.values.count + pixels.values.count / 8 + 4096
    var bytes = [UInt8](repeating: 0, count: count)
    guard
      unsafe png_image_write_to_memory(&image, &bytes, &count, 0, pixels.values, 0, nil) != 0
    else { throw .noMemory }
    return Array(bytes.prefix(count))
  }

  private static let hasAlpha = png_uint_32(PNG_FORMAT_FLAG_ALPHA)
  private static let isColour = png_uint_32(PNG_FORMAT_FLAG_COLOR)

  private static func channels(of format: png_uint_32) -> Int {
    (format & isColour == 0 ? 1 : 3) + (format & hasAlpha == 0 ? 0 : 1)
  }
}
