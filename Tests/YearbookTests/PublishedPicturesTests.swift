import Foundation
import Testing
import Workplaces

struct PublishedPicturesTests {
  private static let note = """
    ---
    title: The hall
    ---
    ![The hall](hall.png)

    """
  private static let position = Array("Author\0at 18.34 N, 105.9 E".utf8)

  @Test func `No published picture says where it was taken`() throws {
    let place = try Workplace(changing: ["content/2016/hall.md": Self.note])
    defer { place.remove() }
    let clean = SmallPicture.png(40, 30)
    let whole = clean + SmallPicture.chunk("tEXt", Self.position)
    let taken = clean.dropLast(12) + SmallPicture.chunk("tEXt", Self.position) + clean.suffix(12)
    for picture in [whole, Array(taken)] {
      try place.write(Data(picture), to: "content/2016/hall.png")
      #expect(try place.run("build").status == 0)
      let published = place.folder.appending(path: "site/2016/hall.png")
      #expect(try Array(Data(contentsOf: published)) == clean)
    }
  }

  @Test(arguments: ["check", "build"])
  func `A picture that cannot be cleaned is an error that says how to save it`(
    command: String
  ) throws {
    let place = try Workplace(changing: ["content/2016/hall.md": Self.note])
    defer { place.remove() }
    try place.write(Data(SmallPicture.png(40, 30).dropLast(5)), to: "content/2016/hall.png")
    let run = try place.run(command)
    #expect(run.status == 1)
    #expect(
      run.errors.contains(
        "content/2016/hall.png: error: the file ends within the picture; copy it anew from where it"
          + " came from [picture-data]"))
  }
}
