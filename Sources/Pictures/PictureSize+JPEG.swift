extension PictureSize {
  /// ITU-T T.81, annex B: the frame header tells the size; Exif 2.32, 4.6.4: how the camera was held.
  init?(jpeg bytes: PictureBytes) {
    var isOnItsSide = false
    var offset = 2
    while let mark = JPEGSegment(in: bytes, at: offset) {
      if mark.isFrame {
        guard
          let size = PictureSize(
            bytes.big(2, at: mark.content + 3), bytes.big(2, at: mark.content + 1)),
          let shown = isOnItsSide ? size.turned : size
        else { return nil }
        self = shown
        return
      }
      if mark.code == 0xE1, bytes.stands("Exif", at: mark.content) {
        isOnItsSide = Exif(bytes, from: mark.content + 6, to: mark.end).isOnItsSide
      }
      offset = mark.end
    }
    return nil
  }
}
