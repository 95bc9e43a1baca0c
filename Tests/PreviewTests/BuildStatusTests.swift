import Input
import Testing

@testable import Preview

@Suite(.timeLimit(.minutes(10)))
struct BuildStatusTests {
  private func notice(_ number: Int) -> PreviewNotice {
    PreviewNotice(
      site: nil, number: number, shownSince: number, problems: Problems(), isBefore: false)
  }

  @Test func `Who knows an older notice has the newest at once`() async {
    let bulletin = BuildStatus(run: "run")
    bulletin.post(notice(4))
    #expect(await bulletin.notice(after: "run.3", within: .seconds(60)).number == 4)
    #expect(await bulletin.notice(after: "other.4", within: .seconds(60)).number == 4)
    #expect(await bulletin.notice(after: "", within: .seconds(60)).number == 4)
  }

  @Test func `All who wait have the next, also more than may wait`() async {
    let bulletin = BuildStatus(run: "run")
    await withTaskGroup(of: Int.self) { group in
      for _ in 0..<100 {
        group.addTask { await bulletin.notice(after: "run.0", within: .seconds(60)).number }
      }
      bulletin.post(notice(1))
      for await number in group { #expect(number == 0 || number == 1) }
    }
  }

  @Test func `Nobody waits longer than he wants, nor when he is cancelled`() async {
    let bulletin = BuildStatus(run: "run")
    #expect(await bulletin.notice(after: "run.0", within: .milliseconds(1)).number == 0)
    let waiting = Task { await bulletin.notice(after: "run.0", within: .seconds(600)) }
    waiting.cancel()
    #expect(await waiting.value.number == 0)
  }
}
