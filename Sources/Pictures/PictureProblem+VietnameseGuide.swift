package import Input

extension PictureProblem.Code {
  /// What docs/PROBLEMS.vi.md says of the code.
  package var vietnameseGuide: ProblemAdvice {
    switch self {
    case .largePicture:
      ProblemAdvice(
        "Ảnh có dung lượng hoặc số điểm ảnh lớn đến mức người đọc phải đợi, hoặc không xem"
          + " được.",
        remedy: "Lưu nhỏ hơn: chiều rộng 2.000 điểm ảnh là đủ cho một trang.")
    case .damagedPicture:
      ProblemAdvice(
        "Không đọc được chiều rộng và chiều cao của ảnh.",
        remedy: "Mở bằng chương trình xem ảnh và lưu lại, hoặc chép lại.")
    case .pictureKind:
      ProblemAdvice(
        "Một tệp được dùng làm ảnh mà trình duyệt không hiển thị được.",
        remedy: "Lưu dạng PNG, JPEG, WebP, AVIF hoặc GIF.")
    case .pictureData:
      ProblemAdvice(
        "Nơi chụp, giờ chụp và máy chụp không được công bố, mà không tách được khỏi tệp này.",
        remedy: "Mở bằng chương trình xem ảnh và lưu thành tệp JPEG hoặc PNG mới.")
    case .pictureSize:
      ProblemAdvice(
        "Cỡ nhỏ do `yearbook pictures` tạo không còn khớp với ảnh, được dùng như một ảnh riêng, hoặc có tệp"
          + " khác mang tên đó.",
        remedy: "Chạy lại `yearbook pictures` nếu ảnh đã thay đổi; nếu không, làm theo thông báo.")
    case .noSmallerSizes:
      ProblemAdvice(
        "Ảnh lớn hơn một megabyte chưa có cỡ nhỏ hơn, nên điện thoại phải tải cả ảnh.",
        remedy: "Chạy `yearbook pictures` kèm năm.")
    case .heic:
      ProblemAdvice(
        "Ảnh là tệp HEIC do điện thoại ghi, trình duyệt không hiển thị.",
        remedy: "Chạy `yearbook pictures` để tạo tệp JPEG, rồi dùng tệp đó.")
    }
  }
}
