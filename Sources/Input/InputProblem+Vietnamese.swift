extension InputProblem {
  /// The message of a problem in Vietnamese.
  public var vietnamese: String {
    switch self {
    case .frontMatterEnd:
      "dòng này giống dòng kết thúc phần đầu bài nhưng không phải; hãy viết '---', ba dấu gạch nối ở đầu dòng và"
        + " không có gì khác"
    case .headingInFrontMatter:
      "đây có vẻ là đề mục của bài, nhưng phía trên không có dòng '---' kết thúc phần đầu bài nên chỉ là lời ghi"
        + " chú; hãy viết '---' phía trên, hoặc bỏ dòng trống trên lời ghi chú"
    case .noFolder: "không có thư mục này"
    case .notAFolder: "đây không phải là thư mục"
    case .foldersTooDeep(let most): "chỉ đọc thư mục lồng nhau tối đa \(most) cấp"
    case .controlInFileName(let name): "tên tệp có ký tự \(name); hãy đổi tên tệp"
    case .fileNameNotUTF8: "tên tệp không ở dạng UTF-8; hãy đổi tên tệp"
    case .signInFileName: "tên tệp có dấu '\\', Tab hoặc dấu xuống dòng; hãy đổi tên tệp"
    case .specialFile:
      "đây không phải là tệp thường (pipe, socket hoặc thiết bị) nên không đọc được; hãy bỏ ra khỏi thư"
        + " mục"
    case .symbolicLink(let toFolder):
      "đây là liên kết tượng trưng\(toFolder ? " đến một thư mục" : ""), chương trình không đi theo; hãy"
        + " đặt chính \(toFolder ? "thư mục" : "tệp") đó vào đây"
    case .unusedKindOfFile: "loại tệp này không được dùng; hãy đưa ra khỏi thư mục này"
    case .unusedEnding(let advice): Self.vietnamese(advice)
    case .sameNameComposedOtherwise:
      "có tệp khác trùng tên, chỉ khác cách mã hóa chữ có dấu; hãy đổi tên một tệp"
    case .textTooLarge(let mebibytes): "không đọc tệp văn bản trên \(mebibytes) MiB"
    case .unfinishedWrite(let command, let files, true):
      "\(command) đang ghi \(files) vào đây; hãy đợi lệnh đó xong"
    case .unfinishedWrite(let command, let files, false):
      "\(command) bị ngắt khi đang ghi \(files), nên có thể lẫn tệp cũ và tệp mới; hãy chạy lại lệnh đó,"
        + " việc dở dang sẽ được làm nốt trước"
    case .leftover:
      "một lệnh đã bị ngắt ở đây trước khi thay đổi điều gì; lệnh ghi vào đây lần tới sẽ xóa thư mục này,"
        + " hoặc có thể tự xóa"
    case .tooManyMistakes(let most):
      "từ đây trở đi tệp không được đọc, vì đã có \(most) lỗi; hãy sửa các lỗi đó rồi chạy lại"
    case .moreAlike(let code, let most):
      "tệp này có hơn \(most) '\(code)', phần còn lại không liệt kê; hãy sửa những chỗ đã nêu rồi chạy lại"
    case .zeroByte:
      "ở đây có byte 0; tệp không phải văn bản thuần, hoặc là UTF-16: hãy lưu lại dạng UTF-8"
    case .notUTF8(let byte):
      "byte 0x\(String(byte, radix: 16, uppercase: true)) không phải UTF-8; tệp có thể dùng bảng mã"
        + " Windows-1258 hoặc TCVN3: hãy lưu lại dạng UTF-8"
    case .endsWithinUTF16:
      "tệp bắt đầu là UTF-16 nhưng bị cắt giữa một ký tự; hãy lưu lại dạng UTF-8"
    case .halfCharacterOfUTF16: "ở đây có nửa ký tự UTF-16; hãy lưu tệp dạng UTF-8"
    case .control(let name): "ở đây có ký tự điều khiển ẩn \(name); hãy xóa đi"
    case .directionControl(let name, let effect):
      "ở đây có ký tự ẩn \(name), \(effect.vietnamese), làm cho chữ hiện ra khác đi; hãy xóa đi"
    case .hiddenInWord(let number, let name, let count):
      "ở đây\(count > 1 ? " và ở \(count - 1) chỗ khác" : "") có ký tự ẩn \(number) (\(name.vietnamese)), làm"
        + " cho tìm kiếm không thấy từ này; hãy xóa đi"
    case .placeholder(let text, let draft):
      "'\(text)' là chỗ viết sẵn chưa được thay; hãy viết nội dung của đơn vị vào đây"
        + Self.vietnamese(draft: draft)
    case .earlierPlaceholder(let draft):
      "dòng này do 'yearbook new' viết sẵn để thay; hãy viết nội dung của đơn vị vào đây"
        + Self.vietnamese(draft: draft)
    case .placeholderEnd(let text, let draft):
      "'\(text)' đóng một chỗ viết sẵn mà không có '⟦' mở; hãy viết nội dung của đơn vị vào đây"
        + Self.vietnamese(draft: draft)
    case .frontMatterFence:
      "dòng này giống dòng mở đầu phần thông tin; hãy viết '---', ba dấu gạch ngang"
    case .frontMatterUnclosed: "phần thông tin mở ở đây chưa có dòng '---' để đóng"
    case .yamlSyntax(let mistake): mistake.vietnamese
    case .yamlAlias: "ở đây là cách viết tắt '*…' của YAML; hãy viết đầy đủ nội dung"
    case .valuesTooDeep(let most): "ở đây nội dung lồng nhau quá \(most) cấp"
    case .tooManyValues(let most): "tệp có hơn \(most) giá trị"
    case .duplicateKey(let key): "mục '\(key)' được ghi ở đây lần thứ hai; chỉ giữ lại một"
    case .missingKey(let key):
      "ở đây thiếu mục '\(key)'" + (KeyWord.word(for: key).map { " (hoặc '\($0)')" } ?? "")
    case .emptyKey(let key): "'\(key)' chưa có nội dung; hãy viết nội dung sau dấu hai chấm"
    case .keyTwice(let key, let other):
      "'\(key)' có cùng nghĩa với '\(other)', cả hai đều được ghi ở đây; chỉ giữ lại một"
    case .keyNotIndented(let key, let above):
      "'\(above)' không có giá trị, và '\(key)' bên dưới có vẻ thuộc về nó; hãy thụt '\(key)' và các dòng đi"
        + " cùng vào 2 dấu cách"
    case .unknownKey(let key, let nearest):
      "không có mục nào tên là '\(key)'\(Suggestion.vietnamese(nearest))"
    case .foreignKey(let key, let ours):
      "'\(key)' là mục của chương trình khác; \(ours.vietnamese)"
    case .expected(let wanted, let found):
      "ở đây phải là \(Self.vietnamese(wanted)), nhưng đang là \(Self.vietnamese(found))"
    case .cellsInRow(let most): "dòng này có hơn \(most) ô"
    case .cellsInTable(let most): "bảng có hơn \(most) ô"
    case .charactersInCell(let most): "ô này có hơn \(most) ký tự"
    case .unclosedQuote:
      "dấu ngoặc kép mở ở đây chưa được đóng; hãy thêm dấu đóng ở cuối ô, hoặc bỏ dấu này"
    case .textAfterQuote:
      "sau dấu ngoặc kép đóng còn có chữ; dấu ngoặc kép nằm trong ô phải viết hai lần"
    case .emptyTable: "bảng không có dòng tên cột; dòng đầu phải ghi tên các cột"
    case .duplicateColumn(let head): "có hai cột cùng tên '\(head)'; hãy đổi tên hoặc bỏ một cột"
    case .tooManyCells(let count, let columns, let areCommasSeparators):
      "dòng này có \(count) ô, nhưng bảng có \(columns) cột"
        + (areCommasSeparators
          ? " (khi dấu phẩy ngăn cách các ô, số thập phân dùng dấu phẩy phải đặt trong ngoặc kép)"
          : "")
    case .numberedColumns:
      "dòng này đánh số các cột; hãy xóa đi, vì sau dòng tên cột là các dòng số liệu"
    case .titleRow(let title, let line):
      "'\(title)' có vẻ là tên bảng; dòng đầu tiên phải là tên các cột, có vẻ đang nằm ở"
        + " \(line.map { "dòng \($0)" } ?? "dòng khác")"
    case .mergedHeads(let heads, let more):
      Self.vietnamese(heads, more: more) + "; hãy đặt cho mỗi cột một tên, trên cùng một dòng"
    }
  }

  private static func vietnamese(draft: DraftAdvice?) -> String {
    guard let draft else { return "" }
    guard let main = draft.mainFile else {
      return ", hoặc viết '\(draft.status)' trong khi còn soạn"
    }
    return ", hoặc viết '\(draft.status)' trong \(main) khi còn soạn; nếu không có bản dịch thì xóa"
      + " tệp này"
  }

  private static func vietnamese(_ advice: EndingAdvice) -> String {
    switch advice {
    case .rename(let name): "tệp có đuôi này không được dùng; hãy đổi tên thành '\(name)'"
    case .plainText(let name):
      "tệp có đuôi '.txt' không được dùng; nếu là bài viết, hãy đổi tên thành '\(name)'"
    case .wordProcessor(let name):
      "tệp Word không dùng được; hãy chép lời văn vào bài viết '\(name)', tạo bằng lệnh"
        + " 'yearbook new note'"
    case .workbook(let name):
      "tệp Excel không dùng ở đây; hãy để ở nơi khác và lấy điểm vào bằng lệnh 'yearbook import"
        + " \(name)'"
    case .picture: "loại ảnh này không dùng được; hãy lưu lại dạng PNG, JPEG, WebP, AVIF hoặc GIF"
    }
  }

  private static func vietnamese(_ value: YAMLValue) -> String {
    switch value {
    case .text: "một đoạn chữ"
    case .list: "một danh sách (các dòng '- …' hoặc […])"
    case .fields: "các dòng 'tên mục: nội dung'"
    }
  }

  private static func vietnamese(_ value: FoundValue) -> String {
    switch value {
    case .text(let text): "chữ '\(text)'"
    case .list: "danh sách"
    case .fields: "các dòng 'tên mục: nội dung'"
    case .nothing: "chỗ trống"
    }
  }

  private static func vietnamese(_ heads: [MergedHead], more: Int) -> String {
    let texts = heads.enumerated().map { index, head in
      let shown = head.below.map { "'\($0)'" }.joined(separator: ", ")
      let rest = head.hasMoreBelow ? ", …" : ""
      return "'\(head.name)' \(index == 0 ? "có vẻ được gộp ô " : "")trên \(head.columnCount) cột"
        + " (\(index == 0 ? "bên dưới có " : "")\(shown)\(rest))"
    }
    return (texts + (more > 0 ? ["và \(more) tên khác"] : [])).joined(separator: ", ")
  }
}
