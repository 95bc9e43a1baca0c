public import Downloads

/// One thing that a build would change in the site that stands.
public struct SiteChange: Hashable, Sendable {
  /// What would change.
  public enum Kind: Hashable, Sendable {
    case yearGone(Int)
    case memberGone(String)
    case languageGone(String)
    case yearNew(Int)
    case memberNew(String)
    case languageNew(String)
    case status(Int, from: String, to: String)
    /// Nothing but the pages of the year can be compared.
    case uncompared(Int)
    case sealed(Int)
    case unsealed(Int)
    /// A sealed year has another seal than the published one.
    case resealed(Int)
    /// What is said of a member or an award; nil where nothing is published.
    case fact(Int, PublishedYear.Subject, from: String?, to: String?)
    /// The folder of the pages of members has another name.
    case membersMoved(from: String, to: String)
    /// The column of members in data files has another name.
    case columnRenamed(from: String, to: String)
    case pageGone(String)
    case pageNew(String)
    case pageChanged(String)
    /// A picture of a year that no page shows any more.
    case pictureGone(String)
    /// Another picture under the same name.
    case pictureChanged(String)
    /// A picture that a sealed year has more.
    case pictureAdded(String)
    /// A file of a year that no note links any more.
    case attachmentGone(String)
    /// Another file under the same name.
    case attachmentChanged(String)
    /// A file that a sealed year has more.
    case attachmentAdded(String)
  }

  /// What has to be said before a change is published.
  public enum Confirmation: Hashable, Sendable {
    /// That a year, a member, a language, a page, or a folder or column of that name may go.
    case removal(String)
    /// That a year's results may change.
    case changes(Int)
  }

  /// What would change.
  public let kind: Kind
  /// What has to be said first; nil where nothing has.
  public let confirmation: Confirmation?

  init(_ kind: Kind, needing confirmation: Confirmation? = nil) {
    self.kind = kind
    self.confirmation = confirmation
  }
}
