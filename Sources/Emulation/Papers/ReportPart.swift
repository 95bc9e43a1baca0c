/// A part of a summary report (báo cáo tổng kết) that the office writes itself.
///
/// Its text is in the note under a heading of its own, or under its name among what the year gives for its
/// report; what the archive knows of it is added.
public enum ReportPart: String, CaseIterable, Hashable, Sendable {
  /// Đặc điểm tình hình.
  case situation
  /// Công tác lãnh đạo, chỉ đạo.
  case direction
  /// Các phong trào thi đua.
  case movements
  /// Công tác khen thưởng.
  case commendation
  /// Hoạt động của Cụm.
  case activities
  /// Ưu điểm.
  case strengths
  /// Hạn chế, tồn tại.
  case limits
  /// Nguyên nhân.
  case causes
  /// Bài học kinh nghiệm.
  case lessons
  /// Phương hướng, nhiệm vụ.
  case directions
  /// Đề xuất, kiến nghị.
  case proposals

  /// The parts of the assessment (đánh giá chung), in their order.
  public static let assessment: [ReportPart] = [.strengths, .limits, .causes, .lessons]
}
