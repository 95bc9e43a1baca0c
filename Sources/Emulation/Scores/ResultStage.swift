/// The stage of scoring that a year's result is of, as far as it is known.
public enum ResultStage: Hashable, Sendable {
  /// A stage that the sheet names, or that follows from an office's own sheet.
  case stated(Stage)
  /// The source of the points names no stage.
  case notStated

  /// What data files and programs call it.
  public var id: String {
    switch self {
    case .stated(let stage): stage.rawValue
    case .notStated: "not-stated"
    }
  }

  /// Whether this and a year's other result are known to be of different stages.
  func surelyDiffers(from other: ResultStage) -> Bool {
    guard case .stated(let stage) = self, case .stated(let otherStage) = other else { return false }
    return stage != otherStage
  }
}

extension Summary {
  /// Whether points of a sheet that names no stage are agreed ones: an office's are, those that a report
  /// tells of need not be.
  var impliesAgreedPoints: Bool { status != .reported }
}
