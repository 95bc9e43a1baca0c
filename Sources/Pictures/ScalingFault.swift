/// Why no smaller sizes of a picture are made.
package enum ScalingFault: Error, Hashable {
  /// The file cannot be decoded, or ends within the picture.
  case damaged
  /// It has more pixels than are decoded.
  case tooManyPixels(most: Int)
  /// Its colours are those of printing inks (CMYK).
  case inks
  /// A library could not go on.
  case noMemory
}
