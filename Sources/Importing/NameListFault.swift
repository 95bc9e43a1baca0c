/// Why a sheet has no column of names of members that can be taken over.
public enum NameListFault: Error, Hashable, Sendable {
  /// - Parameter head: the head that was asked for.
  case noHead(_ head: String?)
  case severalSheets([String])
  /// - Parameter heads: the heads with their cells.
  case severalColumns(_ heads: [String])
  case mergedHead(String, at: String)
  case nothingBelow(String, at: String)
  case noName(String, at: String)
  case apart(String, at: String, after: String)

  /// What is wrong and what to do, in English.
  public var english: String {
    switch self {
    case .noHead(nil):
      "no column of the sheet has a head of members, such as 'Đơn vị'; write one above the names, or"
        + " name the head that it has with --column"
    case .noHead(let head?): "no column of the sheet has the head '\(head)'"
    case .severalSheets(let names):
      "several sheets of the workbook have names, \(Self.list(names)); choose one with --sheet"
    case .severalColumns(let heads):
      "several columns may have the names, \(heads.joined(separator: ", ")); choose one by its head with"
        + " --column"
    case .mergedHead(let head, let cell):
      "the head '\(head)' (\(cell)) is over several columns with words; choose one by its own head with"
        + " --column, or leave one column below it"
    case .nothingBelow(let head, let cell): "no name is below the head '\(head)' (\(cell))"
    case .noName(let text, let cell):
      "'\(text)' (\(cell)) is not the name of a member alone; put numbers into a column of their own and"
        + " leave names alone in this one"
    case .apart(let text, let cell, let name):
      "'\(text)' (\(cell)) is apart from the names, which end with '\(name)'; close the gap if it is a"
        + " member, remove it if not"
    }
  }

  /// The same in Vietnamese, for the questions on a terminal.
  public var vietnamese: String {
    switch self {
    case .noHead(nil): "không có cột nào có tiêu đề 'Đơn vị'; hãy ghi tiêu đề trên cột tên"
    case .noHead(let head?): "không có cột nào có tiêu đề '\(head)'"
    case .severalSheets(let names):
      "nhiều trang tính có tên đơn vị: \(Self.list(names)); hãy chỉ để lại một, hoặc dùng --sheet"
    case .severalColumns(let heads):
      "nhiều cột có thể là cột tên: \(heads.joined(separator: ", "))"
    case .mergedHead(let head, let cell):
      "tiêu đề '\(head)' (\(cell)) nằm trên nhiều cột có chữ; hãy để một cột tên"
    case .nothingBelow(let head, let cell): "dưới tiêu đề '\(head)' (\(cell)) không có tên nào"
    case .noName(let text, let cell):
      "'\(text)' (\(cell)) không phải chỉ là tên đơn vị; số thứ tự cần ở cột riêng"
    case .apart(let text, let cell, let name):
      "'\(text)' (\(cell)) đứng tách khỏi danh sách, kết thúc ở '\(name)'; nếu là đơn vị thì bỏ dòng"
        + " trống, nếu không thì xóa"
    }
  }

  private static func list(_ names: [String]) -> String {
    names.map { "'\($0)'" }.joined(separator: ", ")
  }
}
