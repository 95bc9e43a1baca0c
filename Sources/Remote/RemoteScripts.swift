/// What the shell of the other machine is told, as POSIX sh understands it.
struct RemoteScripts: Sendable {
  let place: RemotePlace
  /// The name of this run, of letters and digits.
  let run: String

  /// The answers of the scripts, a word on the first line.
  enum Answer: String {
    case new, empty, site, done
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
    mkdir "$s" "$s/site"
    chmod 755 "$s/site"
    answer $state

    """
  }

  /// Reads all that has arrived back, takes the files of others over, and lets it take its place.
  var exchange: String {
    """
    \(start)
    [ -d "$s/site" ] || answer overtaken
    sums "$s/site" || answer changed
    if [ -d "$t" ]; then
      (cd "$t" && find . ! -type d -print) | sed 's|^\\./||' | LC_ALL=C sort >"$s/all"
      { sed -n 's/^[0-9a-f]\\{64\\}  //p' "$t/manifest-sha256.txt"
        echo manifest-sha256.txt; echo manifest-sha256.txt.sig; } 2>/dev/null |
        LC_ALL=C sort >"$s/own"
      LC_ALL=C comm -23 "$s/all" "$s/own" >"$s/others"
      while IFS= read -r f; do
        [ ! -e "$s/site/$f" ] || continue
        mkdir -p "$s/site/$(dirname "./$f")"
        cp -pP "$t/$f" "$s/site/$f"
      done <"$s/others"
    fi
    sync
    [ ! -e "$b" ] || mv "$b" "$s/older"
    if [ -e "$t" ]; then
      if is_site "$t"; then mv "$t" "$b"; else rmdir "$t"; fi
    fi
    mv "$s/site" "$t" || { [ ! -e "$b" ] || mv "$b" "$t"; exit 1; }
    sync
    rm -rf "$s"
    answer done

    """
  }

  /// Lets the site and the earlier one change places, if that one is as it was written.
  var back: String {
    """
    \(start)
    is_site "$b" || answer no-earlier
    command -v sha256sum >/dev/null || answer no-sha256sum
    sums "$b" || answer changed
    [ ! -e "$t" ] || is_site "$t" || answer others
    mkdir "$s"
    if [ -e "$t" ]; then mv "$t" "$s/site"; fi
    mv "$b" "$t" || { mv "$s/site" "$t"; exit 1; }
    if [ -e "$s/site" ]; then mv "$s/site" "$b"; fi
    rmdir "$s"
    sync
    answer done

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
    rm -rf "$s"
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
    sums() { (cd "$1" && sha256sum -c manifest-sha256.txt >/dev/null 2>&1); }
    [ -d "$p" ] || answer no-parent
    p=$(cd "$p" && pwd -P)
    p=${p%/}
    t=$p/$n
    b=$p/.$n.before
    s=$p/.$n.yearbook-\(run)
    """
  }

  /// A text as one word of the shell.
  static func quoted(_ text: String) -> String {
    "'\(text.replacing("'", with: "'\\''"))'"
  }
}
