import Input

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
    case .score(_, let stage, let criterion):
      "\(Self.words[stage] ?? stage), \(Self.words[criterion] ?? criterion)"
    case .name: "tên"
    case .award(_, let award): "khen thưởng \(award)"
    case .awardDate(_, let award): "ngày của \(award)"
    case .decision(_, let award): "quyết định về \(award)"
    case .office(let title, _): Self.vietnamese(office: title)
    case .choice(let title, _): "tình trạng của \(Self.vietnamese(office: title))"
    case .wording(let worded, let language):
      worded.vietnameseLabel + (language.map { " (\($0))" } ?? "")
    case .membership: "tư cách thành viên"
    case .statement(let statement): statement.vietnameseLabel
    case .correction(let date): "đính chính ngày \(date)"
    }
  }

  /// A value that is said of it as people read it in Vietnamese: `proposed` is `đề nghị`.
  public func vietnamese(_ value: String) -> String {
    switch self {
    case .award, .choice:
      value.split(separator: ";").map { part in
        let status = part.trimmingPrefix(" ")
        return KeyWord.word(for: String(status), of: "status") ?? String(status)
      }.joined(separator: "; ")
    case .disclosure: KeyWord.word(for: value, of: "disclose") ?? Self.words[value] ?? value
    case .stage, .office, .membership, .wording(.form, _), .statement: Self.words[value] ?? value
    case .rank, .points, .share, .tier, .maximum, .score, .name, .awardDate, .decision, .wording,
      .correction:
      value
    }
  }

  /// What an office is called, such as `head of 2027`, in a site of whichever group.
  fileprivate static func vietnamese(office title: String) -> String {
    let parts = title.split(separator: " ")
    let name = parts.first == "deputy" ? "cụm phó/khối phó" : "cụm trưởng/khối trưởng"
    return parts.count > 1 ? "\(name) năm \(parts[parts.count - 1])" : name
  }

  /// Words of the data file that are no ids, in Vietnamese.
  private static let words = [
    "self": "tự chấm", "review": "thẩm định", "explained": "sau giải trình",
    "agreed": "thống nhất", "not-stated": "nguồn không nêu bước chấm", "total": "tổng điểm",
    "bonus": "điểm thưởng", "penalty": "điểm trừ", "no name given": "không nêu tên",
    "member": "là đơn vị thành viên", "none": "không có", "true": "có", "false": "không",
    "emulation-title": "danh hiệu thi đua", "commendation": "hình thức khen thưởng",
    "declared": "được nêu sẵn", "points": "tính theo điểm", "share": "tính theo tỷ lệ",
    "part": "trong số các đơn vị đã biết điểm", "listed": "có trong danh sách",
  ]
}

extension PublishedYear.Statement {
  /// What it is, in few words of Vietnamese, beside the member that it is said of.
  var vietnameseLabel: String {
    let parts = label.split(separator: " ").map { part -> String in
      let dot = part.lastIndex(of: ".")
      let end = dot.map { part[part.index(after: $0)...] }
      guard let dot, let end, end.utf8.count == 2 else { return Self.vietnamese(part) }
      return "\(Self.vietnamese(part[..<dot])) (\(end))"
    }
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return "\(parts.dropLast().joined(separator: " ")): \(last)"
  }

  private static func vietnamese(_ name: Substring) -> String {
    name.split(separator: ".").map { words[String($0)] ?? String($0) }.joined(separator: ", ")
  }

  private static let words = [
    "covenant": "giao ước", "tasks": "nhiệm vụ", "gaps": "nội dung chưa rõ", "chairs": "chủ trì",
    "representative": "đại diện", "report": "báo cáo", "guests": "đại biểu",
    "slogan": "khẩu hiệu", "agenda": "chương trình", "byline": "người viết", "tags": "từ khóa",
    "provinces": "đơn vị", "movements": "phong trào", "documents": "văn bản",
    "sources": "nguồn", "title": "tiêu đề", "text": "lời văn", "date": "ngày",
    "place": "địa điểm", "host": "đơn vị đăng cai", "kind": "loại", "criteria": "tiêu chí",
    "tiers": "xếp loại", "tie-break": "cách xét khi bằng điểm",
    "comparable": "so sánh với năm trước", "comparability": "lý do không so sánh",
    "rank-by": "căn cứ xếp hạng", "note": "ghi chú", "award": "khen thưởng", "reason": "lý do",
    "head": "trưởng", "deputy": "phó", "doubt": "nghi vấn", "picture": "ảnh", "alt": "mô tả",
    "caption": "chú thích", "credit": "nguồn ảnh", "papers": "bản in", "minutes": "biên bản",
    "proposal": "tờ trình", "number": "số", "signer": "người ký", "secretary": "thư ký",
    "present": "đơn vị có mặt", "authority": "thẩm quyền ký", "position": "chức vụ người ký",
    "opened": "giờ khai mạc", "closed": "giờ bế mạc", "to": "nơi gửi", "recipients": "nơi nhận",
    "internal": "lưu hành nội bộ", "bases": "căn cứ", "mergers": "việc sáp nhập",
    "cluster": "tên cụm, khối", "short": "tên ngắn", "years": "các năm", "name": "tên",
    "issuer": "cơ quan ban hành", "level": "cấp", "office": "cơ quan", "parent": "cơ quan chủ quản",
    "symbol": "ký hiệu", "results": "kết quả", "members": "các đơn vị",
  ]
}

extension PublishedYear.Subject.Worded {
  fileprivate var vietnameseLabel: String {
    switch self {
    case .award(let id), .criterion(let id), .group(let id), .tier(let id): "tên của \(id)"
    case .level(let id): "cấp của \(id)"
    case .form(let id): "loại của \(id)"
    case .role(let title, _): "chức vụ của \(PublishedYear.Subject.vietnamese(office: title))"
    }
  }
}
