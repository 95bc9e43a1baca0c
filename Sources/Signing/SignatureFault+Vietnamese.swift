public import Input

extension SignatureFault {
  /// The message of a problem in Vietnamese.
  public var vietnamese: String {
    switch self {
    case .unsigned(.site):
      "trang này chưa được ký số: không có tệp này nên không có gì chứng minh ai đã tạo trang; hãy xin cơ quan"
        + " bản sao có chữ ký"
    case .unsigned(.seal):
      "năm này chưa được ký số: không có tệp này nên không có gì chứng minh ai đã khóa năm; hãy xin cơ quan bản"
        + " sao có chữ ký"
    case .notASignature:
      "đây không phải là chữ ký do ssh-keygen ghi; \(Self.vietnameseRenewal)"
    case .otherPurpose(let scope):
      "chữ ký này dùng cho mục đích khác '\(scope.rawValue)' nên ở đây không chứng minh được gì;"
        + " \(Self.vietnameseRenewal)"
    case .otherContents:
      "đây không phải là chữ ký của các tệp này: danh mục tệp bị sửa sau khi ký, hoặc chữ ký là của bản sao"
        + " khác; đừng tin bản sao này, và \(Self.vietnameseRenewal)"
    case .unknownSigner(let key, let signers, let reason):
      "đã ký bằng \(key), mà '\(Excerpt.visible(signers))' không"
        + (reason == nil ? " có khóa này" : " chấp nhận khóa này") + Self.vietnamese(reason)
        + "; đừng tin bản sao này, trừ khi cơ quan xác nhận bằng cách khác rằng đây là khóa của mình"
    case .signerRefused(let name, let key, let signers, let reason):
      "'\(Excerpt.visible(name))' đã ký bằng \(key), mà '\(Excerpt.visible(signers))' không chấp nhận cho việc"
        + " này\(Self.vietnamese(reason)); hãy hỏi cơ quan nay ký bằng khóa nào"
    }
  }

  private static let vietnameseRenewal = "hãy lấy lại bản sao từ cơ quan đã ký"

  private static func vietnamese(_ reason: String?) -> String {
    reason.map { " (\(Excerpt.visible($0)))" } ?? ""
  }
}

extension SignatureFault.Code {
  /// What docs/PROBLEMS.vi.md says of the code.
  public var vietnameseGuide: ProblemAdvice {
    switch self {
    case .unsigned:
      ProblemAdvice(
        "`verify --signers` hỏi ai đã tạo bản sao, mà bản sao không có chữ ký.",
        remedy: "Xin cơ quan bản sao có chữ ký, hoặc ký trang nếu là trang của mình.")
    case .badSignature:
      ProblemAdvice(
        "Chữ ký của bản sao không phải là của các tệp này: danh mục tệp đã bị sửa, hoặc tệp là chữ ký khác"
          + " hay không phải là chữ ký.",
        remedy: "Đừng tin bản sao này; hãy lấy lại từ cơ quan đã ký.")
    case .unknownSigner:
      ProblemAdvice(
        "Bản sao được ký bằng khóa mà tệp người ký không liệt kê, hoặc không chấp nhận cho trang, cho việc"
          + " khóa năm hay vào lúc này.",
        remedy: "So khóa này với khóa mà cơ quan cho biết bằng cách khác, ví dụ qua điện thoại; chỉ khi giống"
          + " nhau mới thêm vào tệp.")
    }
  }
}
