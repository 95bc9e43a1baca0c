import Input

/// The rules for the address of a site on the web.
enum BaseURL {
  /// The longest address, in UTF-8 bytes.
  private static let longest = 500

  /// Reads `https://host/path`, with or without a slash at its end, and gives it with one.
  ///
  /// - Throws: `base-url` for another scheme, and for a name and password, a query, an anchor, blanks
  ///   and whatever else stands in no address.
  static func root(_ text: LocatedText) throws(Problem) -> String {
    func problem(_ fault: EmulationProblem.AddressFault) -> Problem {
      EmulationProblem.notAnAddressOfSite(Excerpt.beginning(of: text.text), fault).at(text.place)
    }
    let scheme = "https://"
    guard text.text.hasPrefix(scheme) else { throw problem(.noHTTPS) }
    guard text.text.utf8.count <= longest else { throw problem(.tooLong) }
    let parts = text.text.dropFirst(scheme.count)
      .split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard isHost(parts[0]) else {
      throw problem(.noServer)
    }
    let folders = parts.last == "" ? parts.dropFirst().dropLast() : parts.dropFirst()
    guard folders.allSatisfy(isFolder) else {
      throw problem(.moreThanFolders)
    }
    return scheme + ([parts[0]] + folders).joined(separator: "/") + "/"
  }

  /// Whether a text is a name of a server, and maybe a port.
  private static func isHost(_ text: String) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count <= 2, let name = parts.first else { return false }
    if parts.count == 2 {
      guard let port = UInt16(parts[1]), port > 0, !parts[1].hasPrefix("+") else { return false }
    }
    return name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
      (1...63).contains(label.utf8.count) && !label.hasPrefix("-") && !label.hasSuffix("-")
        && label.utf8.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
    }
  }

  /// Whether a text can be a folder as an address says it, and is none that leads elsewhere.
  private static func isFolder(_ text: String) -> Bool {
    !text.isEmpty && text != "." && text != ".."
      && text.utf8.allSatisfy { isAlphanumeric($0) || "-._~".utf8.contains($0) }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
