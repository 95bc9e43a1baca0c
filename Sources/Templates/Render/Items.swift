/// The items of a list.
@usableFromInline
enum Items {
  /// Views, each opened in turn in the same frame.
  case views(OpenView, count: Int)
  case texts([String])
  case values([BoundValue])

  var count: Int {
    switch self {
    case .views(_, let count): count
    case .texts(let texts): texts.count
    case .values(let values): values.count
    }
  }

  /// An item as a frame, until the next one is asked for.
  func frame(at index: Int) -> any Frame {
    switch self {
    case .views(let view, _):
      view.index = index
      return view
    case .texts(let texts): return PlainFrame(.text(texts[index]))
    case .values(let values): return values[index].frame
    }
  }
}
