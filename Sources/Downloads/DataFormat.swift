import Formats

/// A form in which a data table is published; the raw value is the ending of its files.
package enum DataFormat: String, CaseIterable, Sendable {
  case csv
  case excel = "excel.csv"
  case xlsx
  case json

  /// What people call it.
  package var label: String {
    switch self {
    case .csv: "CSV"
    case .excel: "CSV (Excel)"
    case .xlsx: "XLSX"
    case .json: "JSON"
    }
  }

  /// The registered media type.
  package var mediaType: String {
    switch self {
    case .csv, .excel: "text/csv"
    case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case .json: "application/json"
    }
  }
}
