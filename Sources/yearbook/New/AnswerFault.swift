import Importing
import Input

/// What is wrong with an answer to a question of `new site`.
enum AnswerFault: Error, Hashable {
  // A text
  case empty
  case tooLong(Int)
  /// - Parameter name: the character as it is called or shown.
  case character(_ name: String)
  case noLetter(String)
  // Languages
  case notALanguage(String)
  case repeatedLanguage(String)
  case otherLanguage(String, of: [String])
  case missingLanguage(String)
  case mixed
  case severalTimes
  // Members
  case kindParts(String)
  case kindWithoutLanguage
  case sameKind(String)
  case sameName(String, String)
  case notAProvince(String)
  case noMembers
  case list(NameListFault)
  /// - Parameter instead: the same in small letters, digits and hyphens.
  case notAWord(String, instead: String)
  case takenWord(String)
  // The rest
  case notAGroup(String)
  case groupOfTitle(String)
  case notAYear(String)

  /// What is wrong and what would be right, in English.
  var english: String {
    switch self {
    case .empty: "the text is empty"
    case .tooLong(let count):
      "the text has \(count) characters; give one of \(AnsweredText.most) at most"
    case .character(let name): "the text has the character \(name), which cannot be in a name"
    case .noLetter(let text): "'\(text)' has neither a letter nor a digit"
    case .notALanguage(let code):
      "'\(Excerpt.beginning(of: code))' is not vi (Vietnamese) or en (English)"
        + (code == "vn" ? "; Vietnamese is vi" : "")
    case .repeatedLanguage(let code): "'\(code)' is given twice"
    case .otherLanguage(let code, let known):
      "'\(code)' is no language of this site, which has \(known.joined(separator: ", "))"
    case .missingLanguage(let code): "the text in '\(code)' is missing; give \(code)=\"…\" too"
    case .mixed: "write the language before each text, or before none"
    case .severalTimes: "it is given several times for one language; give it once"
    case .kindParts(let text):
      "'\(text)' is not what one and many are called; write it as xã/các xã"
    case .kindWithoutLanguage:
      "say the kind in each language of the site, as in vi=\"xã/các xã\" and en=\"commune/communes\""
    case .sameKind(let text): "two kinds are called '\(text)'"
    case .sameName(let one, let other) where one == other: "two members are called '\(one)'"
    case .sameName(let one, let other):
      "the names '\(one)' and '\(other)' are the same without case and marks, so that they could not"
        + " be told apart; write one of them longer"
    case .notAProvince(let name):
      "'\(name)' is no province and no city; say what the members are with --kind, such as"
        + " --kind vi=\"xã/các xã\""
    case .noMembers: "it names no member"
    case .list(let fault): fault.english
    case .notAWord(let text, let instead):
      "'\(Excerpt.beginning(of: text))' is not a word of small letters a–z, digits and hyphens"
        + (instead.isEmpty ? "" : ", such as '\(Excerpt.beginning(of: instead))'")
    case .takenWord(let text):
      "'\(text)' is what the site calls something else; take another word"
    case .notAGroup(let text):
      "'\(text)' is neither cluster (cụm) nor block (khối); a group of another name needs its language,"
        + " as in vi=\"\(text)\""
    case .groupOfTitle(let title):
      "the title '\(title)' speaks of a block; say whether the members form a cluster or a block,"
        + " --group khối or --group cụm"
    case .notAYear(let text): "'\(text)' is no year of four digits, such as 2026"
    }
  }

  /// The same in Vietnamese, for the questions on a terminal.
  var vietnamese: String {
    switch self {
    case .empty: "chưa có nội dung"
    case .tooLong(let count): "nội dung dài \(count) ký tự, tối đa \(AnsweredText.most)"
    case .character(let name): "tên không được có ký tự \(name)"
    case .noLetter(let text): "'\(text)' không có chữ cái hoặc chữ số nào"
    case .notALanguage(let code):
      "'\(Excerpt.beginning(of: code))' không phải là vi (tiếng Việt) hoặc en (tiếng Anh)"
        + (code == "vn" ? "; tiếng Việt là vi" : "")
    case .repeatedLanguage(let code): "'\(code)' ghi hai lần"
    case .otherLanguage(let code, let known):
      "'\(code)' không phải là ngôn ngữ của trang (\(known.joined(separator: ", ")))"
    case .missingLanguage(let code):
      "còn thiếu nội dung bằng '\(code)'; hãy ghi thêm \(code)=\"…\""
    case .mixed: "ghi ngôn ngữ trước mọi nội dung, hoặc không ghi trước nội dung nào"
    case .severalTimes: "chỉ ghi một lần cho mỗi ngôn ngữ"
    case .kindParts(let text): "'\(text)' chưa đúng cách viết, ví dụ: xã/các xã"
    case .kindWithoutLanguage:
      "cần ghi loại đơn vị bằng mỗi ngôn ngữ của trang, như vi=\"xã/các xã\" và"
        + " en=\"commune/communes\""
    case .sameKind(let text): "hai loại đơn vị cùng có tên '\(text)'"
    case .sameName(let one, let other) where one == other: "hai đơn vị cùng có tên '\(one)'"
    case .sameName(let one, let other):
      "bỏ dấu thì '\(one)' và '\(other)' trùng nhau, không phân biệt được; hãy viết đầy đủ hơn"
    case .notAProvince(let name):
      "'\(name)' không phải là tỉnh, thành phố; hãy cho biết đơn vị thành viên là gì bằng --kind, ví dụ"
        + " --kind vi=\"xã/các xã\""
    case .noMembers: "chưa có đơn vị nào"
    case .list(let fault): fault.vietnamese
    case .notAWord(let text, let instead):
      "'\(Excerpt.beginning(of: text))' chỉ được gồm chữ thường không dấu, chữ số và dấu gạch nối"
        + (instead.isEmpty ? "" : ", ví dụ '\(Excerpt.beginning(of: instead))'")
    case .takenWord(let text): "trang đã dùng '\(text)' cho việc khác; hãy chọn từ khác"
    case .notAGroup(let text):
      "'\(text)' không phải là cụm hoặc khối; tên gọi khác thì ghi kèm ngôn ngữ, như vi=\"\(text)\""
    case .groupOfTitle(let title):
      "tên '\(title)' là khối; hãy cho biết các đơn vị lập thành cụm hay khối: --group khối hoặc --group"
        + " cụm"
    case .notAYear(let text): "'\(text)' không phải là năm gồm bốn chữ số, ví dụ 2026"
    }
  }
}
