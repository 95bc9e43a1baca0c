package import Input

extension PictureProblem.Code {
  /// What docs/PROBLEMS.md says of the code.
  package var guide: ProblemGuide {
    switch self {
    case .largePicture:
      ProblemGuide(
        "A picture has so many bytes or pixels that readers wait for it, or cannot see it.",
        remedy: "Save it smaller: 2,000 pixels of width are enough for a page.",
        wrong: "![The hall](hall.jpg)   (12,000 pixels wide)",
        right: "![The hall](hall.jpg)   (2,000 pixels wide)")
    case .damagedPicture:
      ProblemGuide(
        "The width and height of a picture cannot be read from its file.",
        remedy: "Open it in a picture program and save it anew, or copy it again.",
        wrong: "content/2026/hall.jpg of 0 bytes",
        right: "content/2026/hall.jpg saved again")
    case .pictureKind:
      ProblemGuide(
        "A file is shown as a picture and is not one that browsers show.",
        remedy: "Save it as PNG, JPEG, WebP, AVIF or GIF.",
        wrong: "![The hall](hall.tiff)", right: "![The hall](hall.jpg)")
    case .pictureData:
      ProblemGuide(
        "Where, when and with what a picture was taken is not published, and cannot be removed from"
          + " this file.",
        remedy: "Open it in a picture program and save it as a new JPEG or PNG file.",
        wrong: "hall.webp   (as the telephone wrote it)",
        right: "hall.jpg   (saved anew)")
    case .pictureSize:
      ProblemGuide(
        "A smaller size that `yearbook pictures` wrote does not fit its picture any more, or is shown as"
          + " a picture of its own, or another file has its name.",
        remedy:
          "Run `yearbook pictures` again where the picture has changed; else as the message says.",
        wrong: "![The hall](hall.480.jpg)", right: "![The hall](hall.jpg)")
    case .noSmallerSizes:
      ProblemGuide(
        "A picture of more than a megabyte has no smaller sizes, so phones fetch all of it.",
        remedy: "Run `yearbook pictures` with the year.",
        wrong: "hall.jpg (12 MB) alone", right: "hall.jpg, hall.480.jpg, hall.1280.jpg")
    case .heic:
      ProblemGuide(
        "A picture is an HEIC file, as phones write them, which browsers do not show.",
        remedy: "Run `yearbook pictures`, which makes a JPEG file of it, and show that.",
        wrong: "![The hall](hall.heic)", right: "![The hall](hall.jpg)")
    }
  }
}
