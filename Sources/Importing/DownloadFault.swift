package import Emulation
import Input
package import Spreadsheet

/// How a download of the site that comes back does not fit itself or the year.
package enum DownloadFault: Hashable, Sendable {
  /// A word that says how exact a number is, and is none, or is beside none.
  case precision(String, CellAddress)
  /// A rank before another though its points are fewer.
  case rank(CellAddress, other: CellAddress)
  /// A total that the site has computed, and another sum of its points.
  case total(String, CellAddress, sum: Points)
  /// A share of the maximum that is not that of the points.
  case share(String, CellAddress, points: String)
  /// Another maximum than the year has.
  case maximum(String, CellAddress, Criterion.ID, member: Member.ID, known: Points?)
  /// A criterion of the year that a member has no row of.
  case criterion(Criterion.ID, member: Member.ID)
  /// Criteria whose maxima are not that of the member's total.
  case rows(member: Member.ID, sum: Points, most: Points)

  /// The message in English.
  var english: String {
    switch self {
    case .precision(let word, let address):
      "\(address) holds '\(Excerpt.beginning(of: word))' where this download says how exact a number is;"
        + " write exact, approximate, below or above beside the points"
    case .rank(let address, let other):
      "the rank in \(address) does not follow from the points, beside that in \(other), though the site has"
        + " computed it; correct the points, or delete the columns of ranks"
    case .total(let total, let address, let sum):
      "\(address) holds the total \(total), which the site has computed, but the points add up to"
        + " \(sum.written); correct the one that is wrong, or delete the rows of totals"
    case .share(let share, let address, let points):
      "\(address) holds the share \(share), which is not that of the points \(points); correct the points,"
        + " or delete the column of shares"
    case .maximum(let maximum, let address, let criterion, let member, let known):
      "\(address) holds \(maximum) as the maximum of '\(criterion)' for '\(member)', and the year has"
        + " \(known?.written ?? "none"); see whether this download is of another year, or correct the"
        + " maximum here or in criteria.csv"
    case .criterion(let criterion, let member):
      "this download has no row of '\(criterion)' for '\(member)', which the year has; see whether it is of"
        + " another year, or put the row back"
    case .rows(let member, let sum, let most):
      "the criteria of '\(member)' here have \(sum.written) points at most, and its total \(most.written);"
        + " rows are missing, or a maximum was changed"
    }
  }

  /// The message in Vietnamese.
  var vietnamese: String {
    switch self {
    case .precision(let word, let address):
      "ô \(address) ghi '\(Excerpt.beginning(of: word))' ở chỗ tệp tải từ trang ghi độ chính xác của số; hãy ghi"
        + " exact, approximate, below hoặc above bên cạnh điểm"
    case .rank(let address, let other):
      "thứ hạng ở ô \(address) không khớp với điểm, so với ô \(other), dù trang đã tính thứ hạng này; hãy sửa"
        + " điểm, hoặc xóa các cột thứ hạng"
    case .total(let total, let address, let sum):
      "ô \(address) ghi tổng điểm \(total) do trang tính ra, nhưng các điểm cộng được \(sum.written); hãy sửa"
        + " chỗ sai, hoặc xóa các dòng tổng điểm"
    case .share(let share, let address, let points):
      "ô \(address) ghi tỷ lệ \(share), không phải tỷ lệ của điểm \(points); hãy sửa điểm, hoặc xóa cột tỷ lệ"
    case .maximum(let maximum, let address, let criterion, let member, let known):
      "ô \(address) ghi \(maximum) là điểm tối đa của '\(criterion)' cho '\(member)', còn điểm tối đa của năm là"
        + " \(known?.written ?? "không có"); hãy xem tệp có phải của năm khác không, hoặc sửa điểm tối đa ở đây"
        + " hay trong criteria.csv"
    case .criterion(let criterion, let member):
      "tệp này không có dòng '\(criterion)' của '\(member)' mà năm có; hãy xem tệp có phải của năm khác không,"
        + " hoặc ghi lại dòng đó"
    case .rows(let member, let sum, let most):
      "các tiêu chí của '\(member)' ở đây tối đa \(sum.written) điểm, còn tổng điểm tối đa là \(most.written);"
        + " tệp thiếu dòng, hoặc điểm tối đa đã bị sửa"
    }
  }
}
