extension PreviewProblem {
  /// The message of a problem in Vietnamese.
  package var vietnamese: String {
    switch self {
    case .unreadable(let reason): "không đọc được một tệp trong này: \(reason)"
    }
  }
}
