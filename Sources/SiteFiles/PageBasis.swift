/// What a page follows from, so that a build can tell that it is as before without making it.
///
/// A page says too much rather than too little: one that may show any text follows from all of them.
package enum PageBasis: Sendable {
  /// All that was read, except for the texts of notes and free pages.
  case facts
  /// The facts, and the text of one note or free page in all its languages, as UTF-8.
  case text([ArraySlice<UInt8>])
  /// The facts and all texts.
  case everything
}
