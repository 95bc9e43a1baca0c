import Emulation
import Input
import LinkCheck
import SiteFiles

extension WebsiteProblem {
  /// The message of a problem in Vietnamese.
  var vietnamese: String {
    switch self {
    case .textInBlock(let name):
      "khối '\(name)' do trang tự điền nên lời này sẽ không có trên trang nào; hãy viết ở trên hoặc dưới khối"
    case .sameAsset(let path, let other):
      "\(other) được công bố thành '\(path)', có hệ thống coi là cùng một tên; hãy đặt tên khác cho tệp này"
    case .reportNotMade(let year, let language, let isSummary):
      "không tạo báo cáo năm \(year) bằng '\(language)': bài này không có \(isSummary ? "lời văn" : "tiêu đề")"
        + " bằng ngôn ngữ đó; hãy viết TÊN.\(language).md bên cạnh"
        + (isSummary ? "" : ", hoặc ghi '{\(language): …}' ở 'title'")
    case .reportWithoutParts(let year, let language, let parts, let heading):
      "báo cáo năm \(year) bằng '\(language)' thiếu phần"
        + " \(parts.map { "'\($0.vietnamese)'" }.joined(separator: ", ")); hãy viết trong bài, dưới đề mục như"
        + " '## \(heading)', hoặc thành danh sách '\(parts[0].rawValue)' trong 'report' của 'papers'"
    case .templateOfOthers(let name):
      "'\(name)' là mẫu của chương trình cho trang khác; hãy viết mẫu riêng với tên khác"
    case .notATemplateName(let name):
      "'\(name)' không phải là tên mẫu; hãy ghi tên tệp trong thư mục mẫu, không có '.mustache', như 'visit'"
    case .columnsWithoutCells(let names):
      "mẫu này không có ô cho cột \(names.joined(separator: ", ")), nên các ô phía sau sẽ nằm sai cột; hãy viết"
        + " như mẫu của chương trình ('yearbook new templates ranking' trong thư mục trống), hoặc ghi các cột"
        + " không có chúng ở 'columns' của site.yaml"
    case .pagesNotListed:
      "trang của thư mục liệt kê các trang bên dưới, khi đó chúng không có ở chân trang, mà mẫu này không liệt kê;"
        + " hãy viết '{{#pages}}<p>{{>link}}</p>{{/pages}}' vào mẫu"
    case .logoNotShown:
      "'logo' trong site.yaml không có tác dụng với bố cục này; hãy viết trước tên trang:"
        + " '{{#page.logo}}<img src=\"{{.}}\" alt=\"\">{{/page.logo}}'"
    case .logoIsNoPicture(let name):
      "'assets/\(name)' không phải là ảnh SVG, PNG, JPEG, WebP, AVIF hay GIF, hoặc không đúng như tên; trình duyệt"
        + " sẽ không hiện gì"
    case .linkToNothing(let address, let nearest):
      "liên kết dẫn đến '\(address)', nhưng không có tệp này\(Suggestion.vietnamese(nearest))"
    case .linkToDraft(let address):
      "liên kết dẫn đến '\(address)', là bản nháp nên không được đăng"
    case .linkToUnpublished(let address, true):
      "liên kết dẫn đến '\(address)', là tệp mà trang được làm ra từ đó và không đăng; hãy dẫn đến trang hiện"
        + " nội dung của nó, như 'index.html'"
    case .linkToUnpublished(let address, false):
      "liên kết dẫn đến '\(address)', là loại tệp không đăng được; hãy lưu thành PDF, XLSX, DOCX, ODS, ODT hoặc"
        + " CSV"
    case .linkToFolder(let address):
      "liên kết dẫn đến '\(address)', là một thư mục; hãy dẫn đến một tệp trong đó"
    case .linkToDeepNote(let address, let path):
      "liên kết dẫn đến '\(address)', nằm dưới thư mục của năm nên không được đọc; hãy chuyển nó thành '\(path)'"
    case .missingHeading(let fragment, let nearest):
      "trang không có đề mục '#\(fragment)'\(Suggestion.vietnamese(nearest))"
    case .quotationOutsideYear(let name):
      "chỉ bài viết của một năm mới lấy được số liệu '{{\(name)}}'"
    case .unknownQuotation(let name, let nearest):
      "'{{\(name)}}' không lấy số liệu nào của năm; hãy viết points. (điểm), rank. (hạng) hoặc name. (tên) rồi"
        + " mã đơn vị"
        + Suggestion.vietnamese(nearest)
    case .emptyBlock(let name): "năm này chưa có gì để đặt vào khối '\(name)'"
    case .missingPicture("", _):
      "ảnh không có tên tệp; hãy ghi tên tệp trong ngoặc tròn, hoặc ở 'src', hoặc bỏ ảnh khỏi bài"
    case .missingPicture(let path, let nearest):
      "không có ảnh '\(path)' cạnh bài viết"
        + (nearest == nil
          ? "; hãy lưu ảnh vào đó, hoặc bỏ ảnh khỏi bài" : Suggestion.vietnamese(nearest))
    case .pictureListedTwice(let path): "'\(path)' đã được liệt kê; hãy ghi tất cả vào một chỗ"
    case .pictureWithoutDescription(let destination):
      "ảnh chưa có mô tả; hãy viết ![nội dung ảnh](\(destination)), dành cho người không nhìn thấy ảnh, hoặc"
        + " ![](\(destination)){.decorative} nếu ảnh không có nội dung gì"
    case .listedPictureWithoutDescription(let path):
      "'\(path)' chưa có mô tả; hãy ghi nội dung ảnh ở 'alt', dành cho người không nhìn thấy ảnh"
    case .notAPicture(let path): "'\(path)' không phải là ảnh PNG, JPEG, WebP, AVIF hoặc GIF"
    case .unusedPicture: "không bài viết nào được đăng có ảnh này; ảnh bị bỏ qua"
    case .unusedAttachment(let name, let kind, let nearest):
      "không bài viết nào được đăng liên kết đến tệp này nên tệp bị bỏ qua"
        + (nearest.map { "; bảng của năm phải tên là '\($0)'" } ?? Self.vietnameseAdvice(name, kind))
    case .tableOfWithheldYear(let destination, let year, let disclosure):
      "'\(destination)' được đăng nguyên cả tệp, mà năm \(year) chỉ công bố"
        + " \(Self.vietnamese(disclosure: disclosure)); hãy xem kỹ để không trang tính, bảng, ô ẩn hay nội dung"
        + " đã sửa nào cho biết nhiều hơn, hoặc liên kết đến bản PDF"
    case .unusedTemplate(let name, let nearest):
      "không trang nào được tạo bằng mẫu '\(name)', và không mẫu nào dùng đến"
        + Suggestion.vietnamese(nearest)
    case .unknownTemplateFile(let path, let nearest):
      "trang không dùng '\(path)' trong thư mục mẫu trang\(Suggestion.vietnamese(nearest))"
    case .noTemplate(let name, let nearest):
      "không có mẫu trang nào tên là '\(name)'\(Suggestion.vietnamese(nearest)); hãy tạo tệp"
        + " '\(name).mustache' trong thư mục mẫu trang"
    case .lookNotShown:
      "'look' trong site.yaml không có tác dụng với mẫu layout này; dưới dòng gọi style.css hãy viết"
        + " '{{#page.look}}<link rel=\"stylesheet\" href=\"{{.}}\">{{/page.look}}'"
    case .noLogo(let name, let nearest):
      "trong thư mục mẫu trang không có tệp 'assets/\(name)'\(Suggestion.vietnamese(nearest)); hãy đặt biểu"
        + " trưng vào đó"
    case .lowContrast(let color, let ground, let ratio, let least, let isDark):
      "độ tương phản của \(color) trên nền \(ground) là \(Self.ratio(ratio)) : 1"
        + "\(isDark ? " trên màn hình tối" : ""); muốn đọc được phải có ít nhất \(Self.ratio(least)) : 1"
    case .columnsNotShown:
      "'columns' trong site.yaml không có tác dụng với mẫu này, vì mẫu không dùng '{{#cells}}'; hãy bắt đầu lại"
        + " từ mẫu của chương trình ('yearbook new templates ranking' trong thư mục trống), hoặc bỏ 'columns'"
    case .unusedWord(let key, let nearest):
      "cả chương trình và các mẫu trang đều không dùng từ '\(key)'\(Suggestion.vietnamese(nearest))"
    case .samePath(let path): "chỗ này sẽ được ghi vào \(path), nơi đã có trang khác"
    case .notPortable(let fault): Self.vietnamese(fault)
    }
  }

  /// What else can be done with a file that no note links.
  private static func vietnameseAdvice(_ name: String, _ kind: AttachmentKind) -> String {
    let stem = name.split(separator: ".").dropLast().joined(separator: ".")
    return switch kind {
    case .xlsx, .ods:
      "; hãy liên kết đến tệp, hoặc lấy điểm vào bằng 'yearbook import \(stem).xlsx'"
    case .docx, .odt:
      "; hãy liên kết đến tệp, hoặc chép lời văn vào bài viết '\(stem).md', tạo bằng 'yearbook new note'"
    case .pdf, .csv: "; hãy liên kết đến tệp, hoặc chuyển tệp khỏi thư mục này"
    }
  }

  private static func vietnamese(disclosure: String) -> String {
    switch disclosure {
    case "totals": "tổng điểm"
    case "ranks": "thứ hạng"
    default: disclosure
    }
  }

  private static func vietnamese(_ fault: PortablePath.Fault) -> String {
    switch fault {
    case .longPath(let bytes, let most):
      "trang sẽ có đường dẫn dài \(bytes) byte, tối đa là \(most); hãy đặt tên tệp và thư mục ngắn hơn"
    case .longName(let bytes, let most):
      "trang sẽ có tên dài \(bytes) byte, tối đa là \(most); hãy đặt tên tệp ngắn hơn"
    case .device(let name): "'\(name)' là tên thiết bị trên Windows; hãy đặt tên tệp khác"
    case .sign(let sign):
      "trên Windows tên tệp không được có '\(sign)'; hãy đặt tên tệp khác"
    case .ending:
      "tên tệp không được kết thúc bằng dấu chấm hoặc dấu cách; hãy đặt tên tệp khác"
    }
  }
}
