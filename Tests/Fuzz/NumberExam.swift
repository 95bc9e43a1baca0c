import Emulation
import Input

/// What the reader of points promises.
enum NumberExam: Exam {
  static let tokens = [
    "0", "1", "9", "00", "985", "985,5", ",", ".", "-", "−", "+", "~", "≈", "<", ">", " ", "\u{A0}",
    ",000", ".000", ".5", "e9", "999999999", "0001", "٣", "９", "\u{301}", "½", "%", "đ", "\n",
  ]

  private static let ranges = [
    Points(0)...Points(1_000), Points(-100)...Points(100), Points(0)...Points(999_999_999),
  ]

  static func outcome(of input: [UInt8]) throws(Broken) -> Outcome {
    let file: SourceFile
    switch try self.file("scores.csv", input) {
    case .success(let text): file = text
    case .failure(let problem): return Outcome(problems: [problem], texts: [])
    }
    let cell = LocatedText(file.text(0..<file.bytes.count), at: file.place)
    var problems: [Problem] = []
    var texts: [String] = []
    for range in ranges {
      do {
        let figure = try Figure(cell, within: range)
        let printed = figure.written
        texts.append(printed)
        guard range.contains(figure.points) else {
          throw Broken("\(printed) is out of range")
        }
        try checkPrinted(printed, figure, range)
      } catch let problem as Problem {
        try check(problem, in: file)
        problems.append(problem)
      } catch let broken as Broken {
        throw broken
      } catch {
        throw Broken("\(error)")
      }
    }
    return Outcome(problems: problems, texts: texts)
  }

  /// A figure that is printed reads the same again, as precisely.
  private static func checkPrinted(
    _ printed: String, _ figure: Figure, _ range: ClosedRange<Points>
  ) throws(Broken) {
    do {
      let file = SourceFile(path: "printed.csv", text: printed)
      let again = try Figure(LocatedText(printed, at: file.place), within: range)
      guard again == figure, again.points.decimals == figure.points.decimals else {
        throw Broken("\(printed) reads as \(again.written) when it is printed")
      }
    } catch let problem as Problem {
      throw Broken("\(printed) does not read again: \(problem.message)")
    } catch let broken as Broken {
      throw broken
    } catch {
      throw Broken("\(error)")
    }
  }
}
