/// What the shell of the other machine is told, as POSIX sh understands it.
struct RemoteScripts: Sendable {
  let place: RemotePlace
  /// The name of this run, of letters and digits.
  let run: String

  /// The answers of the scripts, a word on the first line.
  enum Answer: String {
    case new, empty, site, done
    /// Done, and the site that was there is not kept, because it was damaged.
    case unkept
    /// Done, and the site that was there was the same one, so that the step back is what it was.
    case renewed
    case noParent = "no-parent"
    case notAFolder = "not-a-folder"
    case others
    case blocked
    case noEarlier = "no-earlier"
    case changed
    case overtaken
    case noRsync = "no-rsync"
    case noSums = "no-sha256sum"
  }

  /// Looks at the place and makes the hidden folder of this run; leftovers of others are removed.
  var look: String {
    """
    \(start)
    [ ! -L "$t" ] || answer not-a-folder
    [ ! -e "$t" ] || [ -d "$t" ] || answer not-a-folder
    state=new
    if [ -d "$t" ]; then
      if is_site "$t"; then state=site
      elif [ -z "$(ls -A "$t")" ]; then state=empty
      else answer others; fi
    fi
    [ ! -e "$b" ] || is_site "$b" || answer blocked
    command -v rsync >/dev/null || answer no-rsync
    command -v sha256sum >/dev/null || answer no-sha256sum
    rm -rf "$p/.$n.yearbook-"*
    for d in "$p/.$n.taking-"*; do
      [ ! -d "$d" ] || [ -z "$(find "$d" -prune -mtime +0)" ] || rm -rf "$d"
    done
    mkdir "$s" "$s/site"
    chmod 755 "$s/site"
    answer $state

    """
  }

  /// Reads all that has arrived back, takes the files of others over, and lets it take its place.
  var exchange: String {
    """
    \(start)
    # Where no other run removes it.
    mv "$s" "$k" 2>/dev/null || answer overtaken
    s=$k
    [ -d "$s/site" ] || answer overtaken
    sums "$s/site" || { rm -rf "$s"; answer changed; }
    \(take)

    """
  }

  /// Lets the earlier site, if it is as it was written, take the place of the one that is there.
  ///
  /// It is copied, so that there is a step back also where the site that is there is damaged.
  var back: String {
    """
    \(start)
    is_site "$b" || answer no-earlier
    command -v sha256sum >/dev/null || answer no-sha256sum
    sums "$b" || answer changed
    [ ! -e "$t" ] || is_site "$t" || answer others
    s=$k
    mkdir "$s"
    cp -Rp "$b" "$s/site" || { rm -rf "$s"; exit 1; }
    list_others "$b"
    (cd "$s/site" && while IFS= read -r f; do rm -f "./$f"; done) <"$s/others"
    sums "$s/site" || { rm -rf "$s"; answer changed; }
    \(take)

    """
  }

  /// Lets the site in the folder of the run take its place, and keeps the one that is there as the step back
  /// if it is another one and as it was written.
  private var take: String {
    """
    kept=done
    if [ -d "$t" ]; then
      list_others "$t"
      while IFS= read -r f; do
        [ ! -e "$s/site/$f" ] || continue
        mkdir -p "$s/site/$(dirname "./$f")"
        cp -pP "$t/$f" "$s/site/$f" || { rm -rf "$s"; exit 1; }
      done <"$s/others"
      ! is_site "$t" || sums "$t" || kept=unkept
    fi
    sync
    mkdir "$l" 2>/dev/null || { rm -rf "$s"; answer overtaken; }
    trap '' HUP INT TERM
    trap 'rmdir "$l"' EXIT
    undo() {
      [ -e "$t" ] || [ ! -e "$s/old" ] || mv "$s/old" "$t"
      [ -e "$b" ] || [ ! -e "$s/older" ] || mv "$s/older" "$b"
      exit 1
    }
    if [ -e "$t" ]; then
      if is_site "$t"; then mv "$t" "$s/old" || undo; else rmdir "$t"; fi
    fi
    mv "$s/site" "$t" || undo
    if [ $kept = done ] && [ -e "$s/old" ]; then
      if cmp -s "$s/old/manifest-sha256.txt" "$t/manifest-sha256.txt"; then kept=renewed
      else
        [ ! -e "$b" ] || mv "$b" "$s/older" || exit 1
        mv "$s/old" "$b"
      fi
    fi
    sync
    rm -rf "$s"
    answer $kept
    """
  }

  /// Reads the site that is there back.
  var check: String {
    """
    \(start)
    sums "$t" || answer changed
    answer done

    """
  }

  /// Removes the hidden folder of this run.
  var clear: String {
    """
    \(start)
    rm -rf "$s" "$k"
    answer done

    """
  }

  private var start: String {
    """
    set -eu
    p=\(Self.quoted(place.parent))
    n=\(Self.quoted(place.name))
    answer() { echo "$1"; exit 0; }
    is_site() { [ ! -L "$1" ] && [ -f "$1/manifest-sha256.txt" ] && [ ! -e "$1/bagit.txt" ]; }
    # The paths of the files in a site that its manifest does not list, into the folder of the run.
    list_others() {
      (cd "$1" && find . ! -type d -print) | sed 's|^\\./||' | LC_ALL=C sort >"$s/all"
      { sed -n 's/^[0-9a-f]\\{64\\}  //p' "$1/manifest-sha256.txt"
        echo manifest-sha256.txt; echo manifest-sha256.txt.sig; } 2>/dev/null |
        LC_ALL=C sort >"$s/own"
      LC_ALL=C comm -23 "$s/all" "$s/own" >"$s/others"
    }
    sums() { (cd "$1" && sha256sum -c manifest-sha256.txt >/dev/null 2>&1); }
    [ -d "$p" ] || answer no-parent
    p=$(cd "$p" && pwd -P)
    p=${p%/}
    t=$p/$n
    b=$p/.$n.before
    s=$p/.$n.yearbook-\(run)
    k=$p/.$n.taking-\(run)
    l=$p/.$n.lock
    [ ! -d "$l" ] || [ -z "$(find "$l" -prune -mmin +10)" ] || rmdir "$l"
    """
  }

  /// A text as one word of the shell.
  static func quoted(_ text: String) -> String {
    "'\(text.replacing("'", with: "'\\''"))'"
  }
}
