package import Templates

/// What the text of a note shows for a table that the report has elsewhere.
package struct ReportReferenceView: View {
  let text: String

  /// The name of the template.
  static let template = "report-reference"

  package static let tags: [Tag<ReportReferenceView>] = [
    .text("text") { $0.text }
  ]
}
