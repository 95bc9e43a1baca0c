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
    case .notScaled(let fault): Self.vietnamese(fault)
    case .noSmallerSizes(let megabytes, let command?):
      "ảnh có dung lượng \(megabytes) MB mà chưa có cỡ nhỏ hơn, nên người đọc nào cũng phải tải cả ảnh; hãy"
        + " chạy '\(command)'"
    case .noSmallerSizes(let megabytes, nil):
      "ảnh có dung lượng \(megabytes) MB, mà chương trình không tạo cỡ nhỏ hơn cho loại ảnh này, nên người"
        + " đọc nào cũng phải tải cả ảnh; hãy lưu thành JPEG, hoặc nếu là ảnh động thì giảm số điểm ảnh hay số"
        + " khung hình"
    case .outdatedSize(let picture, let command):
      "đây là cỡ nhỏ của ảnh '\(picture)' trước khi thay đổi, nên các trang không dùng; hãy chạy"
        + " '\(command)'"
    case .largeOfInks(let megabytes, let command):
      "ảnh có dung lượng \(megabytes) MB và \(Self.vietnameseInks), nên người đọc nào cũng phải tải cả ảnh;"
        + " \(Self.vietnameseInksRemedy), rồi chạy '\(command)'"
    case .changedSize(let picture, let command):
      "cỡ nhỏ này của ảnh '\(picture)' đã bị sửa sau khi tạo nên các trang không dùng; hãy chạy '\(command)' để"
        + " tạo lại"
    case .sizeOfNothing(let picture):
      "đây là cỡ nhỏ của ảnh '\(picture)', mà ảnh đó không còn; hãy đưa ảnh trở lại, hoặc xóa tệp này"
    case .needlessSize(let picture):
      "đây là cỡ nhỏ của ảnh '\(picture)' trước khi thay đổi, mà nay ảnh đã đủ nhỏ; hãy xóa tệp này"
    case .stillSize(let picture):
      "đây là cỡ nhỏ của ảnh động '\(picture)', trình duyệt sẽ hiện tệp không động này thay cho ảnh; hãy xóa tệp"
        + " này"
    case .sizeShown(let picture):
      "đây là cỡ nhỏ của ảnh '\(picture)'; hãy ghi tên ảnh đó, trình duyệt tự chọn cỡ cần dùng"
    case .sizeNameTaken(let picture):
      "ảnh này có tên của cỡ nhỏ của '\(picture)' mà không phải do 'yearbook pictures' tạo; hãy đổi tên một"
        + " trong hai tệp"
    case .heicShown(let jpeg, true, _):
      "trình duyệt không hiển thị HEIC; hãy dùng '\(jpeg)' ở bên cạnh"
    case .heicShown(let jpeg, false, let command):
      "trình duyệt không hiển thị HEIC; hãy chạy '\(command)' để tạo '\(jpeg)', rồi dùng tệp đó"
    case .heicAlone(let jpeg, let command):
      "trình duyệt không hiển thị HEIC nên tệp này bị bỏ qua; hãy chạy '\(command)' để tạo '\(jpeg)'"
    case .outdatedJPEG(let heic, let command):
      "ảnh này được tạo từ tệp '\(heic)' trước khi thay đổi, và các trang vẫn hiện ảnh cũ; hãy chạy"
        + " '\(command)'"
    case .namedHEIC(let kind, let right, _):
      "tệp này không phải là ảnh HEIC mà là ảnh \(kind.name), trình duyệt hiển thị được; hãy đổi tên thành"
        + " '\(right)'"
    case .heicNamed(let right, let command):
      "nội dung tệp này là ảnh HEIC, trình duyệt không hiển thị; hãy đổi tên thành '\(right)' rồi chạy"
        + " '\(command)'"
    case .heicTooSlow(let program, let seconds):
      "'\(program)' chạy quá \(seconds) giây chưa xong nên không dùng cho các ảnh khác nữa; hãy lưu ảnh này"
        + " thành JPEG trên điện thoại hoặc bằng chương trình xem ảnh"
    case .heicNotTried(let program):
      "ảnh này chưa được xử lý vì '\(program)' không xong với một ảnh trước đó; hãy chuyển ảnh đó đi rồi chạy"
        + " lại, hoặc lưu ảnh này thành JPEG"
    case .notHEIC: "tệp này không phải là ảnh HEIC, hoặc bị hỏng; hãy chép lại, hoặc đổi tên"
    case .noHEICProgram:
      "máy này chưa có chương trình đọc HEIC; hãy cài heif-convert ('apt install libheif-examples', 'brew"
        + " install libheif') hoặc ImageMagick, hoặc lưu ảnh thành JPEG"
    case .heicNotRead(let program, let words):
      "'\(program)' không tạo được tệp JPEG từ ảnh này\(words.isEmpty ? "" : " (\(words))"); hãy lưu thành"
        + " JPEG trên điện thoại hoặc bằng chương trình xem ảnh"
    }
  }

  private static let vietnameseInks = "dùng hệ màu in (CMYK) nên không tạo được cỡ nhỏ hơn"
  private static let vietnameseInksRemedy =
    "hãy mở bằng chương trình xem ảnh và lưu lại thành JPEG theo hệ màu màn hình (RGB)"

  private static func vietnamese(_ fault: ScalingFault) -> String {
    switch fault {
    case .damaged:
      "ảnh bị hỏng hoặc bị cắt ngang nên không tạo được cỡ nhỏ hơn; hãy chép lại từ nơi lấy ảnh"
    case .tooManyPixels(let most):
      "ảnh có hơn \(most / 1_000_000) megapixel nên không tạo được cỡ nhỏ hơn; hãy lưu nhỏ hơn"
    case .inks:
      "ảnh \(vietnameseInks); \(vietnameseInksRemedy)"
    case .noMemory: "máy không đủ bộ nhớ để tạo cỡ nhỏ hơn của ảnh; hãy lưu ảnh nhỏ hơn"
    }
  }
}
