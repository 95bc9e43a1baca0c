import Input

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
  /// What is in the way and what to do, as one sentence without a full stop.
  public let message: String

  private init(_ cause: Cause, _ message: String) {
    self.cause = cause
    self.message = message
  }
}

extension RemoteFailure {
  static func noPlace(_ text: String) -> RemoteFailure {
    RemoteFailure(
      .place,
      "'\(Excerpt.visible(text))' names no folder on another machine; write it as"
        + " office@intranet:/srv/www/yearbook")
  }

  static func badHost(_ host: String) -> RemoteFailure {
    RemoteFailure(
      .place,
      "'\(Excerpt.visible(host))' is no name of a machine; write it as office@intranet, and a folder"
        + " of this machine with a colon in its name as ./name")
  }

  static func homeSign(_ text: String) -> RemoteFailure {
    RemoteFailure(
      .place,
      "write '\(Excerpt.visible(text))' without '~': a path that does not begin with '/' is one in the"
        + " user's folder there")
  }

  static func noProgram(_ name: String, package: String) -> RemoteFailure {
    RemoteFailure(
      .connection,
      "\(name) is missing, which brings a site to another machine; install it (apt install \(package))"
    )
  }

  static func noProgramThere(_ name: String, host: String) -> RemoteFailure {
    RemoteFailure(.connection, "\(name) is missing on '\(host)'; have it installed there")
  }

  static func notStarted(_ program: String, reason: String) -> RemoteFailure {
    RemoteFailure(.connection, "'\(program)' could not be started: \(reason)")
  }

  /// A machine to which ssh makes no connection, by what it wrote to standard error.
  static func unreachable(_ host: String, errors: [String]) -> RemoteFailure {
    let text = errors.joined(separator: "\n")
    let remedy =
      if text.contains("Host key verification failed") {
        "call 'ssh \(host)' once and compare the key of that machine, then call again"
      } else if text.contains("Permission denied") {
        "ssh needs a key that works without questions: name it with --identity, or load it into an"
          + " agent (ssh-add), and see that 'ssh \(host)' works"
      } else {
        "see that 'ssh \(host)' works"
      }
    return RemoteFailure(
      .connection, "'\(host)' is not reached by ssh\(said(errors)); \(remedy)")
  }

  static func noParent(_ place: RemotePlace) -> RemoteFailure {
    RemoteFailure(
      .refused,
      "the folder '\(place.parent)' is missing on '\(place.host)'; make it there first")
  }

  static func notAFolder(_ place: RemotePlace) -> RemoteFailure {
    RemoteFailure(
      .refused,
      "'\(place.name)' is a link or no folder on '\(place.host)'; name another place for the site")
  }

  static func othersFolder(_ place: RemotePlace) -> RemoteFailure {
    RemoteFailure(
      .refused,
      "'\(place.name)' on '\(place.host)' holds what Yearbook did not write; name a new or empty folder"
        + " for the site")
  }

  static func blockedEarlier(_ place: RemotePlace) -> RemoteFailure {
    RemoteFailure(
      .refused,
      "'.\(place.name).before' on '\(place.host)' is needed to keep the earlier site and is none; move"
        + " it away there")
  }

  static func noEarlier(_ place: RemotePlace) -> RemoteFailure {
    RemoteFailure(
      .refused,
      "there is no earlier site of '\(place.name)' on '\(place.host)': '.\(place.name).before' is"
        + " missing, where 'yearbook publish' keeps the one that it replaces")
  }

  static func changedEarlier(_ place: RemotePlace) -> RemoteFailure {
    RemoteFailure(
      .refused,
      "the earlier site '.\(place.name).before' on '\(place.host)' is not as Yearbook wrote it;"
        + " publish a site instead")
  }

  static func overtaken(_ place: RemotePlace) -> RemoteFailure {
    RemoteFailure(
      .refused,
      "somebody else has begun to publish to '\(place.name)' on '\(place.host)' meanwhile; call again"
        + " when that has ended")
  }

  static func arrivedChanged(_ place: RemotePlace) -> RemoteFailure {
    RemoteFailure(
      .disk,
      "files that arrived on '\(place.host)' are not those that were sent; call again, and if it"
        + " happens again, have its disk checked")
  }

  /// What a program said of a failure that is no other one.
  static func failed(_ program: String, on host: String, errors: [String]) -> RemoteFailure {
    let isFull = errors.contains { $0.contains("No space left") || $0.contains("quota exceeded") }
    guard !isFull else {
      return RemoteFailure(
        .disk, "the disk of '\(host)' is full; make room there and call again")
    }
    // What rsync says of the other end is lost at times.
    guard !errors.isEmpty else {
      return RemoteFailure(
        .disk,
        "\(program) did not do its work on '\(host)' and says no reason; see that its disk has room, and"
          + " call again")
    }
    return RemoteFailure(
      .disk,
      "\(program) did not do its work on '\(host)'\(said(errors)); put that right and call again")
  }

  /// The first line that a program wrote to standard error, for a message.
  private static func said(_ errors: [String]) -> String {
    errors.first.map { " (\(Excerpt.beginning(of: $0)))" } ?? ""
  }
}
