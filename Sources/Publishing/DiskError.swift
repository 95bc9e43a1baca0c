#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the disk would not do: it is full, read-only, gone, or not ours to write.
///
/// The site that stood there before is as it was. The command ends with exit status 74.
public struct DiskError: Error, Hashable, Sendable {
  /// What was to be done, such as `write`.
  public let action: String
  /// The file or folder that it was to be done with.
  public let path: String
  /// The system's number for the reason, as in `errno.h`.
  public let code: Int32
  /// The system's words for the reason.
  public let reason: String

  /// All of it in one line, with what to do: `cannot write 'site/a.html': No space left on device;
  /// make room on that disk and call again`.
  public var message: String {
    "cannot \(action) '\(path)': \(reason)" + (remedy.map { "; \($0)" } ?? "")
  }

  init(_ action: String, _ path: String, code: Int32, reason: String) {
    self.action = action
    self.path = path
    self.code = code
    self.reason = reason
  }
}

extension DiskError: CustomStringConvertible {
  /// The message.
  public var description: String { message }
}

extension DiskError {
  /// The message in Vietnamese.
  public var vietnamese: String {
    "không \(vietnameseAction) được '\(path)': \(vietnameseReason)"
      + (vietnameseRemedy.map { "; \($0)" } ?? "")
  }

  /// The reason in Vietnamese, of those that a user meets; the system's own words for any other.
  var vietnameseReason: String {
    switch code {
    case ENOSPC, EDQUOT: "ổ đĩa đã đầy"
    case EACCES, EPERM: "không có quyền"
    case EROFS: "ổ đĩa chỉ cho đọc"
    case EIO: "ổ đĩa có lỗi khi đọc hoặc ghi"
    case ENAMETOOLONG: "tên quá dài"
    case ENOENT: "không có tệp hoặc thư mục này"
    case ENOTDIR: "một phần của đường dẫn không phải là thư mục"
    default: reason
    }
  }

  private var vietnameseAction: String {
    switch action {
    case "lock": "khóa"
    case "sync", "write": "ghi"
    case "read": "đọc"
    case "open": "mở"
    case "make the folder": "tạo thư mục"
    case "make the link": "tạo liên kết"
    case "remove": "xóa"
    case "look at": "xem"
    default: action
    }
  }

  private var vietnameseRemedy: String? {
    switch code {
    case ENOSPC, EDQUOT: "hãy giải phóng chỗ trên ổ đĩa đó rồi chạy lại"
    case EACCES, EPERM: "hãy cấp quyền cho người dùng này, hoặc ghi thư mục khác"
    case EROFS: "hãy ghi thư mục trên ổ đĩa khác"
    case EIO: "ổ đĩa có thể sắp hỏng; hãy chép dữ liệu sang ổ đĩa khác"
    case ENAMETOOLONG: "hãy đặt tên ngắn hơn"
    case ENOENT, ENOTDIR: "hãy xem đường dẫn có đúng không và có gì xóa nó trong lúc chạy không"
    default: nil
    }
  }

  /// What to do about it, where the system's reason leaves that open.
  var remedy: String? {
    switch code {
    case ENOSPC, EDQUOT: "make room on that disk and call again"
    case EACCES, EPERM: "give this user the right to it, or name another folder"
    case EROFS: "that disk can only be read; name a folder on another one"
    case EIO: "the disk may be failing; save what is on it to another one"
    case ENAMETOOLONG: "give it a shorter name"
    case ENOENT, ENOTDIR: "see that the path is right and nothing removes it meanwhile"
    default: nil
    }
  }

  /// Whether one folder cannot take the place of another here, though files can.
  var meansNoExchange: Bool {
    [ENOSYS, EINVAL, ENOTSUP, EOPNOTSUPP, EXDEV, EBUSY].contains(code)
  }

  /// Whether something was to be moved to another file system.
  var meansOtherFileSystem: Bool { code == EXDEV }

  /// Whether something is there already.
  var meansExists: Bool { code == EEXIST }

  /// Whether a file cannot get a second name here.
  var meansNoLink: Bool {
    [EPERM, ENOSYS, EINVAL, ENOTSUP, EOPNOTSUPP, EMLINK, EXDEV].contains(code)
  }

  /// Whether nothing stands there.
  var meansMissing: Bool { code == ENOENT }
}
