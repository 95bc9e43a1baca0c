import Templates
import Testing

struct VocabularyTests {
  @Test func `A view's vocabulary is listed in its own order, each view once`() {
    #expect(
      Vocabulary(of: YearView.self).description == """
        year: text
        motto: text
        note: markup
        final: flag
        movements: list of texts
        rows: list of records
          name: text
          points: text
          rows: list of records, as above
        head: record, as above
        layout: text

        """)
  }

  @Test func `A value's vocabulary is listed by name`() {
    let value: Value = [
      "b": [["x": "1"], ["y": true], nil], "a": nil, "c": ["t", ["u": "v"]], "d": [],
      "e": [["a"]],
    ]
    #expect(
      Vocabulary(of: value).description == """
        a: nothing
        b: list of records
          x: text
          y: flag
        c: list
        d: list
        e: list

        """)
  }
}
