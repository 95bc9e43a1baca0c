/// Text without case and without marks, to compare names that people spell in many ways.
public enum Folding {
  /// Lower-case text without marks: `Thừa Thiên Huế` and `THUA THIEN HUE` are both `thua thien hue`.
  ///
  /// `đ`, `Đ` and `Ð` become `d`; composed and decomposed text give the same.
  public static func fold(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      return String(decoding: text.utf8.map(lowered), as: UTF8.self)
    }
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.value < 0x80 {
        folded.append(Unicode.Scalar(lowered(UInt8(scalar.value))))
      } else if !(0x300...0x36F).contains(scalar.value) {
        for lower in scalar.properties.lowercaseMapping.unicodeScalars
        where !(0x300...0x36F).contains(lower.value) {
          folded.append(bases[lower] ?? lower)
        }
      }
    }
    return String(folded)
  }

  /// Lower-case text with its marks, as a disk that ignores case sees a name.
  public static func caseless(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      return String(decoding: text.utf8.map(lowered), as: UTF8.self)
    }
    var lower: [UInt8] = []
    lower.reserveCapacity(text.utf8.count + 4)
    for scalar in text.unicodeScalars {
      if scalar.value < 0x80 {
        lower.append(lowered(UInt8(scalar.value)))
      } else {
        lower.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      }
    }
    return String(decoding: lower, as: UTF8.self)
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    let isUpper = UInt8(ascii: "A") <= byte && byte <= UInt8(ascii: "Z")
    return isUpper ? byte + 32 : byte
  }

  /// The plain letter of each marked one, for the Latin letters of Vietnam and its neighbours.
  private static let bases: [Unicode.Scalar: Unicode.Scalar] = {
    let groups = [
      "aàáảãạăằắẳẵặâầấẩẫậåäāą", "cçćčĉċ", "dđðď", "eèéẻẽẹêềếểễệëēėęěĕ", "gğĝģġ", "iìíỉĩịîïīįĭ",
      "lłľĺļ", "nñńňņ", "oòóỏõọôồốổỗộơờớởỡợöøōőŏ", "rřŕ", "sśšşș", "tťţț",
      "uùúủũụưừứửữựûüūůűųŭ", "yỳýỷỹỵÿ", "zźžż",
    ]
    var bases: [Unicode.Scalar: Unicode.Scalar] = [:]
    for group in groups {
      for letter in group.unicodeScalars.dropFirst() {
        bases[letter] = group.unicodeScalars.first
      }
    }
    return bases
  }()
}
