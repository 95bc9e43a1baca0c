import Testing

@testable import Remote

struct RemotePlaceTests {
  @Test(arguments: [
    ("office@intranet:/srv/www/yearbook", "office@intranet", "/srv/www", "yearbook"),
    ("intranet:yearbook", "intranet", ".", "yearbook"),
    ("a@10.0.0.7:www/it's one/", "a@10.0.0.7", "www", "it's one"),
    ("a:/yearbook", "a", "/", "yearbook"),
    ("a:b:c", "a", ".", "b:c"),
  ])
  func `A place is a machine, a folder and a name`(
    text: String, host: String, parent: String, name: String
  ) throws {
    #expect(RemotePlace.isNamed(by: text))
    let place = try RemotePlace(text)
    #expect(place.host == host)
    #expect(place.parent == parent)
    #expect(place.name == name)
  }

  @Test(arguments: [
    "a:", "a:/", "a:..", "a:x/.", ":/srv/site", "-oProxyCommand=x:/srv/site", "a b:/srv/site",
    "a;b:/srv/site", "a:~/site", "a:/srv/x\ny",
  ])
  func `What is no place is refused`(text: String) {
    #expect(throws: RemoteFailure.self) { try RemotePlace(text) }
  }

  @Test(arguments: ["site", "/srv/site", "./a:b", "/srv/a:b"])
  func `A folder of this machine is none of another`(text: String) {
    #expect(!RemotePlace.isNamed(by: text))
  }

  @Test func `A name cannot leave its quotes in a script`() {
    #expect(RemoteScripts.quoted("it's $(x) `y`") == "'it'\\''s $(x) `y`'")
  }
}
