package import Input

/// What can be wrong with the file of a picture.
package enum PictureProblem: ProblemKind {
  case fileTooLarge(mebibytes: Int, most: Int)
  case fileLarge(mebibytes: Int, most: Int)
  case manyPixels(PictureSize)
  case sizeUnknown
  case notAPicture
  case notCleaned(CleanPicture.Fault)
}

extension PictureProblem {
  /// The short names of these problems.
  package enum Code: String, ProblemCode {
    case largePicture = "large-picture"
    case damagedPicture = "damaged-picture"
    case pictureKind = "picture-kind"
    case pictureData = "picture-data"
  }

  /// The code of a problem.
  package var code: any ProblemCode {
    switch self {
    case .fileTooLarge, .fileLarge, .manyPixels: Code.largePicture
    case .sizeUnknown: Code.damagedPicture
    case .notAPicture: Code.pictureKind
    case .notCleaned: Code.pictureData
    }
  }

  /// Whether a problem stops a build.
  package var severity: Problem.Severity {
    switch self {
    case .fileLarge, .manyPixels, .sizeUnknown: .warning
    case .fileTooLarge, .notAPicture, .notCleaned: .error
    }
  }

  /// The message of a problem in English.
  package var message: String {
    switch self {
    case .fileTooLarge(let mebibytes, let most):
      "the picture has \(mebibytes) MiB; no more than \(most) are published"
    case .fileLarge(let mebibytes, let most):
      "the picture has \(mebibytes) MiB; save it smaller, with at most \(most) MiB"
    case .manyPixels(let size):
      "the picture has \(size.width) × \(size.height) pixels, more than 100 megapixels, which some"
        + " browsers do not show"
    case .sizeUnknown: "the picture does not say its width and height; it may be damaged"
    case .notAPicture: "this file is not a PNG, JPEG, WebP, AVIF or GIF picture"
    case .notCleaned(.cutShort):
      "the file ends within the picture; copy it anew from where it came from"
    case .notCleaned(.damaged):
      "the picture is damaged, so its position and camera cannot be removed; open it in a picture"
        + " program and save it as a new JPEG or PNG file"
    case .notCleaned(.turned):
      "the picture is turned by its Exif data, which are not published; turn it in a picture program"
        + " and save it as a new JPEG or PNG file"
    case .notCleaned(.holdsMore):
      "the picture holds data, such as where it was taken, that cannot be removed from an AVIF file;"
        + " save it as JPEG, or without Exif and XMP"
    }
  }
}

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
        wrong: "![The hall](hall.heic)", right: "![The hall](hall.jpg)")
    case .pictureData:
      ProblemGuide(
        "Where, when and with what a picture was taken is not published, and cannot be removed from"
          + " this file.",
        remedy: "Open it in a picture program and save it as a new JPEG or PNG file.",
        wrong: "hall.webp   (as the telephone wrote it)",
        right: "hall.jpg   (saved anew)")
    }
  }
}
