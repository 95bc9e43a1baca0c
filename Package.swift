// swift-tools-version: 6.2
import PackageDescription

/// The house rules for every module: no implicit import leaks, no unmarked unsafe memory, no warning.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "yearbook",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "yearbook", targets: ["yearbook"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CCmark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(
      name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
    .systemLibrary(
      name: "CCrypto", pkgConfig: "libcrypto",
      providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]),
    .systemLibrary(
      name: "CTurboJPEG", pkgConfig: "libturbojpeg",
      providers: [.apt(["libturbojpeg0-dev"]), .brew(["jpeg-turbo"])]),
    .systemLibrary(
      name: "CPNG", pkgConfig: "libpng", providers: [.apt(["libpng-dev"]), .brew(["libpng"])]),
    .systemLibrary(name: "CMalloc"),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .target(name: "Input", dependencies: ["CCrypto", "Yams"], swiftSettings: strict),
    .target(name: "Formats", swiftSettings: strict),
    .target(name: "Markdown", dependencies: ["CCmark", "Formats", "Input"], swiftSettings: strict),
    .target(name: "Templates", dependencies: ["Formats", "Input"], swiftSettings: strict),
    .target(name: "Zip", dependencies: ["CZip", "CZlib"], swiftSettings: strict),
    .target(name: "Spreadsheet", dependencies: ["Formats", "Input", "Zip"], swiftSettings: strict),
    .target(name: "Pictures", dependencies: ["Input", "Zip"], swiftSettings: strict),
    .target(name: "Attachments", dependencies: ["Input", "Zip"], swiftSettings: strict),
    .target(name: "SiteFiles", dependencies: ["Input"], swiftSettings: strict),
    .target(name: "LinkCheck", dependencies: ["Input", "SiteFiles"], swiftSettings: strict),
    .target(name: "Charts", dependencies: ["Formats", "Templates"], swiftSettings: strict),
    .target(name: "Emulation", dependencies: ["Input"], swiftSettings: strict),
    .target(
      name: "Localization", dependencies: ["Emulation", "Input", "Templates"],
      swiftSettings: strict),
    .target(
      name: "Links", dependencies: ["Emulation", "Input", "Markdown", "SiteFiles"],
      swiftSettings: strict),
    .target(name: "Search", dependencies: ["Input", "SiteFiles"], swiftSettings: strict),
    .target(
      name: "Downloads",
      dependencies: [
        "Emulation", "Formats", "Input", "Localization", "SiteFiles", "Spreadsheet",
      ],
      swiftSettings: strict),
    .target(
      name: "Pages",
      dependencies: [
        "Charts", "Downloads", "Emulation", "Formats", "Input", "Links", "Localization",
        "Markdown", "Pictures", "Search", "SiteFiles", "Templates",
      ],
      swiftSettings: strict),
    .target(
      name: "Reports",
      dependencies: [
        "Charts", "Emulation", "Formats", "Input", "Links", "Localization", "Markdown", "Pages",
        "SiteFiles", "Templates",
      ],
      swiftSettings: strict),
    .target(
      name: "Website",
      dependencies: [
        "Attachments", "Downloads", "Emulation", "Formats", "Input", "LinkCheck", "Links",
        "Localization", "Markdown", "Pages", "Pictures", "Reports", "Search", "SiteFiles",
        "Templates",
      ],
      swiftSettings: strict),
    .target(
      name: "Publishing",
      dependencies: [
        "Downloads", "Emulation", "Input", "LinkCheck", "Links", "Pictures", "SiteFiles", "Zip",
      ],
      swiftSettings: strict),
    .target(
      name: "Importing", dependencies: ["Emulation", "Input", "Pictures", "Spreadsheet"],
      swiftSettings: strict),
    .target(name: "Printing", dependencies: ["Formats", "Input"], swiftSettings: strict),
    .target(name: "Programs", swiftSettings: strict),
    .target(
      name: "Scaling",
      dependencies: ["CPNG", "CTurboJPEG", "Input", "Pictures", "Programs", "Zip"],
      swiftSettings: strict),
    .target(name: "WordFiles", dependencies: ["Formats", "Input", "Zip"], swiftSettings: strict),
    .target(name: "Signing", dependencies: ["Input", "Programs"], swiftSettings: strict),
    .target(name: "Remote", dependencies: ["Input", "Programs"], swiftSettings: strict),
    .target(
      name: "Preview",
      dependencies: ["Emulation", "Formats", "Input", "LinkCheck", "SiteFiles", "Website"],
      swiftSettings: strict),
    .executableTarget(
      name: "yearbook",
      dependencies: [
        "CMalloc", "Downloads", "Emulation", "Formats", "Importing", "Input", "LinkCheck", "Links",
        "Pages", "Pictures", "Preview", "Printing", "Publishing", "Remote", "Scaling", "Signing",
        "SiteFiles", "Spreadsheet", "Templates", "Website", "WordFiles",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .target(name: "Random", path: "Tests/Random", swiftSettings: strict),
    .target(
      name: "Workplaces", dependencies: ["Input"], path: "Tests/Workplaces", swiftSettings: strict),
    .target(
      name: "Sheets", dependencies: ["Random", "Workplaces", "Zip"], path: "Tests/Sheets",
      swiftSettings: strict),
    .executableTarget(
      name: "import-fuzz",
      dependencies: [
        "Sheets", "Workplaces", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Tests/ImportFuzz", swiftSettings: strict),
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "Emulation", "Templates", "Input", "Random",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Tests/Fuzz", exclude: ["Seeds"], swiftSettings: strict),
    .executableTarget(
      name: "bench",
      dependencies: [
        "CCmark", "Random", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Tests/Benchmark", exclude: ["hugo", "instructions", "instructions.json", "setup"],
      swiftSettings: strict),
    .testTarget(
      name: "InputTests", dependencies: ["Input", "Workplaces"], swiftSettings: strict),
    .testTarget(name: "FormatsTests", dependencies: ["Formats", "Random"], swiftSettings: strict),
    .testTarget(name: "MarkdownTests", dependencies: ["Markdown", "Input"], swiftSettings: strict),
    .testTarget(
      name: "TemplatesTests", dependencies: ["Templates", "Input"], swiftSettings: strict),
    .testTarget(name: "ZipTests", dependencies: ["Random", "Zip"], swiftSettings: strict),
    .testTarget(
      name: "SpreadsheetTests", dependencies: ["Spreadsheet", "Input", "Random", "Zip"],
      swiftSettings: strict),
    .testTarget(
      name: "PicturesTests", dependencies: ["Pictures", "Input", "Workplaces"],
      swiftSettings: strict),
    .testTarget(
      name: "ScalingTests", dependencies: ["Scaling", "Input", "Pictures", "Workplaces", "Zip"],
      swiftSettings: strict),
    .testTarget(name: "SiteFilesTests", dependencies: ["SiteFiles"], swiftSettings: strict),
    .testTarget(
      name: "LinkCheckTests", dependencies: ["LinkCheck", "Input", "SiteFiles", "Workplaces"],
      swiftSettings: strict),
    .testTarget(
      name: "AttachmentsTests", dependencies: ["Attachments", "Input", "Zip"],
      swiftSettings: strict),
    .testTarget(name: "ChartsTests", dependencies: ["Charts", "Templates"], swiftSettings: strict),
    .testTarget(
      name: "EmulationTests", dependencies: ["Emulation", "Input"], swiftSettings: strict),
    .testTarget(
      name: "WebsiteTests",
      dependencies: [
        "Website", "Downloads", "Emulation", "Formats", "Input", "LinkCheck", "Links",
        "Localization", "Pages", "Pictures", "Reports", "Search", "SiteFiles", "Templates",
        "Workplaces", "Zip",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "PublishingTests",
      dependencies: [
        "Publishing", "Downloads", "Input", "LinkCheck", "SiteFiles", "Workplaces", "Zip",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ImportingTests",
      dependencies: ["Importing", "Emulation", "Input", "Spreadsheet", "Zip"],
      swiftSettings: strict),
    .testTarget(name: "PrintingTests", dependencies: ["Printing", "Input"], swiftSettings: strict),
    .testTarget(
      name: "WordFilesTests", dependencies: ["WordFiles", "Zip"], swiftSettings: strict),
    .testTarget(
      name: "SigningTests", dependencies: ["Signing", "Workplaces"], swiftSettings: strict),
    .testTarget(name: "RemoteTests", dependencies: ["Remote"], swiftSettings: strict),
    .testTarget(
      name: "PreviewTests",
      dependencies: ["Preview", "Website", "Emulation", "Input", "Workplaces"],
      swiftSettings: strict),
    .testTarget(
      name: "YearbookTests",
      dependencies: [
        "yearbook", "Attachments", "Downloads", "Emulation", "Importing", "Input", "LinkCheck",
        "Links",
        "Localization", "Markdown", "Pages", "Pictures", "Preview", "Printing", "Publishing",
        "Random", "Scaling", "Sheets", "Signing", "Spreadsheet", "Templates", "Website",
        "Workplaces", "Zip",
      ],
      swiftSettings: strict),
  ]
)
