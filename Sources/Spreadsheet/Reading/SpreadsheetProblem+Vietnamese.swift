import Input

extension SpreadsheetProblem {
  /// The message of a problem in Vietnamese.
  public var vietnamese: String {
    switch self {
    case .otherFormat(let format):
      "\(Self.vietnamese(format)); hãy \(Self.vietnameseAdvice(format))"
    case .fileTooLarge(let mebibytes): "tệp lớn hơn \(mebibytes) MiB"
    case .unpackedTooLarge(let mebibytes): "tệp Excel giải nén ra hơn \(mebibytes) MiB"
    case .tooManyParts(let most): "tệp Excel có hơn \(most) phần"
    case .partTooLarge(let path, let mebibytes):
      "\(Self.vietnamese(part: path)) giải nén ra hơn \(mebibytes) MiB"
    case .partTooDense(let path, let most):
      "\(Self.vietnamese(part: path)) giải nén ra gấp hơn \(most) lần, chỉ tệp được tạo để gây hại mới như"
        + " vậy"
    case .tooManyElements(let path, let most):
      "\(Self.vietnamese(part: path)) có hơn \(most) phần tử"
    case .tooManySheets(let most): "tệp Excel có hơn \(most) trang tính"
    case .tooManyCells(let most, let mebibytes):
      "tệp Excel có hơn \(most) ô hoặc hơn \(mebibytes) MiB chữ"
    case .damaged: "tệp Excel bị cắt ngang hoặc bị hỏng; hãy lưu hoặc chép lại"
    case .damagedPart(let path): "\(Self.vietnamese(part: path)) bị hỏng; hãy lưu hoặc chép lại"
    case .notADocument:
      "đây không phải là văn bản Word; hãy mở bằng Word hoặc LibreOffice và lưu thành .docx, không có"
        + " mật khẩu"
    case .partOutside(let path):
      "\(Self.vietnamese(part: path)) nằm ngoài tệp, chỉ tệp được tạo để gây hại mới như vậy"
    case .unknownCompression(let path):
      "\(Self.vietnamese(part: path)) được nén theo cách lạ; hãy mở bằng Excel và lưu lại"
    case .notXML(let path):
      "\(Self.vietnamese(part: path)) không phải là XML thuần dạng UTF-8; hãy mở bằng Excel và lưu lại"
    case .brokenXML(let path, let line):
      "\(Self.vietnamese(part: path)) bị hỏng ở dòng \(line); hãy lưu hoặc chép lại"
    case .missingSheet(let name):
      "tệp Excel thiếu trang tính '\(Excerpt.beginning(of: name))'; hãy lưu lại"
    case .damagedSheet(let name, let damage):
      "trang tính '\(Excerpt.beginning(of: name))' bị hỏng: \(Self.vietnamese(damage)); hãy mở bằng Excel và"
        + " lưu lại"
    }
  }

  private static func vietnamese(part path: String) -> String {
    "'\(Excerpt.beginning(of: path))' trong tệp Excel"
  }

  private static func vietnamese(_ damage: SheetDamage) -> String {
    switch damage {
    case .rowOutOfOrder(let number): "dòng \(Excerpt.beginning(of: number)) sai thứ tự"
    case .cellOutOfOrder(let address): "ô \(Excerpt.beginning(of: address)) sai thứ tự"
    case .valueOfCell(let address, let value):
      "ô \(address) chứa '\(Excerpt.beginning(of: value))', không đúng loại của ô"
    case .kindOfCell(let address, let kind):
      "ô \(address) thuộc loại lạ '\(Excerpt.beginning(of: kind))'"
    case .hiddenColumns: "có cột ẩn mà trang tính không thể có"
    case .mergedCells(let reference):
      "'\(Excerpt.beginning(of: reference))' không phải là vùng ô để gộp"
    }
  }

  private static func vietnamese(_ format: OtherFormat) -> String {
    switch format {
    case .xls: "đây là tệp Excel 2003 hoặc cũ hơn (.xls)"
    case .encrypted: "tệp Excel này có mật khẩu"
    case .xlsb: "đây là tệp Excel nhị phân (.xlsb)"
    case .xmlSpreadsheet: "đây là tệp Excel 2003 dạng XML"
    case .openDocument: "đây là tệp OpenDocument (.ods)"
    case .webPage: "đây là trang web (HTML), dù tên tệp có đuôi khác"
    case .document: "đây là tệp văn bản (Word, RTF hoặc .odt), không phải tệp Excel"
    case .slides: "đây là tệp trình chiếu, không phải tệp Excel"
    case .numbers: "đây là tệp Apple Numbers, Pages hoặc Keynote"
    case .pdf: "đây là tệp PDF, không phải tệp Excel"
    case .mail: "đây là thư điện tử, không phải tệp Excel"
    case .picture: "đây là ảnh, không phải tệp Excel"
    case .archive: "đây là tệp nén, không phải tệp Excel"
    case .link: "đây là liên kết đến bảng tính trên mạng, không kèm số liệu"
    case .unknown: "đây không phải là tệp Excel (.xlsx)"
    }
  }

  private static func vietnameseAdvice(_ format: OtherFormat) -> String {
    switch format {
    case .xls, .xlsb, .xmlSpreadsheet, .openDocument, .unknown, .webPage:
      "mở bằng Excel hoặc LibreOffice và lưu thành .xlsx"
    case .encrypted: "mở bằng Excel và lưu lại không có mật khẩu"
    case .document, .slides, .pdf:
      "chép bảng vào Excel và lưu thành .xlsx, hoặc xin tệp Excel gốc"
    case .picture: "xin tệp Excel mà ảnh này chụp lại"
    case .numbers: "xuất thành tệp Excel (.xlsx)"
    case .mail: "lưu tệp Excel đính kèm rồi lấy tệp đó vào"
    case .archive: "giải nén rồi lấy tệp Excel bên trong vào"
    case .link: "mở bảng tính đó và tải về dạng .xlsx"
    }
  }
}
