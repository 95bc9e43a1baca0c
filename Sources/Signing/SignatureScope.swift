/// What a signature is for; one that was made for something else is worth nothing.
public enum SignatureScope: String, Sendable {
  /// The manifest of a site.
  case site = "yearbook-site"
  /// The seal of a year.
  case seal = "yearbook-seal"
}
