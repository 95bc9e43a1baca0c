import Input

extension PublishingProblem {
  /// The message of a problem in Vietnamese.
  package var vietnamese: String {
    switch self {
    case .copy(let fault): Self.vietnamese(fault)
    case .sealedCopy(let fault): Self.sealedVietnamese(fault)
    case .tooManyMistakes(let most):
      "các trang từ đây trở đi không được kiểm tra, vì đã có \(most) lỗi; hãy sửa các lỗi đó rồi chạy lại"
    case .fileTooLarge(let mebibytes):
      "không khóa được tệp lớn hơn \(mebibytes) MiB; hãy lưu nhỏ hơn"
    case .sealBroken(let name):
      "dòng này không đúng như Yearbook đã ghi; hãy đưa \(name) trở lại như khi khóa năm"
    case .fileAdded(let year):
      "tệp này được thêm sau khi khóa năm \(year); hãy bỏ ra,\(Self.vietnameseAdvice(year))"
    case .fileChanged(let year, let decisions):
      "tệp này bị sửa sau khi khóa năm \(year); hãy đưa về như cũ,\(Self.vietnameseAdvice(year))"
        + (decisions.map { "; còn quyết định khen thưởng thì ghi vào \(year)/\($0)" } ?? "")
    case .fileLost(let path, let year):
      "'\(path)' đã khóa mà nay không còn; hãy đưa trở lại,\(Self.vietnameseAdvice(year))"
    case .factChanged(let name, let text, let year):
      "\(name) nay là '\(Excerpt.beginning(of: text))', khác với \(Self.vietnameseWhenSealed(year))"
    case .membersChanged(let ids, let year):
      "thành viên (members) nay là '\(Excerpt.beginning(of: ids))', khác với khi khóa năm \(year), năm này có"
        + " nêu thành viên; \(Self.memberAdvice.vietnamese), đưa về như"
        + " cũ,\(Self.vietnameseAdvice(year)) với 'members' trong bài tổng kết"
    case .tableChanged(let name, let year):
      "\(name): nay khác với \(Self.vietnameseWhenSealed(year))"
    case .factLost(let key, let year):
      "'\(key)' nay không còn, mà vẫn có \(Self.vietnameseWhenSealed(year))"
    }
  }

  private static func vietnameseWhenSealed(_ year: Int) -> String {
    "khi khóa năm \(year), năm này có dùng đến; hãy đưa về như cũ,\(vietnameseAdvice(year))"
  }

  private static func vietnameseAdvice(_ year: Int) -> String {
    " hoặc ghi vào mục 'đính chính' ('corrections') rồi chạy 'yearbook seal \(year) --again'"
  }

  private static func vietnamese(_ fault: ManifestFault) -> String {
    switch fault {
    case .noManifest:
      "ở đây không có tệp này nên không kiểm tra được gì; hãy ghi đúng thư mục của trang đã tạo, hoặc chép"
        + " lại trang với đủ mọi tệp"
    case .badManifest(let line):
      "dòng \(line) không đúng như Yearbook đã ghi nên không kiểm tra được gì; \(vietnameseRenewal)"
    case .oversizedManifest:
      "tệp này dài hơn mọi tệp mà Yearbook ghi nên không kiểm tra được gì; \(vietnameseRenewal)"
    case .interrupted:
      "lệnh build bị ngắt khi đang thay từng tệp ở đây; hãy tạo lại trang"
    case .otherYear(let year, let folder):
      "đây là tệp khóa của năm \(year), mà thư mục tên là '\(folder)'; hãy lấy lại thư mục của năm từ cơ quan đã"
        + " khóa năm"
    case .missing: "danh mục tệp có tệp này mà nay không còn; \(vietnameseRenewal)"
    case .changed: "tệp này không đúng như Yearbook đã ghi; \(vietnameseRenewal)"
    case .replaced(let kind):
      "danh mục tệp ghi ở đây là một tệp, nay lại là \(vietnamese(kind)); \(vietnameseRenewal)"
    case .unreadable(let what, let error):
      "không đọc được \(vietnamese(what)) này: \(error.vietnameseReason); hãy cấp quyền đọc cho người dùng"
        + " này, hoặc nếu ổ đĩa hỏng thì chép trang sang ổ đĩa khác"
    case .hidden: "không đọc được thư mục chứa tệp này"
    case .extra(let kind):
      "đây là \(vietnamese(kind)) không do Yearbook ghi; hãy chuyển đi, hoặc để lại với --allow-extra"
    }
  }

  /// The same of the folder of a sealed year.
  private static func sealedVietnamese(_ fault: ManifestFault) -> String {
    switch fault {
    case .badManifest(let line):
      "dòng \(line) không đúng như Yearbook đã ghi nên không kiểm tra được gì; \(vietnameseRestoring)"
    case .missing: "tệp khóa có ghi tệp này mà nay không còn; \(vietnameseRestoring)"
    case .changed: "tệp này không còn như khi khóa năm; \(vietnameseRestoring)"
    case .replaced(let kind):
      "tệp khóa ghi ở đây là một tệp, nay lại là \(vietnamese(kind)); \(vietnameseRestoring)"
    case .extra(let kind):
      "đây là \(vietnamese(kind)) không có trong tệp khóa; hãy chuyển đi, hoặc để lại với --allow-extra"
    case .noManifest, .oversizedManifest, .interrupted, .otherYear, .unreadable, .hidden:
      vietnamese(fault)
    }
  }

  private static let vietnameseRestoring =
    "hãy đưa trở lại như cũ, ví dụ từ bản của cơ quan đã khóa năm"

  private static let vietnameseRenewal = "hãy chép lại trang, hoặc tạo lại"

  private static func vietnamese(_ what: ManifestFault.Unreadable) -> String {
    switch what {
    case .file: "tệp"
    case .folder: "thư mục"
    }
  }

  private static func vietnamese(_ kind: FileKind) -> String {
    switch kind {
    case .file: "tệp"
    case .folder: "thư mục"
    case .link: "liên kết tượng trưng"
    case .other: "pipe, socket hoặc thiết bị"
    }
  }
}
