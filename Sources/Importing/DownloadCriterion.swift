import Emulation
import Input

/// All that the points which a site offers say of one of their criteria.
struct DownloadCriterion {
  let id: Criterion.ID
  /// What kind of points it is of, as the download has it.
  let kind: String
  /// The id of the group that it is in; nil for none.
  let group: String?
  /// The most points of most members.
  let maximum: String?
  /// The most points of the others; 0 where it is not assigned to them.
  var ownMaxima: [Member.ID: String] = [:]
  /// Its names by the code of their language; none where it has one name alone.
  let names: [String: String]
  /// Where the first of its rows is.
  let place: Place
  /// The members with a row of it.
  var members: Set<Member.ID> = []
}
