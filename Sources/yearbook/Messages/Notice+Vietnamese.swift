import Importing
import Input

extension Notice {
  /// What is said in Vietnamese.
  var vietnamese: String {
    switch self {
    case .finished(let deed, let errors, let warnings, let seconds, let outcome):
      "\(Self.vietnamese(deed)), \(errors) lỗi, \(warnings) cảnh báo,"
        + " \(seconds) s\(Self.vietnamese(after: outcome))"
    case .verified(let folder, let counts, let signature, let seconds):
      "đã kiểm tra \(folder)\(counts.sealedYear.map { ", năm \($0)" } ?? ""):"
        + " \(counts.intact) tệp\(counts.isOfSeal ? " như khi khóa năm" : " nguyên vẹn"),"
        + " \(counts.missing) tệp thiếu, \(counts.changed) tệp bị thay đổi, \(counts.unreadable) tệp không"
        + " đọc được, \(counts.extra) tệp thừa, \(Self.vietnamese(signature)), \(seconds) s"
    case .signed(let folder, let key, let signature): "đã ký \(folder) bằng \(key) → \(signature)"
    case .signedNothing: "chưa ký gì"
    case .published(let published, let target, let seconds):
      "\(Self.vietnamese(published, target)), \(seconds) s"
    case .publishedNothing: "chưa công bố gì"
    case .contentIsNewer(let path, let site):
      "\(path) được sửa sau khi tạo \(site), nên trang chưa có nội dung mới; 'yearbook build' tạo lại trang"
    case .unkeptSite(let target, let damaged):
      "\(target): không giữ trang đang có làm bước quay lại, vì \(Self.vietnamese(damaged: damaged)); bản giữ từ lần"
        + " trước, nếu có, vẫn còn"
    case .droppedPDFs(let paths, let output):
      "\(output): đã bỏ tệp PDF của các trang có thay đổi: \(Self.vietnamese(named: paths)); hãy in lại bằng"
        + " yearbook pdf"
    case .foreignFiles(let paths, let output):
      "\(output): các tệp không do Yearbook ghi được giữ nguyên: \(Self.vietnamese(named: paths))"
    case .lostSignature(let output, let isDone):
      "\(output): chữ ký không phải là của trang đã thay đổi nên \(isDone ? "đã bị bỏ" : "sẽ bị bỏ"); hãy ký lại"
        + " trang bằng yearbook sign"
    case .publishedUnsigned(let target, let site?):
      "\(target): trang đang có đã được ký số, còn trang này thì chưa; hãy chạy 'yearbook sign \(site)' rồi công bố"
        + " lại"
    case .publishedUnsigned(let target, nil):
      "\(target): trang đang có đã được ký số, còn trang vừa đưa trở lại thì chưa"
    case .changes(let count, let output): "\(count) thay đổi so với \(output):"
    case .more(let count): "… và còn \(count) dòng nữa"
    case .stopped(_, true): "đã dừng; công việc đã xong"
    case .stopped(let outcome, false): "đã dừng; \(Self.vietnamese(outcome))"
    case .noYears([]): "chưa có năm nào có bài tổng kết; 'yearbook new year NĂM' tạo bài này"
    case .noYears(let drafts):
      "chưa có năm nào được đăng; các bài còn là bản nháp:"
        + " \(Self.listed(drafts, most: 10) { "và \($0) bài khác" })"
    case .whichTable(let count): "Đọc bảng nào, từ 1 đến \(count)? (để trống: không đọc bảng nào) "
    case .takeChanges(let count):
      "Nhận \(count) thay đổi này từ bảng? (gõ 'có', để trống: không) "
    case .followsMap(let path): "các cột được hiểu theo \(path)"
    case .doesNotFit(let path): "\(path) không hợp với bảng này nên không dùng"
    case .readAnew(let path):
      "Đọc lại bảng từ đầu, không theo \(path), và ghi lại tệp đó? (gõ 'có', để trống: không) "
    case .leaveRowsOut: "Bỏ qua các dòng này? (gõ 'có', để trống: không) "
    case .wroteMap(let path): "cách hiểu các cột được ghi trong \(path) cho lần lấy vào sau"
    case .openColumn(let column):
      "không hiểu \(column.column.vietnamese), '\(column.head)'; các ô đầu là"
        + " \(column.cells.joined(separator: "; "))"
    case .answersOfColumns(let criteria):
      "Có thể là tổng điểm, xếp hạng, xếp loại, ghi chú, bước chấm, điểm thưởng, điểm trừ, một tiêu chí"
        + (criteria.isEmpty
          ? "" : " (\(Self.listed(criteria, most: 20) { "và \($0) tiêu chí khác" }))")
        + ", hoặc tiêu chí mới và điểm tối đa, ví dụ 'Tăng trưởng 100'; gõ 'bỏ qua' nếu không lấy cột này."
    case .whatIsColumn: "Cột này là gì? (để trống nếu chưa rõ) "
    case .notAnAnswer(let text): "'\(text)' không phải là một trong các loại trên"
    case .draftOfDocument(let path, let open, let isDone):
      (isDone ? "\(path) là bản nháp" : "sẽ ghi \(path), bản nháp")
        + (open == 0 ? "" : "; \(open) chỗ cần xem lại, mỗi chỗ trong dấu ⟦ và ⟧")
    case .importedNothing: "chưa lấy số liệu nào vào"
    case .imported(let source, let files, let before, let sealing):
      "đã lấy \(source.vietnamese) vào → \(files.joined(separator: " và "))"
        + (before.isEmpty ? "" : "; bản cũ nằm ở \(before.joined(separator: " và "))")
        + (sealing.map { "; tiếp theo hãy chạy \($0)" } ?? "")
    case .wouldImport(let source, let files, let changes, let refusal):
      "sẽ ghi \(files.joined(separator: " và ")) từ \(source.vietnamese)"
        + (changes == 0 ? "" : "; muốn nhận \(changes) thay đổi phải thêm --force")
        + (refusal.map { "; \($0.vietnamese)" } ?? "")
    case .rowsOfCriteria(let count): "\(count) dòng tiêu chí"
    case .members(let count, let missing, let isOfSeveral):
      "\(count) đơn vị"
        + (missing.isEmpty
          ? ""
          : "; \(isOfSeveral ? "chưa gửi" : "không có trong bảng"):"
            + " \(Self.listed(missing, most: 20) { "và \($0) đơn vị khác" })")
    case .kept(let members):
      "giữ nguyên: \(Self.listed(members, most: 20) { "và \($0) đơn vị khác" })"
    case .keptFields(let fields):
      "giữ nguyên vì bảng không có cột này: \(fields.map(\.vietnamese).joined(separator: ", "))"
    case .rowLeftOut(let row, let text): "\(row) bị bỏ qua: \(text)"
    case .moreRowsLeftOut(let count): "… và còn \(count) dòng nữa bị bỏ qua"
    case .madeOfPicture(let path, let files):
      "\(path) → \(Self.listed(files))"
    case .sealedPictures(let years):
      "năm đã khóa nên không thêm gì cho ảnh: \(years.map { "\($0)" }.joined(separator: ", "))"
    case .scaled(let files, let pictures, let complete, let isDone, let sealing):
      "\(isDone ? "đã tạo" : "sẽ tạo") \(files) tệp từ \(pictures) ảnh; \(complete) ảnh đã có đủ các cỡ"
        + (sealing.isEmpty ? "" : "; tiếp theo hãy chạy \(sealing.joined(separator: ", "))")
    case .wrongUse(let messages, let command):
      "Lỗi: \(Self.lines(messages.map(\.vietnamese), after: 5))\nCách dùng: yearbook \(command) <thư mục>"
        + " [<tùy chọn>]\n  Xem thêm: man -L vi yearbook, hoặc yearbook \(command) --help (tiếng Anh)"
    case .wrote(let path): "đã ghi \(path)"
    case .areThere(let folder): "\(folder) đã có sẵn các tệp này, đúng như sẽ ghi"
    case .namesFound(let source, let count): "\(source.vietnamese): \(count) đơn vị"
    case .nameLeftOut(let line): "  \(line) bị bỏ qua"
    case .noKindKnown(let names):
      "chưa rõ loại đơn vị của \(Self.listed(names, most: 5) { "và \($0) đơn vị khác" }); nếu có loại thì thêm"
        + " vào content/members.yaml"
    case .copied(let count, let folder): "đã chép \(count) tệp vào \(folder)"
    case .nextAfterSite(let folder):
      "Tiếp theo: chạy cd \(folder), sau đó 'yearbook serve --open' hiển thị trang trong khi soạn, và"
        + " 'yearbook build' tạo trang: mở site/index.html"
    case .nextAfterYear(let year):
      "Tiếp theo: soạn bài tổng kết, lấy bảng điểm vào bằng 'yearbook import TỆP --year \(year)', và xem bằng"
        + " 'yearbook serve'; năm được công bố khi trạng thái không còn là bản nháp (draft)"
    case .nextAfterForms(let year, let folder):
      "Tiếp theo: gửi mẫu cho từng đơn vị; 'yearbook import \(folder)/\(year)-*.xlsx --year \(year)' lấy điểm từ các mẫu"
        + " đã gửi lại và cho biết đơn vị nào chưa gửi"
    case .noSummaryYet(let year):
      "Năm \(year) chưa có bài tổng kết; 'yearbook new year \(year)' tạo bài này."
    case .ownTemplates(let folder, true): "\(folder) là thư mục mẫu trang của chính chương trình"
    case .ownTemplates(let folder, false):
      "trang không có thư mục '\(folder)': mọi mẫu trang là của chương trình"
    case .ownTemplate(let path, let text): "\(path): \(text.vietnamese)"
    case .needlessTemplate(let path): "\(path): không có gì của riêng mình; có thể xóa tệp"
    case .templateCounts(let own, let needless):
      "\(own) tệp có phần của riêng mình, \(needless) tệp có thể xóa"
    case .previewStarted(let address, let port):
      "bản xem trước ở \(address)\(port.map { " (cổng \($0) đang được dùng)" } ?? ""); nhấn Ctrl-C để dừng"
    case .found(let errors, let warnings): "\(errors) lỗi, \(warnings) cảnh báo"
    case .allPutRight: "mọi lỗi đã được sửa"
    case .shownAfter(let files, let milliseconds):
      "\(Self.vietnamese(files)): hiển thị sau \(milliseconds) ms"
    case .noBrowser(let address): "không mở được trình duyệt; hãy tự mở \(address)"
    case .otherEnginePrints(let reason, let engine): "\(reason.vietnamese); in bằng \(engine)"
    }
  }

  private static func vietnamese(_ deed: Deed) -> String {
    switch deed {
    case .builtNothing: "chưa tạo trang nào"
    case .built(let pages, let languages, let written):
      "đã tạo \(vietnameseExtent(pages, languages)) (ghi \(written) trang, \(pages - written) trang không đổi)"
    case .wouldBuild(let pages, let languages, let written):
      "sẽ tạo \(vietnameseExtent(pages, languages)) (ghi \(written) trang, \(pages - written) trang không đổi)"
    case .checked(let pages, let languages): "đã kiểm tra \(vietnameseExtent(pages, languages))"
    case .sealedNothing: "chưa khóa năm nào"
    case .sealed(let year, let files, let key):
      "đã khóa năm \(year) với \(files) tệp\(vietnamese(signedWith: key))"
    case .sealedAndUnchanged(let year, let key):
      "năm \(year) đã khóa và không có thay đổi\(vietnamese(signedWith: key))"
    case .sealKeepsMore(let year, let key):
      "năm \(year) đã khóa và không có thay đổi; tệp khóa nay ghi cả những gì tệp khác quyết định"
        + vietnamese(signedWith: key)
    case .packedNothing: "chưa đóng gói gì"
    case .packed(let year, let pages, let files, let kibibytes):
      "đã đóng gói \(year.map { "năm \($0)" } ?? "toàn bộ trang") (\(pages) trang, \(files) tệp,"
        + " \(kibibytes) KiB)"
    case .printedNothing: "chưa in gì"
    case .wroteNothing: "chưa ghi gì"
    case .wroteInWord(let count, let replaced):
      "đã ghi \(count) tệp Word" + (replaced > 0 ? ", \(replaced) tệp ghi đè lên tệp cũ" : "")
    case .printed(let count, let engine, let lacks, let unchanged):
      "đã in \(count) văn bản\(engine.map { " bằng \($0)" } ?? "")"
        + (lacks.isEmpty ? "" : ", không có \(lacks.map(\.vietnamese).joined(separator: " và "))")
        + " (\(unchanged) văn bản không đổi)"
    }
  }

  private static func vietnamese(signedWith key: String?) -> String {
    key.map { ", ký bằng \($0)" } ?? ""
  }

  private static func vietnamese(_ signature: SignatureState) -> String {
    switch signature {
    case .unsigned: "chưa ký số"
    case .notChecked: "chưa kiểm tra chữ ký"
    case .notValid: "chữ ký không có giá trị"
    case .signed(let name): "do \(Excerpt.visible(name)) ký"
    }
  }

  private static func vietnameseExtent(_ pages: Int, _ languages: Int) -> String {
    "\(pages) trang bằng \(languages) ngôn ngữ"
  }

  private static func vietnamese(after outcome: Outcome) -> String {
    switch outcome {
    case .none: ""
    case .writtenTo(let output): " → \(output)"
    case .isAsItWas, .previewEnded, .picturesSoFar: "; \(vietnamese(outcome))"
    }
  }

  private static func vietnamese(_ outcome: Outcome) -> String {
    switch outcome {
    case .none: "chưa ghi gì"
    case .writtenTo(let output): "đã ghi vào \(output)"
    case .isAsItWas(let output): "\(output) giữ nguyên như cũ"
    case .previewEnded: "bản xem trước đã dừng"
    case .picturesSoFar: "những gì đã tạo được giữ lại, lần chạy sau sẽ tạo phần còn lại"
    }
  }

  private static func vietnamese(_ files: ChangedFiles) -> String {
    switch files {
    case .all: "đã đọc lại các tệp"
    case .some(let first, 0): first
    case .some(let first, let more): "\(first) và \(more) tệp khác"
    }
  }

  private static func vietnamese(named paths: [String]) -> String {
    let first = paths.prefix(10).map(Excerpt.visible).joined(separator: ", ")
    return paths.count > 10 ? "\(first) và \(paths.count - 10) tệp khác" : first
  }
}

extension Notice {
  /// What is said in both languages.
  var text: Bilingual { Bilingual(english, vi: vietnamese) }
}
