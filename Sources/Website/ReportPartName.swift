import Emulation

extension ReportPart {
  /// What it is called in Vietnamese messages.
  var vietnamese: String {
    switch self {
    case .situation: "đặc điểm tình hình"
    case .direction: "lãnh đạo, chỉ đạo"
    case .movements: "phong trào thi đua"
    case .commendation: "công tác khen thưởng"
    case .activities: "hoạt động trong năm"
    case .strengths: "ưu điểm"
    case .limits: "hạn chế, tồn tại"
    case .causes: "nguyên nhân"
    case .lessons: "bài học kinh nghiệm"
    case .directions: "phương hướng, nhiệm vụ"
    case .proposals: "đề xuất, kiến nghị"
    }
  }
}
