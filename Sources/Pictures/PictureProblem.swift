package import Input

/// What can be wrong with the file of a picture.
package enum PictureProblem: ProblemKind, Error {
  case fileTooLarge(mebibytes: Int, most: Int)
  case fileLarge(mebibytes: Int, most: Int)
  case manyPixels(PictureSize)
  case sizeUnknown
  case notAPicture
  case notCleaned(CleanPicture.Fault)
  case notScaled(ScalingFault)
  /// - Parameters:
  ///   - command: what makes smaller sizes of it; nil for a kind of which none are made.
  case noSmallerSizes(megabytes: Int, command: String?)
  /// A smaller size of a picture that has changed.
  case outdatedSize(of: String, command: String)
  /// A large picture of printing inks, of which no smaller sizes are made.
  case largeOfInks(megabytes: Int, command: String)
  /// A smaller size that is not as it was made.
  case changedSize(of: String, command: String)
  /// A smaller size of a picture that is missing.
  case sizeOfNothing(of: String)
  /// A smaller size of an earlier picture, of which there is none of the present one.
  case needlessSize(of: String)
  /// A smaller size of a picture that moves, which it does not.
  case stillSize(of: String)
  /// A text shows a smaller size.
  case sizeShown(of: String)
  /// A picture of its own has the name of a smaller size.
  case sizeNameTaken(of: String)
  /// A text shows an HEIC file.
  case heicShown(jpeg: String, isThere: Bool, command: String)
  case heicAlone(jpeg: String, command: String)
  /// A JPEG file that was made of an earlier HEIC file.
  case outdatedJPEG(of: String, command: String)
  case notHEIC
  /// A file named HEIC is a picture of another kind.
  /// - Parameter right: the name that it should have.
  case namedHEIC(PictureKind, right: String, isShown: Bool)
  /// A file named as another picture is an HEIC file.
  case heicNamed(right: String, command: String)
  /// A program that reads HEIC took longer than it may.
  case heicTooSlow(program: String, seconds: Int)
  case heicNotTried(program: String)
  case noHEICProgram
  case heicNotRead(program: String, words: String)

  /// The command that makes smaller sizes of pictures in the folder of a path in the content.
  package static func command(for path: String) -> String {
    let folder = path.split(separator: "/").first.flatMap { Int($0) }
    return "yearbook pictures\(folder.map { " \($0)" } ?? "")"
  }
}

extension PictureProblem {
  /// The short names of these problems.
  package enum Code: String, ProblemCode {
    case largePicture = "large-picture"
    case damagedPicture = "damaged-picture"
    case pictureKind = "picture-kind"
    case pictureData = "picture-data"
    case pictureSize = "picture-size"
    case noSmallerSizes = "no-smaller-sizes"
    case heic
  }

  /// The code of a problem.
  package var code: any ProblemCode {
    switch self {
    case .fileTooLarge, .fileLarge, .manyPixels: Code.largePicture
    case .sizeUnknown: Code.damagedPicture
    case .notAPicture: Code.pictureKind
    case .notCleaned: Code.pictureData
    case .notScaled(.damaged): Code.damagedPicture
    case .notScaled(.inks): Code.pictureKind
    case .notScaled(.tooManyPixels), .notScaled(.noMemory): Code.largePicture
    case .noSmallerSizes, .largeOfInks: Code.noSmallerSizes
    case .outdatedSize, .changedSize, .sizeOfNothing, .needlessSize, .stillSize, .sizeShown,
      .sizeNameTaken:
      Code.pictureSize
    case .heicShown, .heicAlone, .outdatedJPEG, .notHEIC, .namedHEIC, .heicNamed, .heicTooSlow,
      .heicNotTried, .noHEICProgram, .heicNotRead:
      Code.heic
    }
  }

  /// Whether a problem stops a build.
  package var severity: Problem.Severity {
    switch self {
    case .fileLarge, .manyPixels, .sizeUnknown, .noSmallerSizes, .largeOfInks, .outdatedSize,
      .changedSize, .sizeOfNothing, .needlessSize, .heicAlone, .outdatedJPEG,
      .namedHEIC(_, _, isShown: false):
      .warning
    case .fileTooLarge, .notAPicture, .notCleaned, .notScaled, .stillSize, .sizeShown,
      .sizeNameTaken,
      .heicShown, .notHEIC, .namedHEIC, .heicNamed, .heicTooSlow, .heicNotTried, .noHEICProgram,
      .heicNotRead:
      .error
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
    case .notScaled(let fault): Self.english(fault)
    case .noSmallerSizes(let megabytes, let command?):
      "the picture has \(megabytes) MB and no smaller sizes, so every reader fetches all of it; run"
        + " '\(command)'"
    case .noSmallerSizes(let megabytes, nil):
      "the picture has \(megabytes) MB, and no smaller sizes are made of this kind, so every reader"
        + " fetches all of it; save it as JPEG, or, if it moves, with fewer pixels or a shorter film"
    case .outdatedSize(let picture, let command):
      "this is a smaller size of an earlier '\(picture)', so pages do not use it; run '\(command)'"
    case .largeOfInks(let megabytes, let command):
      "the picture has \(megabytes) MB and \(Self.inks), so every reader fetches all of it; \(Self.inksRemedy),"
        + " then run '\(command)'"
    case .changedSize(let picture, let command):
      "this smaller size of '\(picture)' was changed after it was made, so pages do not use it; run"
        + " '\(command)', which makes it anew"
    case .sizeOfNothing(let picture):
      "this is a smaller size of '\(picture)', which is missing; put that back, or delete this file"
    case .needlessSize(let picture):
      "this is a smaller size of an earlier '\(picture)', which is small enough now; delete this file"
    case .stillSize(let picture):
      "this is a smaller size of '\(picture)', which moves, and browsers would show this one, which does not;"
        + " delete this file"
    case .sizeShown(let picture):
      "this is a smaller size of '\(picture)'; show that, and browsers choose the size that they need"
    case .sizeNameTaken(let picture):
      "this picture has the name of a smaller size of '\(picture)', and was not made by 'yearbook"
        + " pictures'; rename one of the two"
    case .heicShown(let jpeg, true, _):
      "browsers do not show HEIC; show '\(jpeg)', which is beside it"
    case .heicShown(let jpeg, false, let command):
      "browsers do not show HEIC; run '\(command)', which makes '\(jpeg)' of it, and show that"
    case .heicAlone(let jpeg, let command):
      "browsers do not show HEIC, so this file is left out; run '\(command)', which makes '\(jpeg)' of"
        + " it"
    case .outdatedJPEG(let heic, let command):
      "this picture was made of an earlier '\(heic)', and pages show it as it was; run '\(command)'"
    case .namedHEIC(let kind, let right, _):
      "this file is no HEIC picture but a \(kind.name) picture, which browsers show; rename it to '\(right)'"
    case .heicNamed(let right, let command):
      "this file is an HEIC picture by its bytes, which browsers do not show; rename it to '\(right)' and run"
        + " '\(command)'"
    case .heicTooSlow(let program, let seconds):
      "'\(program)' did not end within \(seconds) seconds, so it is not tried with other pictures; save this"
        + " one as JPEG on the phone or in a picture program"
    case .heicNotTried(let program):
      "this picture was not tried, because '\(program)' did not end with an earlier one; put that away and"
        + " call again, or save this one as JPEG"
    case .notHEIC: "this file is not an HEIC picture, or is damaged; copy it anew, or rename it"
    case .noHEICProgram:
      "no program here reads HEIC; install heif-convert ('apt install libheif-examples', 'brew install"
        + " libheif') or ImageMagick, or save the picture as JPEG"
    case .heicNotRead(let program, let words):
      "'\(program)' did not make a JPEG file of this picture\(words.isEmpty ? "" : " (\(words))");"
        + " save it as JPEG on the phone or in a picture program"
    }
  }

  private static let inks =
    "the colours of printing inks (CMYK), of which no smaller sizes are made"
  private static let inksRemedy =
    "open it in a picture program and save it anew as JPEG with the colours of screens (RGB)"

  private static func english(_ fault: ScalingFault) -> String {
    switch fault {
    case .damaged:
      "the picture is damaged or ends too soon, so no smaller sizes are made of it; copy it anew from"
        + " where it came from"
    case .tooManyPixels(let most):
      "the picture has more than \(most / 1_000_000) megapixels, so no smaller sizes are made of it;"
        + " save it smaller"
    case .inks:
      "the picture has \(inks); \(inksRemedy)"
    case .noMemory:
      "there is not enough memory to make smaller sizes of the picture; save it smaller"
    }
  }
}
