/// What Python runs to print with WeasyPrint: it reads a job a line and answers each with a line.
///
/// The first line holds the settings: `root`, the folder of the site; `base`, the address that the
/// site is given; `isPublic`, whether that address is its real one; `types` by the end of a name. A
/// job has `page` and `pdf`. While one is worked on, lines with `step` are signs of life; the answer
/// has `done`, the `complaints` and, where the page failed, an `error`.
enum WeasyPrintScript {
  /// The script, which reads only files below `root`, and nothing from the network.
  static let text = #"""
    from json import dumps, loads
    from logging import INFO, WARNING, Handler, getLogger
    from os import dup, dup2, fdopen, path, sep
    from sys import stdin
    from urllib.parse import unquote, urlsplit

    answers = fdopen(dup(1), "wb")
    dup2(2, 1)

    def say(**message):
        answers.write(dumps(message).encode() + b"\n")
        answers.flush()

    from weasyprint import HTML
    from weasyprint.urls import URLFetcher, URLFetcherResponse

    settings = loads(stdin.buffer.readline())
    root, base = path.realpath(settings["root"]), settings["base"]

    class Site(URLFetcher):
        def fetch(self, url, headers=None):
            if url.startswith("data:"):
                return super().fetch(url, headers)
            name = unquote(urlsplit(url[len(base):]).path)
            file = path.realpath(path.join(root, name))
            if not url.startswith(base) or not file.startswith(root + sep):
                raise ValueError("it is no file of the site")
            if not path.isfile(file):
                raise ValueError("there is no such file")
            kind = settings["types"].get(file.rsplit(".", 1)[-1].lower(), "application/octet-stream")
            return URLFetcherResponse(url, open(file, "rb"), {"Content-Type": kind})

    complaints = []

    class Complaints(Handler):
        def emit(self, record):
            if len(complaints) < 100:
                complaints.append(record.getMessage())
            elif len(complaints) == 100:
                complaints.append("the engine has more messages about this page than these 100")

    class Steps(Handler):
        def emit(self, record):
            say(step=record.getMessage())

    getLogger("weasyprint").addHandler(Complaints(WARNING))
    progress = getLogger("weasyprint.progress")
    progress.addHandler(Steps())
    progress.setLevel(INFO)
    site = Site(allowed_protocols=["data"])

    for line in stdin.buffer:
        job = loads(line)
        complaints.clear()
        try:
            page = HTML(url=base + job["page"], url_fetcher=site)
            if not settings["isPublic"]:
                for link in page.etree_element.iter("a"):
                    href = link.get("href", "")
                    if not href.startswith("#") and ":" not in href.split("/")[0]:
                        link.attrib.pop("href", None)
            page.write_pdf(job["pdf"], pdf_variant="pdf/ua-1")
            say(done=True, complaints=complaints)
        except Exception as error:
            kind = type(error).__name__
            say(done=False, complaints=complaints, error=f"{kind}: {error}")
    """#
}
