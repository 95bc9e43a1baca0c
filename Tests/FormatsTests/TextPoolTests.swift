import Formats
import Random
import Testing

struct TextPoolTests {
  @Test func `Each text has one number, in the order in which they come`() {
    var pool = TextPool()
    #expect(["b", "", "a", "b", "", "Huế"].map { pool.number(of: $0) } == [0, 1, 2, 0, 1, 3])
    #expect(pool.count == 4)
    #expect((0..<4).map { String(decoding: pool[$0], as: UTF8.self) } == ["b", "", "a", "Huế"])
  }

  @Test func `Any number of texts is told apart`() {
    var pool = TextPool()
    var random = SplitMix64(seed: 1, stream: 2, run: 3)
    let texts = (0..<20_000).map { _ in String(random.next() % 9_000, radix: 2) }
    var known: [String: Int] = [:]
    for text in texts {
      let number = pool.number(of: text)
      #expect(number == known[text] ?? known.count)
      known[text] = number
    }
    #expect(pool.count == known.count)
    #expect(known.allSatisfy { String(decoding: pool[$0.value], as: UTF8.self) == $0.key })
  }
}
