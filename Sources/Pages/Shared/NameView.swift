package import Emulation
package import Localization
package import Templates

/// A name or code of a member and the time it was in force.
package struct NameView: View {
  package let name: String
  package let kind: String?
  package let period: String?

  package static let tags: [Tag<NameView>] = [
    .text("name") { $0.name },
    .text("kind") { $0.kind },
    .text("period") { $0.period },
  ]
}

extension NameView {
  /// The names of a member over time, each with the codes in force under it.
  package static func all(of member: Member, _ language: Localization) -> [NameView] {
    member.names.map { name in
      NameView(
        name: name.text, kind: language.kind(name), period: language.period(name.period))
    }
      + member.codes.map { code in
        NameView(
          name: language.words(.gsoCode(code: code.gso)), kind: nil,
          period: language.period(code.period))
      }
  }
}
