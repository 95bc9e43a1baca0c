/// What kind of value a name stands for, as far as it is known without the value.
@usableFromInline
indirect enum Shape: Hashable, Sendable {
  case text
  case markup
  case flag
  /// A record, by its index among the records of a vocabulary.
  case record(Int)
  case list(Shape)
  /// Always null, or the item of a list that is always empty: nothing is known of it.
  case nothing
  /// Of several kinds.
  case anything

  /// Whether nothing can be said of the names inside.
  var isOpen: Bool { self == .nothing || self == .anything }
}
