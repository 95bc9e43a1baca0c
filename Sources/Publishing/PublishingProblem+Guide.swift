package import Input

extension PublishingProblem.Code {
  /// What docs/PROBLEMS.md says of the code.
  package var guide: ProblemGuide {
    switch self {
    case .noManifest:
      ProblemGuide(
        "The folder to be verified has no `manifest-sha256.txt`, so it is not a whole site.",
        remedy: "Name the folder of a built site, or copy the site again with all its files.",
        wrong: "yearbook verify content", right: "yearbook verify site")
    case .badManifest:
      ProblemGuide(
        "The list of the files of a site is not as the program wrote it.",
        remedy: "Copy the site again, or build it anew.",
        wrong: "yearbook verify site",
        right: "yearbook build\nyearbook verify site")
    case .interruptedBuild:
      ProblemGuide(
        "A build was interrupted while it exchanged the files of the site, so old and new ones can be"
          + " mixed.",
        remedy: "Build the site again.",
        wrong: "yearbook build   (interrupted)",
        right: "yearbook build")
    case .missingFile:
      ProblemGuide(
        "A file of the site is missing in this copy.",
        remedy: "Copy the site again, or build it anew.",
        wrong: "yearbook verify copy",
        right: "cp -r site copy\nyearbook verify copy")
    case .changedFile:
      ProblemGuide(
        "A file of this copy is not the one that was built.",
        remedy: "Copy the site again, or build it anew; ask who changed it.",
        wrong: "yearbook verify site",
        right: "yearbook build\nyearbook verify site")
    case .unreadableFile:
      ProblemGuide(
        "A file or folder of this copy cannot be read.",
        remedy:
          "Give this user the right to it; where the disk fails, copy the site to another one.",
        wrong: "chmod 000 site/index.html",
        right: "chmod 644 site/index.html")
    case .extraFile:
      ProblemGuide(
        "A file is in the folder of the site that no build wrote.",
        remedy: "Move it away, or allow it.",
        wrong: "yearbook verify site", right: "yearbook verify site --allow-extra")
    case .sealBroken:
      ProblemGuide(
        "A line of a year's `seal.txt` is not as the program wrote it, or the seal is that of another year.",
        remedy: "Put the file back as it was when the year was sealed, such as from a backup.",
        wrong: "content/2016/seal.txt   (edited by hand)",
        right: "content/2016/seal.txt   (as 'yearbook seal' wrote it)")
    case .sealAdded:
      ProblemGuide(
        "A file was added to a year after it was sealed.",
        remedy: "Take it away, or list the change under `corrections` and seal the year again.",
        wrong: "yearbook build", right: "yearbook seal 2016 --again")
    case .sealChanged:
      ProblemGuide(
        "A file of a year was changed after the year was sealed.",
        remedy: "Undo the change, or list it under `corrections` and seal the year again; a later"
          + " decision on an award goes into `decisions.yaml`.",
        wrong: "yearbook build", right: "yearbook seal 2016 --again")
    case .sealLost:
      ProblemGuide(
        "A file of a sealed year is missing.",
        remedy: "Put it back, or list the change under `corrections` and seal the year again.",
        wrong: "content/2016/seal.txt",
        right: "content/2016/seal.txt\ncontent/2016/scores.csv")
    case .sealFacts:
      ProblemGuide(
        "A register was changed in a way that alters what a sealed year says, such as the wording of"
          + " its awards.",
        remedy:
          "Undo the change, or list it under the year's `corrections` and seal the year again.",
        wrong: "name: Government flag of emulation",
        right: "corrections:\n  - {date: 2027-06-01, what: The name of the flag was put right}")
    }
  }
}
