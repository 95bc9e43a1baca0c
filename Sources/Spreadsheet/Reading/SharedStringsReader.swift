import Input

/// Reads the texts that cells refer to by number.
final class SharedStringsReader: PartReader {
  private(set) var texts: [RichText] = []
  private var current = RichTextBuilder()

  override func begin(_ element: String, _ attributes: [String: String]) throws(Problem) {
    if element == "si" { current = RichTextBuilder() } else { current.begin(element, attributes) }
  }

  override func end(_ element: String, _ text: String) throws(Problem) {
    current.end(element, text)
    if element == "si" {
      texts.append(current.richText ?? RichText(text: "", strike: .asCell))
    }
  }
}
