import Emulation
import Templates

/// The office of head or deputy head in a year.
struct OfficeView: View {
  let label: String
  let province: LinkView
  let person: PersonView?
  /// How far the choice has come; nil where that is not stated.
  let status: String?
  let source: SourceMarkView?

  static let tags: [Tag<OfficeView>] = [
    .text("label") { $0.label },
    .record("province") { $0.province },
    .record("person") { $0.person },
    .text("status") { $0.status },
    .record("source") { $0.source },
  ]
}

extension Edition {
  /// The offices that a province had in a year.
  func offices(of province: Province.ID, in year: Year, on page: Address) -> [OfficeView] {
    Office.Kind.allCases.flatMap { kind in
      archive.offices(kind, in: year).filter { $0.province == province }.map { office in
        let label = words[kind == .head ? .head : .deputy]
        return view(office, label: label, in: year.number, on: page)
      }
    }
  }

  /// An office in a year as a page shows it.
  func view(_ office: Office, label: String, in year: Int, on page: Address) -> OfficeView {
    OfficeView(
      label: label, province: province(office.province, in: year, on: page),
      person: office.person.map { view($0, part: nil, in: year) }, status: status(office.status),
      source: mark(office.source, toldIn: office.toldIn, on: page))
  }
}
