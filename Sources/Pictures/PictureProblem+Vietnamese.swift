extension PictureProblem {
  /// The message of a problem in Vietnamese.
  package var vietnamese: String {
    switch self {
    case .fileTooLarge(let mebibytes, let most):
      "ảnh có dung lượng \(mebibytes) MiB; chỉ công bố ảnh không quá \(most) MiB"
    case .fileLarge(let mebibytes, let most):
      "ảnh có dung lượng \(mebibytes) MiB; hãy lưu nhỏ hơn, tối đa \(most) MiB"
    case .manyPixels(let size):
      "ảnh có \(size.width) × \(size.height) điểm ảnh, hơn 100 megapixel, một số trình duyệt không hiển thị"
    case .sizeUnknown: "ảnh không cho biết chiều rộng và chiều cao; tệp có thể bị hỏng"
    case .notAPicture: "tệp này không phải là ảnh PNG, JPEG, WebP, AVIF hoặc GIF"
    case .notCleaned(.cutShort): "tệp ảnh bị cắt ngang; hãy chép lại từ nơi lấy ảnh"
    case .notCleaned(.damaged):
      "ảnh bị hỏng nên không tách được vị trí và thông tin máy ảnh; hãy mở bằng chương trình xem ảnh và lưu"
        + " thành tệp JPEG hoặc PNG mới"
    case .notCleaned(.turned):
      "ảnh được xoay bằng dữ liệu Exif, mà dữ liệu này không được công bố; hãy xoay ảnh bằng chương trình"
        + " xem ảnh và lưu thành tệp JPEG hoặc PNG mới"
    case .notCleaned(.holdsMore):
      "ảnh chứa dữ liệu, như nơi chụp, không tách được khỏi tệp AVIF; hãy lưu dạng JPEG, hoặc không kèm"
        + " Exif và XMP"
    }
  }
}
