public import Input

/// How a site looks, where that is not as the program has it: `look` in `site.yaml`.
public struct Look: Sendable {
  /// A colour of the stylesheet, by the name of its custom property.
  public enum ColorName: String, CaseIterable, Hashable, Sendable {
    case paper, ink, soft, mid, rule, tint, warm, deep, accent, gold, good
  }

  /// A family of fonts.
  public enum FontName: String, CaseIterable, Hashable, Sendable {
    case serif, sans
  }

  /// A width.
  public enum WidthName: String, CaseIterable, Hashable, Sendable {
    /// Of the page.
    case width
    /// Of running text.
    case textWidth = "text-width"
  }

  /// A colour and where it is said.
  public struct NamedColor: Sendable {
    /// The colour.
    public let color: WebColor
    /// Where it is said.
    public let place: Place
  }

  /// The colours on light screens.
  public let light: [ColorName: NamedColor]
  /// The colours on dark screens.
  public let dark: [ColorName: NamedColor]
  /// The families of fonts, which the system has.
  public let fonts: [FontName: String]
  /// The widths, each with its unit.
  public let widths: [WidthName: String]
  /// The file of the logo below `assets`.
  public let logo: LocatedText?

  private static let names = ColorName.allCases.map(\.rawValue)
  private static let keys =
    names + FontName.allCases.map(\.rawValue) + WidthName.allCases.map(\.rawValue)
    + ["dark", "logo"]

  /// What is under `look`; reports unknown names, and values that are no colours, fonts or widths.
  init(_ fields: Fields, _ problems: inout Problems) {
    fields.reportUnknownKeys(besides: Self.keys, to: &problems)
    light = Self.colors(in: fields, &problems)
    let dark = fields.fields("dark", &problems)
    dark?.reportUnknownKeys(besides: Self.names, to: &problems)
    self.dark = dark.map { Self.colors(in: $0, &problems) } ?? [:]
    var fonts: [FontName: String] = [:]
    for name in FontName.allCases {
      fonts[name] = fields.read(name.rawValue, &problems, Self.font)
    }
    self.fonts = fonts
    var widths: [WidthName: String] = [:]
    for name in WidthName.allCases {
      widths[name] = fields.read(name.rawValue, &problems, Self.width)
    }
    self.widths = widths
    logo = fields.text("logo", &problems)
  }

  private static func colors(
    in fields: Fields, _ problems: inout Problems
  ) -> [ColorName: NamedColor] {
    var colors: [ColorName: NamedColor] = [:]
    for name in ColorName.allCases {
      colors[name] = fields.read(name.rawValue, &problems) { (text) throws(Problem) in
        guard let color = WebColor(text.text) else {
          throw EmulationProblem.notAColor(Excerpt.beginning(of: text.text)).at(text.place)
        }
        return NamedColor(color: color, place: text.place)
      }
    }
    return colors
  }

  private static func font(_ text: LocatedText) throws(Problem) -> String {
    guard text.text.split(separator: ",", omittingEmptySubsequences: false).allSatisfy(isFamily)
    else { throw EmulationProblem.notAFont(Excerpt.beginning(of: text.text)).at(text.place) }
    return text.text
  }

  /// Whether a browser takes a text for the name of a font (CSS Fonts level 4, "font-family").
  ///
  /// Those are words that begin with letters, and anything in quotes. One name that is none makes the
  /// whole list invalid.
  private static func isFamily(_ written: Substring) -> Bool {
    let words = written.split(separator: " ")
    let name = words.joined(separator: " ")
    if let quote = name.first, quote == "\"" || quote == "'" {
      let inner = name.dropFirst().dropLast()
      return name.count > 2 && name.last == quote && inner.unicodeScalars.allSatisfy(isOfNames)
    }
    let forAll: Set = ["inherit", "initial", "unset", "revert", "revert-layer", "default"]
    guard !words.isEmpty, !forAll.contains(name.lowercased()) else { return false }
    return words.allSatisfy { word in
      word.unicodeScalars.allSatisfy { $0 != " " && isOfNames($0) }
        && word.drop { $0 == "-" }.first?.isLetter == true && !word.hasPrefix("--")
    }
  }

  private static func isOfNames(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "-"
      || scalar == " " || scalar == "_"
  }

  /// The least that a page or a line of text can be read in, in each unit.
  private static let leastWidths: [Substring: Int] = ["rem": 20, "em": 20, "ch": 40, "px": 320]

  private static func width(_ text: LocatedText) throws(Problem) -> String {
    guard let parts = text.text.wholeMatch(of: /([0-9]{1,4})(\.[0-9]{1,3})?(rem|em|ch|px)/) else {
      throw EmulationProblem.notAWidth(Excerpt.beginning(of: text.text)).at(text.place)
    }
    guard let number = Int(parts.1), let least = leastWidths[parts.3], number >= least else {
      throw EmulationProblem.tooNarrow(text.text, least: "\(leastWidths[parts.3] ?? 0)\(parts.3)")
        .at(text.place)
    }
    return text.text
  }
}
