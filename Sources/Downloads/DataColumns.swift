/// Lists the columns of a table, one a line.
@resultBuilder
enum DataColumns<Subject> {
  /// One column.
  static func buildExpression(_ column: DataColumn<Subject>) -> [DataColumn<Subject>] { [column] }

  /// The columns of a text, one for each language.
  static func buildExpression(_ columns: [DataColumn<Subject>]) -> [DataColumn<Subject>] {
    columns
  }

  /// Columns that not every form of the table has.
  static func buildOptional(_ columns: [DataColumn<Subject>]?) -> [DataColumn<Subject>] {
    columns ?? []
  }

  /// All columns in their order.
  static func buildBlock(_ columns: [DataColumn<Subject>]...) -> [DataColumn<Subject>] {
    columns.flatMap(\.self)
  }
}
