extension InputProblem.Code {
  /// What docs/PROBLEMS.vi.md says of the code.
  public var vietnameseGuide: ProblemAdvice {
    switch self {
    case .missingFolder:
      ProblemAdvice(
        "Thư mục được ghi không có, hoặc là một tệp.",
        remedy: "Ghi đúng thư mục, hoặc chạy lệnh trong thư mục có `content/`.")
    case .tooDeep:
      ProblemAdvice(
        "Thư mục hoặc giá trị YAML lồng nhau sâu hơn mức được đọc.",
        remedy: "Đưa các tệp lên trên, hoặc viết giá trị với ít dấu ngoặc hơn.")
    case .fileName:
      ProblemAdvice(
        "Tên tệp có ký tự mà hệ thống khác hoặc máy chủ không dùng được.",
        remedy: "Đổi tên tệp bằng chữ cái, chữ số, dấu cách, `-` và `_`.")
    case .symbolicLink:
      ProblemAdvice(
        "Ở chỗ của tệp lại là liên kết, pipe hoặc thiết bị. Liên kết không được đi theo, để"
          + " không công bố gì từ ngoài thư mục nội dung.",
        remedy: "Đặt chính tệp đó vào đây.")
    case .unusedFile:
      ProblemAdvice(
        "Một tệp không được công bố: loại tệp không được dùng, hoặc không bài nào được đăng có"
          + " tệp đó.",
        remedy: "Đưa ra khỏi thư mục, hoặc đưa vào một bài viết.")
    case .sameName:
      ProblemAdvice(
        "Hai tệp cùng tên, chữ có dấu được mã hóa theo hai cách.",
        remedy: "Đổi tên một tệp, hoặc xóa bản sao.")
    case .tooLarge:
      ProblemAdvice(
        "Tệp, bảng hoặc ô lớn hơn mức được đọc.",
        remedy: "Chia nhỏ, hoặc bỏ phần không phải là bảng điểm.")
    case .unfinishedWrite:
      ProblemAdvice(
        "Một lệnh đang ghi vào thư mục này, hoặc bị ngắt khi đang ghi: tệp cũ và mới có thể lẫn"
          + " lộn.",
        remedy: "Đợi lệnh xong, hoặc chạy lại lệnh: lệnh sẽ làm nốt việc dở dang.")
    case .leftover:
      ProblemAdvice(
        "Một lệnh bị ngắt trước khi thay đổi điều gì, và để lại thư mục riêng.",
        remedy: "Không phải làm gì. Lệnh ghi vào đây lần tới sẽ xóa.")
    case .tooManyMistakes:
      ProblemAdvice(
        "Tệp có nhiều lỗi đến mức phần còn lại không được đọc, hoặc các lỗi còn lại của một"
          + " loại không được liệt kê.",
        remedy: "Sửa các lỗi đầu tiên rồi chạy lại lệnh.")
    case .nulByte:
      ProblemAdvice(
        "Tệp có byte 0, nên không phải là văn bản thuần.",
        remedy: "Lưu lại dạng văn bản UTF-8.")
    case .notUTF8:
      ProblemAdvice(
        "Tệp không phải là văn bản UTF-8, như tệp Windows-1258, TCVN3 hoặc VNI.",
        remedy: "Mở bằng trình soạn thảo và lưu dạng UTF-8.")
    case .notUTF16:
      ProblemAdvice(
        "Tệp bắt đầu là UTF-16 và có nửa ký tự.",
        remedy: "Mở bằng trình soạn thảo và lưu dạng UTF-8.")
    case .controlCharacter:
      ProblemAdvice(
        "Trong chữ có ký tự điều khiển ẩn.",
        remedy: "Xóa đi; thông báo nêu số hiệu, dòng và vị trí.")
    case .bidiControl:
      ProblemAdvice(
        "Trong chữ có ký tự ẩn đổi chiều viết, làm cho chữ hiện ra khác đi.",
        remedy: "Xóa đi; thông báo nêu số hiệu, dòng và vị trí.")
    case .placeholder:
      ProblemAdvice(
        "Còn chỗ do `yearbook new` viết sẵn chưa được thay. Những chỗ này không bao giờ được"
          + " công bố.",
        remedy: "Viết nội dung của đơn vị vào đó, hoặc ghi `status: draft` trong khi còn soạn.")
    case .frontMatterFence:
      ProblemAdvice(
        "Dòng đầu của bài viết là dấu gạch khác, không phải ba dấu gạch ngang mở phần thông"
          + " tin. Word gộp thành một dấu gạch dài.",
        remedy: "Viết ba dấu gạch ngang, riêng một dòng.")
    case .frontMatterUnclosed:
      ProblemAdvice(
        "Bài viết bắt đầu bằng `---` mà không có `---` thứ hai để đóng phần thông tin.",
        remedy: "Viết dòng `---` dưới mục cuối cùng.")
    case .yamlSyntax:
      ProblemAdvice(
        "Các mục và nội dung không đúng cách viết YAML.",
        remedy: "Xem chỗ được chỉ: thường do ngoặc kép, dấu ngoặc hoặc thụt dòng.")
    case .yamlTab:
      ProblemAdvice(
        "Một dòng thụt vào bằng phím Tab.",
        remedy: "Thụt dòng bằng dấu cách.")
    case .yamlQuote:
      ProblemAdvice(
        "Ngoặc kép mở mà không đóng.",
        remedy: "Đóng ở cuối nội dung.")
    case .yamlBracket:
      ProblemAdvice(
        "Dấu ngoặc chưa đóng, hoặc có chữ sau dấu ngoặc đã đóng: bắt đầu bằng `[` là danh sách,"
          + " bằng `{` là các mục.",
        remedy: "Đóng dấu ngoặc, hoặc đặt cả nội dung trong ngoặc kép.")
    case .yamlComma:
      ProblemAdvice(
        "Trong ngoặc nhọn, dấu phẩy kết thúc nội dung, nên phần sau sẽ bị mất.",
        remedy: "Đặt nội dung trong ngoặc kép.")
    case .yamlComment:
      ProblemAdvice(
        "Dấu cách và `#` mở đầu ghi chú, nên phần sau sẽ bị bỏ. `# ` có dấu cách theo sau là"
          + " ghi chú.",
        remedy: "Đặt nội dung trong ngoặc kép, hoặc viết dấu cách sau `#`.")
    case .yamlEnd:
      ProblemAdvice(
        "Dòng `---` hoặc `...` kết thúc danh mục mà bên dưới vẫn còn.",
        remedy: "Xóa dòng đó.")
    case .yamlEscape:
      ProblemAdvice(
        "Trong ngoặc kép, dấu `\\` cùng chữ sau nó có nghĩa là ký tự khác.",
        remedy: "Dùng ngoặc đơn, hoặc viết hai dấu `\\`.")
    case .yamlIndentation:
      ProblemAdvice(
        "Một dòng thụt vào khác các dòng cùng nhóm.",
        remedy: "Thụt các mục cùng nhóm vào bằng nhau.")
    case .yamlSign:
      ProblemAdvice(
        "Nội dung bắt đầu bằng ký tự có nghĩa riêng trong YAML: `!word` và `&word` sẽ bị bỏ.",
        remedy: "Đặt nội dung trong ngoặc kép.")
    case .yamlTextAfterQuote:
      ProblemAdvice(
        "Sau dấu ngoặc kép đóng còn có chữ.",
        remedy: "Đặt loại ngoặc kia quanh cả nội dung.")
    case .curlyQuotes:
      ProblemAdvice(
        "Ngoặc kép cong, như Word viết, chỉ là chữ: không giữ được nội dung và hiện ra cùng nội"
          + " dung.",
        remedy: "Viết ngoặc kép thẳng, đặt ngoài ngoặc cong nếu muốn hiện ngoặc cong.")
    case .invisibleCharacter:
      ProblemAdvice(
        "Ở chỗ của dấu cách là ký tự khác, hoặc có ký tự không nhìn thấy. Chữ chép từ Word hoặc"
          + " trang web hay có các ký tự này.",
        remedy: "Xóa và gõ dấu cách; thông báo nêu số hiệu, dòng và vị trí.")
    case .yamlAlias:
      ProblemAdvice(
        "Một giá trị được viết tắt theo giá trị khác.",
        remedy: "Viết đầy đủ giá trị.")
    case .tooManyValues:
      ProblemAdvice(
        "Tệp có nhiều giá trị hơn mức được đọc.",
        remedy: "Chia thành nhiều tệp.")
    case .duplicateKey:
      ProblemAdvice(
        "Một mục được ghi hai lần.",
        remedy: "Chỉ giữ một.")
    case .missingKey:
      ProblemAdvice(
        "Thiếu một mục cần có.",
        remedy: "Viết mục đó cùng nội dung.")
    case .unknownKey:
      ProblemAdvice(
        "Tên mục gõ sai, thuộc chỗ khác, hoặc của chương trình khác.",
        remedy: "Viết tên mục mà thông báo nêu, hoặc xóa đi; docs/CONTENT.md liệt kê tất cả.")
    case .expectedText:
      ProblemAdvice(
        "Ở chỗ của một đoạn chữ lại là danh sách, các mục hoặc để trống.",
        remedy: "Viết một đoạn chữ.")
    case .expectedList:
      ProblemAdvice(
        "Ở chỗ của danh sách lại là một đoạn chữ.",
        remedy: "Viết danh sách, kể cả khi chỉ có một mục.")
    case .expectedFields:
      ProblemAdvice(
        "Ở chỗ của các mục có nội dung lại là chữ hoặc danh sách.",
        remedy: "Viết `tên mục: nội dung`.")
    case .unclosedQuote:
      ProblemAdvice(
        "Một ô của bảng bắt đầu bằng ngoặc kép chưa đóng.",
        remedy: "Đóng lại, hoặc xóa đi.")
    case .textAfterQuote:
      ProblemAdvice(
        "Sau ngoặc kép đóng của một ô còn có chữ.",
        remedy: "Viết hai lần dấu ngoặc kép nằm trong ô.")
    case .emptyTable:
      ProblemAdvice(
        "Bảng không có dòng tên cột.",
        remedy: "Viết tên các cột ở dòng đầu.")
    case .duplicateColumn:
      ProblemAdvice(
        "Hai cột có cùng tên.",
        remedy: "Đổi tên một cột, hoặc bỏ đi.")
    case .tooManyCells:
      ProblemAdvice(
        "Một dòng có nhiều ô hơn số cột, thường do số thập phân dùng dấu phẩy.",
        remedy: "Đặt số có dấu phẩy trong ngoặc kép, hoặc ngăn cách các ô bằng dấu chấm phẩy.")
    case .columnNumbers:
      ProblemAdvice(
        "Dòng dưới tên cột đánh số các cột.",
        remedy: "Xóa dòng đó.")
    case .titleRow:
      ProblemAdvice(
        "Dòng đầu là tên bảng, không phải tên các cột.",
        remedy: "Xóa các dòng phía trên tên cột, hoặc lấy bảng vào bằng `yearbook import`.")
    case .mergedHeads:
      ProblemAdvice(
        "Một tên cột được gộp trên nhiều cột.",
        remedy: "Đặt cho mỗi cột một tên, hoặc lấy bảng vào bằng `yearbook import`.")
    }
  }
}
