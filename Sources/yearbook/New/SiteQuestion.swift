/// A question of `new site`, and the option that answers it.
enum SiteQuestion: CaseIterable {
  case languages
  case title
  case kind
  case all
  case order
  case path
  case column
  case members
  case group
  case council
  case addressees
  case office
  case parent
  case place
  case year

  /// The option.
  var option: String {
    switch self {
    case .languages: "--language, --languages"
    case .title: "--title"
    case .kind: "--kind"
    case .all: "--all"
    case .order: "--order"
    case .path: "--members-path"
    case .column: "--members-column"
    case .members: "--member"
    case .group: "--group"
    case .council: "--council"
    case .addressees: "--proposals-to"
    case .office: "--office"
    case .parent: "--parent"
    case .place: "--place"
    case .year: "--year"
    }
  }

  /// What a needed answer is; nil for one that may be left out.
  var need: String? {
    switch self {
    case .languages: "--language vi or en, the first language (--languages vi,en for both)"
    case .title:
      "--title \"…\", the name of the cluster or block (vi=\"…\" and en=\"…\" for each language)"
    case .members: "--member \"…\" for each member, or --members-from with a sheet of their names"
    case .year: "--year, the emulation year"
    default: nil
    }
  }
}
