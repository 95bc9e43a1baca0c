import Input
import SiteFiles

extension WebsiteProblem {
  /// The message of a problem in Vietnamese.
  var vietnamese: String {
    switch self {
    case .linkToNothing(let address, let nearest):
      "liên kết dẫn đến '\(address)', nhưng không có tệp này\(Suggestion.vietnamese(nearest))"
    case .linkToDraft(let address):
      "liên kết dẫn đến '\(address)', là bản nháp nên không được đăng"
    case .missingHeading(let fragment, let nearest):
      "trang không có đề mục '#\(fragment)'\(Suggestion.vietnamese(nearest))"
    case .quotationOutsideYear(let name):
      "chỉ bài viết của một năm mới lấy được số liệu '{{\(name)}}'"
    case .unknownQuotation(let name, let nearest):
      "'{{\(name)}}' không lấy số liệu nào của năm; hãy viết points., rank. hoặc name. và mã đơn vị"
        + Suggestion.vietnamese(nearest)
    case .emptyBlock(let name): "năm này chưa có gì để đặt vào khối '\(name)'"
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
    case .samePath(let path): "chỗ này sẽ được ghi vào \(path), nơi đã có trang khác"
    case .notPortable(let fault): Self.vietnamese(fault)
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
