package import Input
package import Templates

/// A template and the view that it shows.
package struct PageTemplate: Sendable {
  /// The name of the template.
  package let name: String
  /// What the template may name.
  package let vocabulary: @Sendable () -> Vocabulary
  /// What is wrong in the template, held against its view and the values that all pages share.
  package let check: @Sendable (TemplateRenderer) -> Problems

  /// A template that shows views of a type.
  ///
  /// - Parameter hasExtra: whether the page has fields of the site's own.
  package init<Shown: View>(_ name: String, _ view: Shown.Type, hasExtra: Bool = false) {
    self.name = name
    vocabulary = { Vocabulary(of: view) }
    check = { renderer in
      var problems = Problems()
      renderer.library.check(
        name, against: view, shared: renderer.shared, own: hasExtra ? renderer.sample : .none,
        problems: &problems)
      return problems
    }
  }
}
