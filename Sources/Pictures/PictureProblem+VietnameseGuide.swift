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
    }
  }
}
