/// What a template shows: its properties, named as tags.
///
/// A view is the vocabulary of its template. Write the tags as a stored constant,
/// `static let tags: [Tag<YearView>] = [.text("year") { $0.year }, …]`, each name once.
public protocol View: Sendable {
  /// The tags that a template may use while it shows a view of this type.
  static var tags: [Tag<Self>] { get }
}
