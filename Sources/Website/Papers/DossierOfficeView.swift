import Emulation
import Templates

/// An office of a province with the emulation year it is for.
struct DossierOfficeView: View {
  let year: String
  let office: OfficeView

  static let tags: [Tag<DossierOfficeView>] = [
    .text("year") { $0.year },
    .record("office") { $0.office },
  ]
}

extension DossierOfficeView {
  init(_ office: Office, in year: Int, on page: Address, _ edition: Edition) {
    self.year = String(year)
    let label = edition.words[office.kind == .head ? .head : .deputy]
    self.office = edition.view(office, label: label, in: year, on: page)
  }
}
