extension PublishedYear.Subject {
  /// What it is, in few words of Vietnamese.
  public var vietnameseLabel: String {
    switch self {
    case .disclosure: "phạm vi công bố"
    case .stage: "bước chấm của kết quả"
    case .rank: "thứ hạng"
    case .points: "điểm"
    case .share: "tỷ lệ"
    case .tier: "xếp loại"
    case .maximum(_, let criterion): criterion.map { "điểm tối đa của \($0)" } ?? "điểm tối đa"
    case .score(_, let stage, let criterion): "\(stage), \(criterion)"
    case .name: "tên"
    case .award(_, let award): "khen thưởng \(award)"
    case .awardDate(_, let award): "ngày của \(award)"
    case .decision(_, let award): "quyết định về \(award)"
    case .office(let title, _): title
    case .choice(let title, _): "tình trạng của \(title)"
    case .wording(let worded, let language):
      worded.vietnameseLabel + (language.map { " (\($0))" } ?? "")
    case .membership: "tư cách thành viên"
    case .statement(let statement): statement.label
    case .correction(let date): "đính chính ngày \(date)"
    }
  }
}

extension PublishedYear.Subject.Worded {
  fileprivate var vietnameseLabel: String {
    switch self {
    case .award(let id), .criterion(let id), .group(let id), .tier(let id): "tên của \(id)"
    case .level(let id): "cấp của \(id)"
    case .form(let id): "loại của \(id)"
    case .role(let title, _): "chức vụ của \(title)"
    }
  }
}
