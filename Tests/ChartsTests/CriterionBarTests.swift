import Charts
import Templates
import Testing

struct CriterionBarTests {
  private func seen(_ amount: Amount, maximum: Int = 400, mean: Int? = nil, best: Int? = nil)
    -> Seen
  {
    Seen(CriterionBar(amount, maximum: maximum, mean: mean, best: best).markup())
  }

  @Test func `A picture with mean and best`() throws {
    let bar = CriterionBar(.exact(390, "390"), maximum: 400, mean: 370, best: 396)
    try expectPicture(bar.markup(), "criterion-bar")
  }

  @Test(arguments: [0, -1, Int.min])
  func `Without a maximum there is nothing`(maximum: Int) {
    #expect(CriterionBar(.exact(5, "5"), maximum: maximum).markup().isEmpty)
  }

  @Test(arguments: [(0, "0"), (200, "56"), (400, "112"), (500, "112"), (-3, "0")])
  func `It is filled in proportion, within its slot`(number: Int, width: String) {
    let filled = seen(.exact(number, "x")).paths(##" class="f-mid" fill="#777""##)
    #expect(filled == (width == "0" ? [] : ["M4 7h\(width)v9H4z"]))
  }

  @Test func `A gap is a dashed slot without filling`() {
    let seen = seen(.missing("not published"))
    #expect(seen.count("<path") == 1)
    #expect(seen.count("stroke-dasharray") == 1)
  }
}
