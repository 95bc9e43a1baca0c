"""The program `yearbook serve` and the site that it shows."""

import re
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path
from queue import Queue
from threading import Thread

ROOT = Path(__file__).parents[3]
CONTENT = ROOT / "Tests/Fixtures/full-cluster/content"
# Long enough for a slow machine; nothing is measured by it.
PATIENCE = 60


class Served:
    """A copy of the synthetic cluster, shown by the program as long as the block runs."""

    def __init__(self, program: Path):
        self.program = program.resolve()
        self.folder = Path(tempfile.mkdtemp(prefix="yearbook-preview-"))
        shutil.copytree(CONTENT, self.folder / "content")
        shutil.copytree(ROOT / "templates", self.folder / "templates")
        self.process = None
        self.port = 18_080
        self.said = []

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.stop()
        shutil.rmtree(self.folder)

    def start(self, *options: str):
        """Starts the program and waits until it tells where the preview is."""
        self.process = subprocess.Popen(
            [self.program, "serve", "--port", str(self.port), *options],
            cwd=self.folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        found = Queue()
        Thread(target=self.listen, args=(self.process, found), daemon=True).start()
        self.port = found.get(timeout=PATIENCE)

    def listen(self, process, found: Queue):
        for line in process.stdout:
            self.said.append(line)
            if port := re.search(r"the preview is at http://localhost:(\d+)/", line):
                found.put(int(port[1]))

    def build(self, *options: str):
        """Builds the site that the preview is compared with."""
        subprocess.run([self.program, "build", "--quiet", *options], cwd=self.folder, check=True)

    def stop(self) -> int | None:
        """Ends the program as Ctrl-C does; its exit status."""
        if self.process is None:
            return None
        self.process.send_signal(signal.SIGINT)
        status = self.process.wait(timeout=PATIENCE)
        self.process = None
        return status

    def url(self, path: str = "") -> str:
        return f"http://127.0.0.1:{self.port}/{path}"

    def read(self, path: str) -> str:
        return (self.folder / path).read_text(encoding="utf-8")

    def write(self, path: str, text: str):
        """Writes a file as editors do: beside it, then in its place."""
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        beside = file.with_name(f".{file.name}.new")
        beside.write_text(text, encoding="utf-8")
        beside.rename(file)
