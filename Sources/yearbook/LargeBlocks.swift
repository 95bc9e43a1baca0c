#if canImport(Glibc)
  import CMalloc
#endif

/// The large blocks of memory: the bytes of files and tables.
enum LargeBlocks {
  /// Has each block of a megabyte or more given back to the system as soon as it is free.
  ///
  /// The C library of Linux keeps more of them the larger they were, and puts others in between. For
  /// a site of 10,000 notes that is an eighth of all memory.
  static func giveBack() {
    #if canImport(Glibc)
      _ = mallopt(M_MMAP_THRESHOLD, 1 << 20)
    #endif
  }
}
