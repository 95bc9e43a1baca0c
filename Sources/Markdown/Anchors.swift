/// The anchors that lead to the headings of a note.
enum Anchors {
  /// The position of the heading that each anchor leads to: ids, and where none has that name the form
  /// that GitHub makes of a heading.
  static func all(of headings: [Heading]) -> [String: Int] {
    var all: [String: Int] = [:]
    for (position, heading) in headings.enumerated() { all[heading.id] = position }
    var counts: [String: Int] = [:]
    for (position, heading) in headings.enumerated() {
      let name = gitHubForm(of: heading.text)
      let count = counts[name, default: 0]
      counts[name] = count + 1
      let anchor = count == 0 ? name : "\(name)-\(count)"
      if all[anchor] == nil { all[anchor] = position }
    }
    return all
  }

  /// Lower case, each space as `-`, without punctuation.
  private static func gitHubForm(of text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return gitHubForm(ofASCII: text) }
    var form = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      switch scalar.properties.generalCategory {
      case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .connectorPunctuation:
        form.append(scalar)
      default: if scalar == " " || scalar == "-" { form.append("-") }
      }
    }
    return String(form)
  }

  private static func gitHubForm(ofASCII text: String) -> String {
    var form: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): form.append(byte | 0x20)
      case UInt8(ascii: " "), UInt8(ascii: "-"): form.append(UInt8(ascii: "-"))
      case UInt8(ascii: "_"): form.append(byte)
      default: if byte.isAlphanumeric { form.append(byte) }
      }
    }
    return String(decoding: form, as: UTF8.self)
  }
}
