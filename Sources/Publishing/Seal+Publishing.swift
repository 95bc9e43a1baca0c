public import Downloads
import Emulation
public import Input

extension Seal {
  /// What the seals in the content come to, by year; one that cannot be read is left out.
  public static func published(in content: FileTree) -> [Int: PublishedSeal] {
    var seals: [Int: PublishedSeal] = [:]
    for year in years(in: content) {
      guard let seal = try? Seal(of: year, in: content) else { continue }
      seals[year] = seal.published
    }
    return seals
  }

  /// The years that have a seal, in their order.
  static func years(in content: FileTree) -> [Int] {
    content.texts.keys.filter { $0.hasSuffix("/\(name)") }
      .compactMap { Int($0.dropLast(name.utf8.count + 1)) }.sorted()
  }

  /// What a site keeps of it.
  var published: PublishedSeal {
    // The same for a register that was given its other name.
    let facts = factLines(register: Members.files[0])
    return PublishedSeal(
      corrections: corrections, files: Manifest.hex(Manifest.digest(of: manifest.bytes)),
      facts: facts.isEmpty ? nil : Manifest.hex(Manifest.digest(of: Array(facts.utf8))))
  }
}
