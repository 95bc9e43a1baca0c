import Input

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
  var need: Bilingual? {
    switch self {
    case .languages:
      Bilingual(
        "--language vi or en, the first language (--languages vi,en for both)",
        vi: "--language vi hoặc en, ngôn ngữ chính (--languages vi,en nếu có cả hai)")
    case .title:
      Bilingual(
        "--title \"…\", the name of the cluster or block (vi=\"…\" and en=\"…\" for each language)",
        vi: "--title \"…\", tên cụm hoặc khối (vi=\"…\" và en=\"…\" cho từng ngôn ngữ)")
    case .members:
      Bilingual(
        "--member \"…\" for each member, or --members-from with a sheet of their names",
        vi: "--member \"…\" cho từng đơn vị, hoặc --members-from với bảng có tên các đơn vị")
    case .year: Bilingual("--year, the emulation year", vi: "--year, năm thi đua")
    default: nil
    }
  }
}
