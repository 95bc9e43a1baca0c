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

  /// One name for each of `texts`, in order, no two the same.
  ///
  /// The first text of a name keeps it; later ones get `-2`, `-3` …, but never a name that another
  /// text has by itself. Text without a name is called `spare`.
  public static func unique(_ texts: [String], spare: String) -> [String] {
    let names = texts.map { text(for: $0) }.map { $0.isEmpty ? spare : $0 }
    var taken = Set(names)
    var isFirst = taken
    var next: [String: Int] = [:]
    return names.map { name in
      if isFirst.remove(name) != nil { return name }
      var number = next[name, default: 2]
      while !taken.insert("\(name)-\(number)").inserted { number += 1 }
      next[name] = number + 1
      return "\(name)-\(number)"
    }
  }
}
