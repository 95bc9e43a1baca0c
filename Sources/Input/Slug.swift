/// A short name for an address, made from any text.
public enum Slug {
  /// Lower-case ASCII letters and digits, every run of anything else as one `-`.
  ///
  /// Marks are left out: `Nghệ An dẫn đầu cụm` gives `nghe-an-dan-dau-cum`. Text without a Latin
  /// letter or digit gives the empty text.
  public static func text(for text: String) -> String {
    var slug: [UInt8] = []
    var isApart = false
    for byte in Folding.fold(text).utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        if isApart, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
        slug.append(byte)
        isApart = false
      default: isApart = true
      }
    }
    return String(decoding: slug, as: UTF8.self)
  }

  /// As `text(for:)`, but with the letters of all other scripts: `会议 2016` gives `会议-2016`.
  ///
  /// Text without any letter or digit gives the empty text.
  public static func name(for text: String) -> String {
    var name = String.UnicodeScalarView()
    var isApart = false
    for scalar in Folding.fold(text).unicodeScalars {
      guard isInName(scalar) else {
        isApart = true
        continue
      }
      if isApart, !name.isEmpty { name.append("-") }
      name.append(scalar)
      isApart = false
    }
    return String(name)
  }

  private static func isInName(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 {
      return ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
    }
    return switch scalar.properties.generalCategory {
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber:
      true
    default: false
    }
  }

  /// One name for each of `texts`, in order, no two the same.
  ///
  /// The first text of a name keeps it; later ones get `-2`, `-3` …, but never a name that another
  /// text has by itself. Text without a name is called `spare`.
  ///
  /// - Parameter given: names that some of the texts are given, no two the same; they keep them.
  public static func unique(
    _ texts: [String], spare: String, given: [String?] = []
  ) -> [String] {
    let names = texts.map { name(for: $0) }.map { $0.isEmpty ? spare : $0 }
    let givenNames = Set(given.compactMap(\.self))
    var taken = Set(names).union(givenNames)
    var isFirst = taken.subtracting(givenNames)
    var next: [String: Int] = [:]
    return names.enumerated().map { index, name in
      if index < given.count, let name = given[index] { return name }
      if isFirst.remove(name) != nil { return name }
      var number = next[name, default: 2]
      while !taken.insert("\(name)-\(number)").inserted { number += 1 }
      next[name] = number + 1
      return "\(name)-\(number)"
    }
  }
}
