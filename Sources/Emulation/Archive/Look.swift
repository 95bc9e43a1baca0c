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
    let isPlain = text.text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
        || " -,\"'".unicodeScalars.contains($0)
    }
    let quotes = text.text.count { $0 == "\"" }
    let apostrophes = text.text.count { $0 == "'" }
    guard isPlain, !text.text.isEmpty, quotes % 2 == 0, apostrophes % 2 == 0 else {
      throw EmulationProblem.notAFont(Excerpt.beginning(of: text.text)).at(text.place)
    }
    return text.text
  }

  private static func width(_ text: LocatedText) throws(Problem) -> String {
    guard text.text.wholeMatch(of: /[0-9]{1,4}(\.[0-9]{1,3})?(rem|em|ch|px)/) != nil else {
      throw EmulationProblem.notAWidth(Excerpt.beginning(of: text.text)).at(text.place)
    }
    return text.text
  }
}
