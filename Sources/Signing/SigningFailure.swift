public import Input

/// Why nothing could be signed, or no signature checked, though nothing is known to be wrong with the
/// files.
public struct SigningFailure: Error, Hashable, Sendable {
  /// What is to be put right.
  public enum Cause: Hashable, Sendable {
    /// `ssh-keygen` is missing, or does not answer.
    case program
    /// The key, or the file of signers, is not what it should be.
    case key
  }

  /// What is to be put right.
  public let cause: Cause
  /// What is missing and what to do, as one sentence without a full stop, in each language.
  public let text: Bilingual

  /// The same in English.
  public var message: String { text.english }

  private init(_ cause: Cause, _ english: String, vi vietnamese: String) {
    self.cause = cause
    text = Bilingual(english, vi: vietnamese)
  }
}

extension SigningFailure {
  static let noProgram = SigningFailure(
    .program,
    "ssh-keygen is missing, which signs and checks signatures; install it (apt install"
      + " openssh-client)",
    vi: "thiếu chương trình ssh-keygen, dùng để ký và kiểm tra chữ ký; hãy cài (apt install"
      + " openssh-client)")

  static let silent = SigningFailure(
    .program,
    "ssh-keygen did not answer and was stopped; call again, and see that the key can be used",
    vi: "ssh-keygen không trả lời nên đã bị dừng; hãy chạy lại, và xem có dùng được khóa đó không")

  static let wrongSignature = SigningFailure(
    .program, "ssh-keygen wrote a signature that it does not accept itself; update it",
    vi: "ssh-keygen ghi một chữ ký mà chính nó không chấp nhận; hãy cập nhật chương trình này")

  static func notStarted(_ program: String, reason: String) -> SigningFailure {
    SigningFailure(
      .program, "'\(program)' could not be started: \(reason)",
      vi: "không chạy được '\(program)': \(reason)")
  }

  static func noKey(_ key: String) -> SigningFailure {
    SigningFailure(
      .key,
      "there is no key '\(key)'; name the file of a private SSH key, or make one with 'ssh-keygen -t"
        + " ed25519 -f office'",
      vi: "không có khóa '\(key)'; hãy ghi tệp khóa SSH riêng, hoặc tạo khóa bằng 'ssh-keygen -t ed25519"
        + " -f office'")
  }

  static func noSigners(_ file: String) -> SigningFailure {
    SigningFailure(
      .key,
      "there is no file of signers '\(file)' that can be read; write one with a line for each who may"
        + " sign: a name, then the public key, such as 'office@example.org ssh-ed25519 AAAA…'",
      vi: "không có tệp người ký '\(file)', hoặc không đọc được; hãy tạo tệp, mỗi người được ký một dòng: tên,"
        + " rồi khóa công khai, ví dụ 'office@example.org ssh-ed25519 AAAA…'")
  }

  /// A key that did not sign, by what ssh-keygen wrote to standard error.
  ///
  /// - Parameter asked: whether there was a terminal to type a passphrase in.
  static func notSigned(key: String, errors: [String], asked: Bool) -> SigningFailure {
    let text = errors.joined(separator: "\n")
    if text.contains("passphrase") {
      return asked
        ? SigningFailure(
          .key,
          "the passphrase of the key '\(key)' is not the one that was typed; call again",
          vi: "mật khẩu vừa gõ không phải là mật khẩu của khóa '\(key)'; hãy chạy lại")
        : SigningFailure(
          .key,
          "the key '\(key)' has a passphrase, and there is no terminal to type it in; call this in a"
            + " terminal, or load the key into an agent first (ssh-add)",
          vi: "khóa '\(key)' có mật khẩu mà không có cửa sổ lệnh để gõ; hãy chạy trong cửa sổ lệnh, hoặc nạp"
            + " khóa trước (ssh-add)")
    }
    if text.contains("are too open") {
      return SigningFailure(
        .key,
        "others may read the private key '\(key)'; take that right away (chmod 600) and call again",
        vi: "người khác đọc được khóa riêng '\(key)'; hãy bỏ quyền đó (chmod 600) rồi chạy lại")
    }
    if text.contains("No private key found") {
      return SigningFailure(
        .key,
        "the private key of '\(key)' is neither beside it nor in an agent; name the file of the private"
          + " key, or load it into an agent (ssh-add)",
        vi: "khóa riêng của '\(key)' không ở bên cạnh và cũng chưa được nạp; hãy ghi tệp khóa riêng, hoặc nạp"
          + " khóa (ssh-add)")
    }
    if text.contains("load public key") {
      return SigningFailure(
        .key,
        "'\(key)' is not an SSH key that can be read; name the file of a private SSH key",
        vi: "'\(key)' không phải là khóa SSH đọc được; hãy ghi tệp khóa SSH riêng")
    }
    let last = errors.last.map(Excerpt.visible)
    return SigningFailure(
      .key, "ssh-keygen did not sign with '\(key)': \(last ?? "it says no reason")",
      vi: "ssh-keygen không ký bằng '\(key)': \(last ?? "chương trình không cho biết lý do")")
  }
}
