/// Names as small numbers: equal names have equal numbers.
struct Symbols: Sendable {
  private(set) var names: [String] = []
  private var numbers: [String: Int] = [:]

  /// The number of a name, known before or new.
  mutating func number(of name: String) -> Int {
    if let known = numbers[name] { return known }
    numbers[name] = names.count
    names.append(name)
    return names.count - 1
  }

  /// The number of a name that some template uses.
  subscript(name: String) -> Int? { numbers[name] }
}
