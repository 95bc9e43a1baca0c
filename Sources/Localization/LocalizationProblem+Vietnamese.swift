import Emulation
import Input

extension LocalizationProblem {
  /// The message of a problem in Vietnamese.
  package var vietnamese: String {
    switch self {
    case .emptyText(let key):
      "từ '\(key)' không có chữ; hãy viết vào, hoặc xóa dòng đó để dùng từ của chương trình"
    case .missingFile(let language):
      "không có tệp lời giao diện của ngôn ngữ '\(language.code)'"
    case .missingText(let key): "ở đây thiếu lời '\(key)'"
    case .unknownName(let name, let nearest):
      "ở đây không có gì để điền vào '{\(name)}'\(Suggestion.vietnamese(nearest))"
    }
  }
}
