import Input

extension RemoteFailure {
  /// A machine to which ssh makes no connection, by what it wrote to standard error.
  ///
  /// - Parameter command: the call of ssh by which a user tries the same.
  static func unreachable(_ host: String, errors: [String], command: String) -> RemoteFailure {
    let text = errors.joined(separator: "\n")
    let known = SSHComplaint.allCases.first { text.contains($0.rawValue) }
    let remedy = known?.remedy(command) ?? SSHComplaint.trial(command)
    let reason = known.map { ": \($0.vietnamese)" } ?? said(errors)
    return RemoteFailure(
      .connection, "'\(host)' is not reached by ssh\(said(errors)); \(remedy.english)",
      vi: "không kết nối được với '\(host)' bằng ssh\(reason); \(remedy.vietnamese)")
  }
}

/// What ssh complains of, by the words that it writes in English.
private enum SSHComplaint: String, CaseIterable {
  case changedKey = "REMOTE HOST IDENTIFICATION HAS CHANGED"
  case unknownKey = "Host key verification failed"
  case keyFileMissing = "not accessible: No such file"
  case keyFileOpen = "UNPROTECTED PRIVATE KEY FILE"
  case denied = "Permission denied"
  case manyKeys = "Too many authentication failures"
  case unknownName = "Could not resolve hostname"
  case refused = "Connection refused"
  case timedOut = "timed out"
  case noRoute = "No route to host"
  case unreachableNetwork = "Network is unreachable"
  case reset = "Connection reset"
  case closed = "onnection closed"
  case lost = "Broken pipe"

  /// What it means, in Vietnamese; in English, ssh says it itself.
  var vietnamese: String {
    switch self {
    case .changedKey: "khóa của máy đó khác với khóa đã ghi nhận"
    case .unknownKey: "khóa của máy đó chưa được xác nhận"
    case .keyFileMissing: "không có tệp khóa đã ghi"
    case .keyFileOpen: "người khác đọc được tệp khóa nên ssh không dùng"
    case .denied: "máy đó không chấp nhận khóa hoặc người dùng này"
    case .manyKeys: "máy đó từ chối sau khi thử quá nhiều khóa"
    case .unknownName: "không tìm thấy máy có tên này"
    case .refused: "máy đó từ chối kết nối ở cổng này"
    case .timedOut: "máy đó không trả lời"
    case .noRoute, .unreachableNetwork: "mạng không đến được máy đó"
    case .reset, .closed, .lost: "kết nối bị ngắt"
    }
  }

  func remedy(_ command: String) -> Bilingual {
    switch self {
    case .changedKey:
      Bilingual(
        "ask who runs that machine whether its key was changed; if it was, remove the old one with"
          + " 'ssh-keygen -R', call '\(command)' once and compare the new one",
        vi:
          "hãy hỏi người quản lý máy đó xem khóa có được thay không; nếu có, hãy xóa khóa cũ bằng 'ssh-keygen -R',"
          + " chạy '\(command)' một lần và đối chiếu khóa mới")
    case .unknownKey:
      Bilingual(
        "call '\(command)' once and compare the key of that machine, then call again",
        vi: "hãy chạy '\(command)' một lần và đối chiếu khóa của máy đó, rồi chạy lại")
    case .keyFileMissing, .keyFileOpen, .denied, .manyKeys:
      Bilingual(
        "ssh needs a key that works without questions: name it with --identity, or load it into an"
          + " agent (ssh-add), and see that '\(command)' works",
        vi:
          "ssh cần một khóa dùng được mà không phải hỏi: hãy ghi khóa bằng --identity, hoặc nạp vào"
          + " ssh-agent (ssh-add), và xem '\(command)' có chạy không")
    case .unknownName, .refused, .timedOut, .noRoute, .unreachableNetwork, .reset, .closed, .lost:
      Self.trial(command)
    }
  }

  static func trial(_ command: String) -> Bilingual {
    Bilingual("see that '\(command)' works", vi: "hãy xem '\(command)' có chạy không")
  }
}
