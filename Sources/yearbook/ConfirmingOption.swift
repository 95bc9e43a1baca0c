import Publishing

extension SiteChange.Confirmation {
  /// The option that gives it, and nothing else.
  var option: String {
    switch self {
    case .removal(let name): "--allow-removal \(name)"
    case .changes(let year): "--allow-changes \(year)"
    }
  }

  /// What it names.
  var name: String {
    switch self {
    case .removal(let name): name
    case .changes(let year): "\(year)"
    }
  }
}
