import Input
import LinkCheck
import Testing

@testable import Website

struct SoundSiteTests {
  @Test func `The project's own templates make a sound site`() async throws {
    let site = try #require(try SmallSite().website)
    let problems = try await SiteCheck(site.pages).problems(jobs: 2)
    #expect(problems.sorted.map(\.message) == [])
  }
}
