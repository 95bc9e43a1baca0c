import Foundation

/// The terminal that the user sits at, lent to a program that asks for a passphrase.
///
/// That program has a process group of its own, which may read from the terminal only while it is the
/// one in the foreground.
package struct Terminal {
  private let handle: FileHandle

  /// The terminal; nil without one, as under cron or in the background.
  package init?() {
    guard isatty(STDIN_FILENO) == 1, let handle = FileHandle(forUpdatingAtPath: "/dev/tty"),
      tcgetpgrp(handle.fileDescriptor) == getpgrp()
    else { return nil }
    self.handle = handle
  }

  /// Lets the group that a process leads read from it.
  func lend(to process: pid_t) {
    tcsetpgrp(handle.fileDescriptor, process)
    // It may have been stopped because it asked too soon.
    kill(-process, SIGCONT)
  }

  /// Takes it back when the process has ended.
  func takeBack() {
    signal(SIGTTOU, SIG_IGN)
    tcsetpgrp(handle.fileDescriptor, getpgrp())
    signal(SIGTTOU, SIG_DFL)
  }
}
