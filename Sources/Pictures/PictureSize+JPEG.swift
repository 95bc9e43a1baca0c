extension PictureSize {
  /// ITU-T T.81, annex B: the frame header tells the size; Exif 2.32, 4.6.4: how the camera was held.
  init?(jpeg bytes: PictureBytes) {
    let segments = JPEGSegment.all(in: bytes)
    guard let frame = segments.first(where: \.isFrame),
      let size = PictureSize(
        bytes.big(2, at: frame.content + 3), bytes.big(2, at: frame.content + 1))
    else { return nil }
    let exif = JPEGSegment.exif(in: bytes, segments)
    guard let shown = exif?.isOnItsSide == true ? size.turned : size else { return nil }
    self = shown
  }
}
