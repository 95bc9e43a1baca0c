extension PictureSize {
  /// ITU-T T.81, annex B: the frame header tells the size; Exif 2.32, 4.6.4: how the camera was held.
  ///
  /// Nil also where the bytes end before the first scan, so that Exif data may still follow.
  init?(jpeg bytes: PictureBytes) {
    let segments = JPEGSegment.all(in: bytes)
    guard let frame = segments.first(where: \.isFrame),
      let size = PictureSize(
        bytes.big(2, at: frame.content + 3), bytes.big(2, at: frame.content + 1))
    else { return nil }
    let exif = JPEGSegment.exif(in: bytes, segments)
    guard exif != nil || (segments.last?.end ?? 0) < bytes.count,
      let shown = exif?.isOnItsSide == true ? size.turned : size
    else { return nil }
    self = shown
  }
}
