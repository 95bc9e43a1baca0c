import ArgumentParser
import Foundation

/// Which options and files belong together.
extension ImportScores {
  func validate() throws {
    guard (1000...9999).contains(year) else {
      throw ValidationError(
        "--year is the emulation year, such as 2025, not \(year).",
        vi: "--year là năm thi đua, ví dụ 2025, không phải \(year).")
    }
    guard !isNote || files.count == 1 && files[0] != "-" else {
      throw ValidationError(
        "--note takes one Word document; import them one by one.",
        vi: "--note nhận một tệp Word mỗi lần; hãy lấy vào lần lượt từng tệp.")
    }
    guard files.count > 1 else { return }
    guard !files.contains("-") else {
      throw ValidationError(
        "Standard input (-) is read alone, not with other files.",
        vi: "đầu vào chuẩn (-) phải đọc một mình, không cùng tệp khác.")
    }
    let paths = files.map { URL(filePath: $0).standardizedFileURL.resolvingSymlinksInPath().path() }
    if let twice = zip(files, paths).enumerated().first(where: { position, file in
      paths.prefix(position).contains(file.1)
    })?.element.0 {
      throw ValidationError(
        "'\(twice)' is given twice; give each file once.",
        vi: "'\(twice)' được ghi hai lần; mỗi tệp chỉ ghi một lần.")
    }
    guard table == nil else {
      throw ValidationError(
        "--table is of one file; import that file alone.",
        vi: "--table là của một tệp; hãy lấy riêng tệp đó vào.")
    }
  }
}
