public import Input

/// Why a site could not be published on another machine.
///
/// The site there is as it was.
public struct RemoteFailure: Error, Hashable, Sendable {
  /// What kind of reason it is.
  public enum Cause: Hashable, Sendable {
    /// What was typed is no place on another machine.
    case place
    /// A program is missing, or the machine is not reached.
    case connection
    /// The folder there is no place for a site.
    case refused
    /// The disk there failed.
    case disk
  }

  /// What kind of reason it is.
  public let cause: Cause
  /// What is in the way and what to do, as one sentence without a full stop, in each language.
  public let text: Bilingual

  init(_ cause: Cause, _ english: String, vi vietnamese: String) {
    self.cause = cause
    text = Bilingual(english, vi: vietnamese)
  }
}

extension RemoteFailure {
  static func noPlace(_ text: String) -> RemoteFailure {
    RemoteFailure(
      .place,
      "'\(Excerpt.visible(text))' names no folder on another machine; write it as"
        + " office@intranet:/srv/www/yearbook",
      vi: "'\(Excerpt.visible(text))' không phải là thư mục trên máy khác; hãy ghi như"
        + " office@intranet:/srv/www/yearbook")
  }

  static func badHost(_ host: String) -> RemoteFailure {
    RemoteFailure(
      .place,
      "'\(Excerpt.visible(host))' is no name of a machine; write it as office@intranet, and a folder"
        + " of this machine with a colon in its name as ./name",
      vi:
        "'\(Excerpt.visible(host))' không phải là tên máy; hãy ghi như office@intranet, còn thư mục của"
        + " máy này có dấu hai chấm trong tên thì ghi ./tên")
  }

  static func homeSign(_ text: String) -> RemoteFailure {
    RemoteFailure(
      .place,
      "write '\(Excerpt.visible(text))' without '~': a path that does not begin with '/' is one in the"
        + " user's folder there",
      vi:
        "hãy ghi '\(Excerpt.visible(text))' không có '~': đường dẫn không bắt đầu bằng '/' là nằm trong"
        + " thư mục của người dùng trên máy đó")
  }

  static func noProgram(_ name: String, package: String) -> RemoteFailure {
    RemoteFailure(
      .connection,
      "\(name) is missing, which brings a site to another machine; install it (apt install"
        + " \(package))",
      vi:
        "thiếu chương trình \(name), dùng để đưa trang sang máy khác; hãy cài (apt install \(package))"
    )
  }

  static func noProgramThere(_ name: String, host: String) -> RemoteFailure {
    RemoteFailure(
      .connection, "\(name) is missing on '\(host)'; have it installed there",
      vi: "trên '\(host)' thiếu chương trình \(name); hãy nhờ cài ở đó")
  }

  static func notStarted(_ program: String, reason: String) -> RemoteFailure {
    RemoteFailure(
      .connection, "'\(program)' could not be started: \(reason)",
      vi: "không chạy được '\(program)': \(reason)")
  }

  static func noParent(_ place: RemotePlace) -> RemoteFailure {
    RemoteFailure(
      .refused,
      "the folder '\(place.parent)' is missing on '\(place.host)'; make it there first",
      vi: "trên '\(place.host)' không có thư mục '\(place.parent)'; hãy tạo thư mục đó trước")
  }

  static func notAFolder(_ place: RemotePlace) -> RemoteFailure {
    RemoteFailure(
      .refused,
      "'\(place.name)' is a link or no folder on '\(place.host)'; name another place for the site",
      vi:
        "trên '\(place.host)', '\(place.name)' là liên kết hoặc không phải thư mục; hãy chọn chỗ khác cho"
        + " trang")
  }

  static func othersFolder(_ place: RemotePlace) -> RemoteFailure {
    RemoteFailure(
      .refused,
      "'\(place.name)' on '\(place.host)' holds what Yearbook did not write; name a new or empty folder"
        + " for the site",
      vi:
        "'\(place.name)' trên '\(place.host)' có tệp không do Yearbook tạo; hãy chọn một thư mục mới hoặc"
        + " trống cho trang")
  }

  static func blockedEarlier(_ place: RemotePlace) -> RemoteFailure {
    RemoteFailure(
      .refused,
      "'.\(place.name).before' on '\(place.host)' is needed to keep the earlier site and is none; move"
        + " it away there",
      vi:
        "cần '.\(place.name).before' trên '\(place.host)' để giữ trang trước, nhưng đó không phải là"
        + " trang; hãy chuyển nó đi chỗ khác")
  }

  static func noEarlier(_ place: RemotePlace) -> RemoteFailure {
    RemoteFailure(
      .refused,
      "there is no earlier site of '\(place.name)' on '\(place.host)': '.\(place.name).before' is"
        + " missing, where 'yearbook publish' keeps the one that it replaces",
      vi:
        "trên '\(place.host)' không có trang trước của '\(place.name)': thiếu '.\(place.name).before', nơi"
        + " 'yearbook publish' giữ trang mà nó thay")
  }

  static func changedEarlier(_ place: RemotePlace) -> RemoteFailure {
    RemoteFailure(
      .refused,
      "the earlier site '.\(place.name).before' on '\(place.host)' is not as Yearbook wrote it;"
        + " publish a site instead",
      vi:
        "trang trước '.\(place.name).before' trên '\(place.host)' không còn như Yearbook đã ghi; hãy công"
        + " bố lại một trang")
  }

  static func overtaken(_ place: RemotePlace) -> RemoteFailure {
    RemoteFailure(
      .refused,
      "somebody else has begun to publish to '\(place.name)' on '\(place.host)' meanwhile; call again"
        + " when that has ended",
      vi:
        "trong lúc đó có người khác bắt đầu công bố vào '\(place.name)' trên '\(place.host)'; hãy chạy lại"
        + " khi việc đó xong")
  }

  static func arrivedChanged(_ place: RemotePlace) -> RemoteFailure {
    RemoteFailure(
      .disk,
      "files that arrived on '\(place.host)' are not those that were sent; call again, and if it"
        + " happens again, have its disk checked",
      vi:
        "tệp đến '\(place.host)' không giống tệp đã gửi; hãy chạy lại, nếu vẫn thế thì nhờ kiểm tra đĩa của"
        + " máy đó")
  }

  /// What a program said of a failure that is no other one.
  static func failed(_ program: String, on host: String, errors: [String]) -> RemoteFailure {
    let isFull = errors.contains { $0.contains("No space left") || $0.contains("quota exceeded") }
    guard !isFull else {
      return RemoteFailure(
        .disk, "the disk of '\(host)' is full; make room there and call again",
        vi: "đĩa của '\(host)' đã đầy; hãy giải phóng chỗ ở đó rồi chạy lại")
    }
    // What rsync says of the other end is lost at times.
    guard !errors.isEmpty else {
      return RemoteFailure(
        .disk,
        "\(program) did not do its work on '\(host)' and says no reason; see that its disk has room, and"
          + " call again",
        vi:
          "\(program) không làm xong việc trên '\(host)' và không nói lý do; hãy xem đĩa ở đó còn chỗ"
          + " không, rồi chạy lại")
    }
    return RemoteFailure(
      .disk,
      "\(program) did not do its work on '\(host)'\(said(errors)); put that right and call again",
      vi:
        "\(program) không làm xong việc trên '\(host)'\(said(errors)); hãy sửa điều đó rồi chạy lại"
    )
  }

  /// The first line that a program wrote to standard error, for a message.
  static func said(_ errors: [String]) -> String {
    errors.first.map { " (\(Excerpt.beginning(of: $0)))" } ?? ""
  }
}
