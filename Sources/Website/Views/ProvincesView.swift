import Emulation
import Templates

/// The members of the cluster, north to south.
struct ProvincesView: View {
  let page: PageView
  let members: [LinkView]

  static let tags: [Tag<ProvincesView>] = [
    .record("page") { $0.page },
    .list("members") { $0.members },
  ]
}

extension ProvincesView {
  init(_ edition: Edition) {
    page = edition.page(
      .provinces, title: edition.words[.provinces])
    members = edition.archive.provinces.all.map { edition.member($0, on: .provinces) }
  }
}
