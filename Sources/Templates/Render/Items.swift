/// The items of a list, each made when its turn comes.
@usableFromInline
struct Items {
  let count: Int
  let frame: (Int) -> any Frame

  @usableFromInline
  init(count: Int, _ frame: @escaping (Int) -> any Frame) {
    self.count = count
    self.frame = frame
  }
}
