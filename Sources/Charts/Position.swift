/// A place on the sheet, from its upper left corner.
struct Position: Hashable, Sendable {
  var x: Length
  var y: Length

  init(_ x: Length, _ y: Length) {
    self.x = x
    self.y = y
  }
}
