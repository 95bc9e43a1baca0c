/// Keeps things in a row apart, each as near as can be to where it wants to be.
enum LabelSpacing {
  /// A thing that wants its middle at a place and takes some room.
  struct Wish: Hashable, Sendable {
    var middle: Length
    var room: Length
  }

  /// The middles of all things, in the order of the wishes.
  ///
  /// Neighbours that would overlap form a block, which lies where the mean of its wishes is. Blocks
  /// stay behind `start`, and before `end` while there is room for all.
  static func middles(_ wishes: [Wish], from start: Length, to end: Length) -> [Length] {
    let order = wishes.indices.sorted { (wishes[$0].middle, $0) < (wishes[$1].middle, $1) }
    var blocks: [Block] = []
    for index in order {
      var block = Block(wishes[index], index)
      block.settle(from: start, to: end)
      while let last = blocks.last, last.top + last.room > block.top {
        blocks.removeLast()
        block = last.joined(with: block)
        block.settle(from: start, to: end)
      }
      blocks.append(block)
    }
    var middles = wishes.map(\.middle)
    for block in blocks {
      var top = block.top
      for index in block.members {
        middles[index] = top + wishes[index].room / 2
        top += wishes[index].room
      }
    }
    return middles
  }

  /// Things that touch.
  private struct Block {
    var members: [Int]
    var room: Length
    /// The sum of where the members want the block to begin.
    var wanted: Length
    var top = Length.zero

    init(_ wish: Wish, _ index: Int) {
      members = [index]
      room = wish.room
      wanted = wish.middle - wish.room / 2
    }

    mutating func settle(from start: Length, to end: Length) {
      top = max(start, min(wanted / members.count, end - room))
    }

    func joined(with next: Block) -> Block {
      var block = self
      block.members += next.members
      block.wanted += next.wanted - room * next.members.count
      block.room += next.room
      return block
    }
  }
}
