extension YAMLMistake {
  /// The message in Vietnamese.
  var vietnamese: String {
    switch self {
    case .noSpaceAfterDash(let mended): "thiếu dấu cách sau '-'; hãy viết \(mended)"
    case .comment(let rest, let mended):
      "'\(rest)' bị coi là ghi chú và bị bỏ đi; hãy viết \(mended), còn nếu là ghi chú thì thêm dấu cách"
        + " sau '#'"
    case .sign(let sign, let mended):
      "nội dung bắt đầu bằng '\(sign)' phải đặt trong ngoặc kép; hãy viết \(mended)"
    case .signOfReader(let word, let mended):
      "'\(word)' bị coi là ký hiệu riêng của YAML và bị bỏ đi; hãy viết \(mended)"
    case .textAfterQuote(let mended): "sau dấu ngoặc kép đóng còn có chữ; hãy viết \(mended)"
    case .textAfterBracket(let mended): "sau dấu ngoặc đóng còn có chữ; hãy viết \(mended)"
    case .bracketWithinValue(let bracket, let mended):
      "nội dung này có dấu '\(bracket)', nên bị cắt ngang ở giữa ngoặc; hãy viết \(mended)"
    case .comma(let mended): "dấu ',' cắt ngang nội dung nằm trong ngoặc nhọn; hãy viết \(mended)"
    case .colonWithinValue(let mended?): "nội dung này có dấu hai chấm ': '; hãy viết \(mended)"
    case .colonWithinValue(nil):
      "nội dung này có dấu hai chấm ': '; hãy đặt nội dung trong ngoặc kép"
    case .curlyQuotes(let quote, let mended):
      "ngoặc kép cong như \(quote) không dùng làm ngoặc kép được; hãy viết \(mended)"
    case .shownCurlyQuotes(let quote, let mended):
      "ngoặc kép cong như \(quote) được coi là chữ và sẽ hiện trên trang; nếu không muốn thì viết"
        + " \(mended), còn nếu muốn hiện thì thêm ngoặc kép thẳng ở ngoài"
    case .invisible(let number, let name, true):
      "ở đây có ký tự \(number) (\(name.vietnamese)), trông giống dấu cách nhưng không phải; hãy gõ lại"
        + " dấu cách"
    case .invisible(let number, let name, false):
      "ở đây có ký tự ẩn \(number) (\(name.vietnamese)); hãy xóa đi"
    case .escape(let escape, let mended):
      "trong ngoặc kép, '\(escape)' có nghĩa là ký tự khác hoặc không có nghĩa; hãy viết \(mended)"
    case .textAfterEnd(let line):
      "dòng '\(line)' kết thúc phần thông tin mà bên dưới vẫn còn; hãy xóa dòng này"
    case .indentation(let spaces, let key?, let value?, let mended):
      "dòng này thụt vào \(spaces) dấu cách nên bị coi là phần tiếp của giá trị '\(value)' của '\(key)'; hãy"
        + " thụt vào \(mended) dấu cách, hoặc bỏ '\(value)' nếu giá trị của '\(key)' nằm ở đây"
    case .indentation(let spaces, nil, let value?, let mended):
      "dòng này thụt vào \(spaces) dấu cách nên bị coi là phần tiếp của dòng '\(value)'; hãy viết '- ' ở đầu,"
        + " thụt vào \(mended) dấu cách, nếu đây là một dòng riêng của danh sách"
    case .indentation(let spaces, let key?, nil, let mended):
      "dòng này thụt vào \(spaces) dấu cách nên bị coi là phần tiếp của '\(key)'; hãy thụt vào"
        + " \(mended) dấu cách"
    case .indentation(let spaces, nil, nil, let mended):
      "dòng này thụt vào \(spaces) dấu cách, sâu hơn các dòng cùng nhóm; hãy thụt vào \(mended) dấu cách"
    case .indentationFitsNone(let spaces, let others):
      "dòng này thụt vào \(spaces) dấu cách, các dòng trên thụt vào"
        + " \(others.map(String.init).joined(separator: " hoặc ")); hãy thụt vào bằng các dòng cùng nhóm"
    case .tab: "ở đây có phím Tab; hãy thụt dòng bằng dấu cách"
    case .noSpaceAfterColon(let mended): "thiếu dấu cách sau ':'; hãy viết \(mended)"
    case .wideColon(let mended): "ở đây có dấu hai chấm rộng '：' (U+FF1A); hãy viết \(mended)"
    case .missingColon: "dòng này thiếu dấu ':' sau tên mục; hãy viết 'tên mục: nội dung'"
    case .noValueAfterColon(let key):
      "'\(key)' chưa có giá trị; hãy viết ': ' rồi giá trị, hoặc bỏ '\(key)'"
    case .openQuote: "dấu ngoặc kép mở ở đây chưa được đóng; hãy thêm dấu đóng ở cuối nội dung"
    case .openBracket(let bracket):
      "dấu '\(bracket)' mở ở đây chưa được đóng; hãy thêm dấu '\(Self.closing(bracket))' ở cuối"
    case .missingValue: "ở đây thiếu nội dung, hoặc có dấu ngoặc mở phía trước chưa được đóng"
    case .unclosedList: "phía trước chỗ này thiếu dấu ',' hoặc dấu đóng ']'"
    case .unclosedFields: "phía trước chỗ này thiếu dấu ',' hoặc dấu đóng '}'"
    case .expectedKey:
      "ở đây phải là tên một mục; hãy xem lại cách thụt dòng của dòng này và các dòng trên"
    case .unexpectedColon:
      "dấu ':' không đúng chỗ; hãy xem lại cách thụt dòng của dòng này và các dòng trên"
    case .signBeforeValue:
      "nội dung không được bắt đầu bằng ký tự này; hãy đặt nội dung trong ngoặc kép"
    case .other(let words):
      "chỗ này không đúng cách viết YAML (chương trình đọc báo: \(words)); hãy xem lại dấu ngoặc và cách"
        + " thụt dòng"
    }
  }

  private static func closing(_ bracket: String) -> String {
    ["{": "}", "[": "]", "(": ")"][bracket] ?? bracket
  }
}
