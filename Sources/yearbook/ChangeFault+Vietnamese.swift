import Input
import Publishing

extension ChangeFault {
  /// The message of a problem in Vietnamese.
  var vietnamese: String {
    switch self {
    case .yearGone(let year, let site, let absence):
      "'\(site)' đang có năm \(year), mà năm này sẽ mất: \(Self.vietnamese(absence, of: year)), hoặc xác nhận"
        + " bỏ năm này bằng \(SiteChange.Confirmation.removal("\(year)").option)"
    case .memberGone(let id, let site):
      "'\(site)' đang có đơn vị '\(id)', mà đơn vị này sẽ mất; hãy đưa lại vào danh mục (đơn vị đã kết thúc vẫn"
        + " để lại, ghi 'merged'), hoặc xác nhận bỏ bằng \(SiteChange.Confirmation.removal(id).option)"
    case .languageGone(let code, let site):
      "'\(site)' đang có các trang bằng ngôn ngữ '\(code)', mà các trang này sẽ mất; hãy ghi lại ở"
        + " 'languages', hoặc xác nhận bỏ bằng \(SiteChange.Confirmation.removal(code).option)"
    case .membersMoved(let old, let new, let site):
      "'\(site)' đang có các trang của đơn vị trong '\(old)/', mà các trang này sẽ chuyển sang '\(new)/', nên"
        + " liên kết từ nơi khác sẽ hỏng; hãy viết 'path: \(old)' ở 'members', hoặc xác nhận chuyển bằng"
        + " \(SiteChange.Confirmation.removal(old).option)"
    case .columnRenamed(let old, let new, let site):
      "các tệp dữ liệu của '\(site)' ghi đơn vị ở cột '\(old)', mà cột này sẽ thành '\(new)', nên chương trình"
        + " đang đọc cột này sẽ dừng; hãy viết 'column: \(old)' ở 'members', hoặc xác nhận đổi bằng"
        + " \(SiteChange.Confirmation.removal(old).option)"
    case .statusChanged(let year, let old, let new, let site):
      "'\(site)' đang ghi năm \(year) là '\(Self.status(old))', nay sẽ thành '\(Self.status(new))'; hãy viết lại"
        + " 'trạng thái: \(Self.status(old))', hoặc"
        + " xác nhận thay đổi bằng \(SiteChange.Confirmation.changes(year).option)"
    case .sealGone(let year, let site):
      "'\(site)' đang ghi năm \(year) đã khóa, mà nay không còn tệp khóa; hãy đưa tệp trở lại, hoặc xác nhận mở"
        + " lại năm này bằng \(SiteChange.Confirmation.changes(year).option)"
    case .sealReplaced(let year, let summary, let site):
      "'\(site)' đang có năm \(year) với tệp khóa khác tệp này, và không có đính chính nào nêu lý do; hãy đưa"
        + " các tệp đã công bố và tệp khóa trở lại, hoặc ghi điều đã sửa vào mục 'đính chính' ('corrections') trong \(summary) rồi"
        + " chạy 'yearbook seal \(year) --again', hoặc xác nhận bằng"
        + " \(SiteChange.Confirmation.changes(year).option)"
    case .pageGone(let name, let others):
      "trang này của một năm đã chốt sẽ mất\(Self.vietnamese(others)); hãy đưa trở lại tệp tạo ra trang, hoặc"
        + " xác nhận bỏ bằng \(Excerpt.visible(SiteChange.Confirmation.removal(name).option))"
    case .factsChanged(let change): change.vietnamese
    case .pictureGone(let name):
      "bài viết của một năm đã chốt có ảnh này, mà ảnh sẽ mất; hãy đưa ảnh về chỗ cũ, hoặc xác nhận bỏ bằng"
        + " \(Excerpt.visible(SiteChange.Confirmation.removal(name).option))"
    case .pictureChanged(let year, let summary, let isNew):
      (isNew
        ? "bài viết của một năm đã khóa có ảnh này, mà ảnh chưa được công bố; hãy bỏ ảnh ra,"
        : "bài viết của một năm đã chốt có ảnh này, mà ảnh khác với ảnh đã công bố; hãy đưa ảnh cũ trở lại,")
        + Self.vietnameseNaming(in: summary, year)
    case .attachmentGone(let name):
      "bài viết của một năm đã chốt có liên kết đến tệp này, mà tệp sẽ mất; hãy đưa tệp về chỗ cũ, hoặc xác"
        + " nhận bỏ bằng \(Excerpt.visible(SiteChange.Confirmation.removal(name).option))"
    case .attachmentChanged(let year, let summary, let isNew):
      (isNew
        ? "bài viết của một năm đã khóa có liên kết đến tệp này, mà tệp chưa được công bố; hãy bỏ tệp ra,"
        : "bài viết của một năm đã chốt có liên kết đến tệp này, mà tệp khác với tệp đã công bố; hãy đưa tệp"
          + " cũ trở lại,") + Self.vietnameseNaming(in: summary, year)
    case .notCompared(let fault, let years): Self.vietnamese(fault, years)
    case .unusedAllowance(let given):
      "ở đây không cần '\(given.option)'; hãy bỏ đi"
    case .unknownAllowance(let given, let nearest):
      "'\(Excerpt.visible(given.option))': cả trang và nội dung đều không có"
        + " \(Self.vietnamese(given))"
        + " '\(Excerpt.visible(given.name))'\(Suggestion.vietnamese(nearest))"
    }
  }

  private static func vietnameseNaming(in summary: String, _ year: Int) -> String {
    " ghi điều đã sửa kèm tên tệp vào mục 'đính chính' ('corrections') trong \(summary), hoặc xác nhận bằng"
      + " \(SiteChange.Confirmation.changes(year).option)"
  }

  private static func vietnamese(_ absence: YearAbsence, of year: Int) -> String {
    switch absence {
    case .draft: "bài tổng kết nay là bản nháp; hãy ghi lại tình trạng cũ"
    case .noSummary: "không còn bài tổng kết; hãy đưa bài trở lại"
    case .noFolder(let folder): "không có thư mục '\(folder)'; hãy đưa trở lại"
    case .linkedFolder(let folder):
      "'\(folder)' là liên kết tượng trưng, chương trình không đi theo; hãy đặt chính thư mục đó vào đây"
    case .renamedFolder(let folder, let name):
      "không có thư mục '\(folder)', nhưng có thư mục '\(name)'; hãy đổi tên thành '\(year)'"
    }
  }

  private static func status(_ value: String) -> String {
    KeyWord.word(for: value, of: "status") ?? value
  }

  private static func vietnamese(_ others: [String]) -> String {
    guard !others.isEmpty else { return "" }
    return ", cùng với " + others.map { "'\(Excerpt.visible($0))'" }.joined(separator: ", ")
  }

  private static func vietnamese(
    _ fault: SiteChanges.UnreadableRecord, _ years: [Int]
  ) -> String {
    let what =
      switch fault {
      case .missing: "tệp này không còn"
      case .unlisted:
        "tệp này không còn, và danh mục tệp cũng không có dòng của nó; trang do bản Yearbook đầu tiên tạo thì"
          + " không có, mọi bản sau đều có"
      case .changed: "tệp này không đúng như Yearbook đã ghi"
      case .oversized(let limit): "tệp này lớn hơn \(limit >> 20) MiB"
      case .newer: "tệp này do bản Yearbook mới hơn ghi"
      }
    let effect =
      "\(what), nên không so sánh được số liệu, tình trạng và thành viên với những gì đã công bố"
    guard !years.isEmpty else { return "\(effect); năm và trang vẫn được so sánh" }
    let options = years.map { SiteChange.Confirmation.changes($0).option }.joined(separator: " ")
    let back =
      fault == .unlisted
      ? "hãy đưa tệp và danh mục tệp trở lại như đã công bố"
      : "hãy đưa tệp trở lại như đã công bố"
    return "\(effect); \(back), hoặc xác nhận kết quả các năm này có thể thay đổi bằng \(options)"
  }

  private static func vietnamese(_ given: SiteChange.Confirmation) -> String {
    switch given {
    case .removal: "năm, đơn vị, ngôn ngữ, trang, thư mục hay cột nào là"
    case .changes: "năm"
    }
  }
}
