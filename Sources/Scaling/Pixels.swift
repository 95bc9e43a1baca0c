/// The pixels of a picture, row by row, with 1 to 4 numbers from 0 to 255 each.
struct Pixels: Hashable, Sendable {
  let width: Int
  let height: Int
  /// The numbers of a pixel: 1 of grey or 3 of a colour, and one more where pixels are transparent.
  let channels: Int
  private(set) var values: [UInt8]

  /// Whether pixels are transparent.
  var hasAlpha: Bool { channels == 2 || channels == 4 }

  init(width: Int, height: Int, channels: Int, values: [UInt8]) {
    precondition(values.count == width * height * channels)
    (self.width, self.height, self.channels, self.values) = (width, height, channels, values)
  }

  /// The picture smaller: each new pixel is the mean of the area that it covers, in whole numbers, so that
  /// every machine comes to the same ones.
  ///
  /// - Parameter width: at most the present one; the height follows from it.
  func scaled(toWidth width: Int) -> Pixels {
    guard width < self.width else { return self }
    let height = max(1, (self.height * width + self.width / 2) / self.width)
    guard hasAlpha else { return narrowed(to: width).lowered(to: height) }
    // A transparent pixel has a colour of its own, which is not to be seen.
    return multiplied().narrowed(to: width).lowered(to: height).divided()
  }

  private func narrowed(to width: Int) -> Pixels {
    var smaller: [UInt8] = []
    smaller.reserveCapacity(width * height * channels)
    let area = AreaMean(from: self.width, to: width)
    for row in 0..<height {
      let start = row * self.width * channels
      for column in 0..<width {
        let span = area.spans[column]
        for channel in 0..<channels {
          var sum = 0
          var offset = start + span.first * channels + channel
          for weight in span.weights {
            sum += Int(values[offset]) * weight
            offset += channels
          }
          smaller.append(area.mean(of: sum))
        }
      }
    }
    return Pixels(width: width, height: height, channels: channels, values: smaller)
  }

  private func lowered(to height: Int) -> Pixels {
    guard height < self.height else { return self }
    var smaller: [UInt8] = []
    let length = width * channels
    smaller.reserveCapacity(length * height)
    let area = AreaMean(from: self.height, to: height)
    var sums = [Int](repeating: 0, count: length)
    for span in area.spans {
      for index in 0..<length { sums[index] = 0 }
      var offset = span.first * length
      for weight in span.weights {
        for index in 0..<length { sums[index] += Int(values[offset + index]) * weight }
        offset += length
      }
      for sum in sums { smaller.append(area.mean(of: sum)) }
    }
    return Pixels(width: width, height: height, channels: channels, values: smaller)
  }

  /// The colours as much as they are seen.
  private func multiplied() -> Pixels {
    mapped { value, alpha in (value * alpha + 127) / 255 }
  }

  /// The colours as they were before they were multiplied.
  private func divided() -> Pixels {
    mapped { value, alpha in alpha == 0 ? 0 : min(255, (value * 255 + alpha / 2) / alpha) }
  }

  private func mapped(_ change: (Int, Int) -> Int) -> Pixels {
    var pixels = self
    for start in stride(from: 0, to: values.count, by: channels) {
      let alpha = Int(values[start + channels - 1])
      guard alpha < 255 else { continue }
      for index in start..<start + channels - 1 {
        pixels.values[index] = UInt8(change(Int(values[index]), alpha))
      }
    }
    return pixels
  }

  /// The picture upright.
  ///
  /// - Parameter orientation: how it lies, 1 to 8 as the tag Orientation of Exif numbers them.
  func upright(from orientation: UInt8) -> Pixels {
    guard (2...8).contains(orientation) else { return self }
    let isOnItsSide = orientation >= 5
    let (width, height) = isOnItsSide ? (self.height, self.width) : (self.width, self.height)
    var turned: [UInt8] = []
    turned.reserveCapacity(values.count)
    for row in 0..<height {
      for column in 0..<width {
        let (x, y) = Self.place(column, row, width, height, orientation)
        let start = (y * self.width + x) * channels
        turned += values[start..<start + channels]
      }
    }
    return Pixels(width: width, height: height, channels: channels, values: turned)
  }

  /// Where a pixel of the upright picture is in the one that lies (TIFF 6.0, Orientation).
  private static func place(
    _ column: Int, _ row: Int, _ width: Int, _ height: Int, _ orientation: UInt8
  ) -> (Int, Int) {
    let (right, bottom) = (width - 1 - column, height - 1 - row)
    return switch orientation {
    case 2: (right, row)
    case 3: (right, bottom)
    case 4: (column, bottom)
    case 5: (row, column)
    case 6: (row, right)
    case 7: (bottom, right)
    default: (bottom, column)
    }
  }
}

/// What each of fewer pixels in a line covers of more.
private struct AreaMean {
  /// The pixels that one covers: the first, and how much of each.
  struct Span {
    let first: Int
    let weights: [Int]
  }

  let spans: [Span]
  /// All weights of a span together.
  private let whole: Int

  init(from old: Int, to new: Int) {
    whole = old
    // On a line of old × new units an old pixel has `new` of them, and a new one `old`.
    spans = (0..<new).map { index in
      let (start, end) = (index * old, (index + 1) * old)
      let first = start / new
      let last = (end - 1) / new
      return Span(
        first: first,
        weights: (first...last).map { min(end, ($0 + 1) * new) - max(start, $0 * new) })
    }
  }

  func mean(of sum: Int) -> UInt8 { UInt8((sum + whole / 2) / whole) }
}
