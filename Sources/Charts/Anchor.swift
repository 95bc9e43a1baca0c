/// To which side of its spot a text stands.
enum Anchor: String, Sendable {
  case start
  case middle
  case end
}
