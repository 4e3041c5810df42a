"""Time from starting Python to the first answer, with a client of 510 operations.

``python benchmarks/startup.py [PAIRS]`` generates a package from the large document of
the tests, and compares whole processes in turns: one imports the client, builds it and
makes one call over the loopback interface; one only imports httpx; one makes the same
call with httpx alone. Printed are the medians of the pairwise ratios; at most 1.35
times importing httpx is wanted, which httpx's own first call does not keep.

The processes run in an environment of their own that holds what a client depends on and
nothing else: where ``click`` and ``rich`` are installed, importing httpx takes almost
twice as long, and everything looks fast beside it.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
WANTED = 1.35
DEPENDENCIES = ("anyio", "attrs", "certifi", "httpx", "python-dateutil", "sniffio")

_CALL = """
import sys
from bundle.large_client import Client
client = Client(base_url=sys.argv[1], allow_plain_http=True)
first = client.order_babas
page = first.get(
    "00000000-0000-4000-8000-000000000001",
    x_version="2024-05-25",
    x_entity_id="e",
)
assert page.id
"""
_BARE = """
import httpx, sys
assert httpx.Client().get(sys.argv[1]).json()["id"]
"""
_REPLY = (
    b'{"id": "00000000-0000-4000-8000-000000000001", "status": "paid",'
    b' "document": {"type": "quote", "document_id": "d"}, "name": "Example",'
    b' "created_at": "2024-05-25T12:00:00Z", "updated_at": "2024-05-25T12:00:00Z",'
    b' "access_token": "example", "token_type": "bearer", "expires_in": 1800}'
)


class _Handler(BaseHTTPRequestHandler):
    """Answers every request with one record."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(_REPLY)))
        self.end_headers()
        self.wfile.write(_REPLY)

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self.do_GET()

    def log_message(self, *_: object) -> None:
        """Keep the terminal for the figures."""


def main() -> int:
    """Print the figures; 1 when the ratio is larger than wanted."""
    pairs = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    with tempfile.TemporaryDirectory() as space, server() as address:
        site = _package(Path(space))
        python = environment(Path(space))
        client = [python, "-c", _CALL, address]
        floor = [python, "-c", "import httpx"]
        bare = [python, "-c", _BARE, address]
        commands = (client, floor, bare)
        for command in commands:  # the first run of each writes the bytecode
            _seconds(command, site)
        rounds = [[_seconds(c, site) for c in commands] for _ in range(pairs)]
    return _report(rounds)


def _report(rounds: list[list[float]]) -> int:
    columns = zip(*rounds, strict=True)
    names = ("first answer of the client", "import httpx", "first answer of httpx")
    for name, column in zip(names, columns, strict=True):
        print(f"{name:<28}{statistics.median(column) * 1000:7.1f} ms")
    ratio = statistics.median(ours / floor for ours, floor, _ in rounds)
    to_bare = statistics.median(ours / bare for ours, _, bare in rounds)
    least = statistics.median(bare / floor for _, floor, bare in rounds)
    print(f"client / import httpx       {ratio:7.2f}   (at most {WANTED} is wanted)")
    print(f"httpx, one call / import    {least:7.2f}   (without a client)")
    print(f"client / httpx, one call    {to_bare:7.2f}   (medians of {len(rounds)})")
    return int(ratio > WANTED)


def _package(space: Path) -> Path:
    sys.path.insert(0, str(ROOT))
    from tests.support.codegen import Bundle
    from tests.support.large_document import document

    print("Generating the package of the large document ...", file=sys.stderr)
    value = Bundle(space, "bundle").add("large", document())
    print(f"{value.result.census.operations} operations", file=sys.stderr)
    # Without links: bytecode belongs to the copy, as in an installed package.
    return Path(shutil.copytree(space / "site", space / "installed"))


def environment(space: Path) -> str:
    """Return the Python of a new environment with a client's dependencies."""
    print("Installing the dependencies of a client ...", file=sys.stderr)
    pins = [f"{name}=={metadata.version(name)}" for name in DEPENDENCIES]
    return new_environment(space / "venv", *pins)


def new_environment(folder: Path, *wanted: str) -> str:
    """Return the Python of a new environment, into which uv installs what is wanted."""
    uv = [sys.executable, "-m", "uv"]
    python = folder / "bin" / "python"
    new = [*uv, "venv", "--quiet", f"--python={sys.executable}", str(folder)]
    subprocess.run(new, check=True)
    flags = ["--quiet", "--compile-bytecode", f"--python={python}"]
    subprocess.run([*uv, "pip", "install", *flags, *wanted], check=True)
    return str(python)


@contextmanager
def server() -> Iterator[str]:
    """Serve one record; yield the address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def _seconds(command: list[str], site: Path) -> float:
    env = {**os.environ, "PYTHONPATH": str(site), "NO_PROXY": "127.0.0.1"}
    # pip compiles what it installs; an environment that forbids it would measure that.
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    begin = time.perf_counter()
    subprocess.run(command, check=True, env=env)
    return time.perf_counter() - begin


if __name__ == "__main__":
    sys.exit(main())
