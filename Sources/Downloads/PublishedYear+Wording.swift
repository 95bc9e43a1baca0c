import Localization

extension PublishedYear.Subject.Worded {
  /// What it is, in few words.
  var label: String {
    switch self {
    case .award(let id): "name of \(id)"
    case .level(let id): "level of \(id)"
    case .form(let id): "type of \(id)"
    case .criterion(let id): "name of \(id)"
    case .group(let id): "name of \(id)"
    case .tier(let id): "name of \(id)"
    case .role(let title, _): "role of \(title)"
    }
  }

  /// The table and the column that say it.
  var column: (table: Dataset.Kind, name: ColumnName) {
    switch self {
    case .award: (.awards, .awardName)
    case .level: (.awards, .level)
    case .form: (.awards, .form)
    case .criterion: (.criteria, .criterionName)
    case .group: (.criteria, .groupName)
    case .tier: (.rankings, .tierName)
    case .role: (.offices, .role)
    }
  }
}
