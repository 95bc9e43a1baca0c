import Emulation
import Foundation
import Input
import Publishing

/// A sealed year, of which a command is to replace files.
struct SealedYear {
  /// The path of the note that lists its corrections, or of its folder where there is none.
  let summary: String
  /// Whether it lists a correction more than when it was sealed, so that it can be sealed again.
  let isCorrected: Bool

  private let year: Int

  /// Looks at a year of the content; nil where it has no seal.
  ///
  /// Throws `seal-broken`, and what the file system says when the content cannot be read.
  init?(_ year: Int, in content: String) throws {
    guard FileManager.default.fileExists(atPath: "\(content)/\(year)/\(Seal.name)") else {
      return nil
    }
    var known = Problems()
    let tree = try FileTree(reading: content, names: Seal.names, problems: &known)
    guard let seal = try Seal(of: year, in: tree) else { return nil }
    var memory = ArchiveMemory()
    let found = Archive(tree, drafts: true, memory: &memory, problems: &known)?[year]
    summary = found?.note.place.file.path ?? tree.shownPath("\(year)")
    isCorrected = (found?.summary.corrections.count ?? 0) > seal.corrections
    self.year = year
  }

  /// What is to be done before its files are replaced.
  var refusal: Refusal {
    Refusal(
      "the year \(year) is sealed; if its scores are to change, list what is put right under"
        + " 'corrections' in \(summary), import with --force, then run \(sealing)",
      vi:
        "năm \(year) đã khóa; muốn sửa điểm, hãy ghi điều đã sửa vào mục 'đính chính' ('corrections') trong \(summary), lấy bảng"
        + " vào với --force, rồi chạy \(sealing)")
  }

  /// What is to be done before smaller sizes of its pictures are added.
  var pictureRefusal: Refusal {
    Refusal(
      "the year \(year) is sealed, so nothing is added to its pictures; if they are to have smaller sizes,"
        + " list a correction that names them under 'corrections' in \(summary), call again, then run"
        + " \(sealing)",
      vi:
        "năm \(year) đã khóa nên không thêm gì cho ảnh của năm; nếu cần các cỡ nhỏ hơn, hãy ghi một đính chính có"
        + " tên các ảnh vào mục 'đính chính' ('corrections') trong \(summary), chạy lại, rồi chạy"
        + " \(sealing)")
  }

  /// What is to be done when its files were replaced.
  var sealing: String { "'yearbook seal \(year) --again'" }
}
