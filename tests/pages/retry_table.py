"""The table of docs/retries.md: how often each request was really sent.

``python -m tests.pages.retry_table`` writes it, where the packages are installed.
"""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

import httpx

from tests.support.runtime import Demo, ManualClock, errors

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "retries.md"
BEGIN, END = "<!-- table: begin -->\n", "<!-- table: end -->\n"
METHODS = ("GET", "HEAD", "OPTIONS", "PUT", "DELETE", "POST", "PATCH", "GET that acts")
RETRIES = 2
FAILURES: dict[str, int | type[httpx.RequestError]] = {
    **{str(s): s for s in (400, 404, 408, 409, 425, 429, 500, 501, 502, 503, 504)},
    "no connection": httpx.ConnectError,
    "no response in time": httpx.ReadTimeout,
    "connection broke": httpx.ReadError,
}


def table() -> str:
    """Failure by method; each cell is the number of requests the server saw."""
    rows = [["failure", *METHODS], ["---"] * (len(METHODS) + 1)]
    for name, failure in FAILURES.items():
        rows.append([name, *(str(_attempts(method, failure)) for method in METHODS)])
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)


def _attempts(method: str, failure: int | type[httpx.RequestError]) -> int:
    sent = []

    def respond(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        if isinstance(failure, int):
            return httpx.Response(failure, headers={"retry-after": "0"})
        raise failure("invented", request=request)

    options = {"transport": httpx.MockTransport(respond), "clock": ManualClock()}
    base = "https://demo.example.test"
    with (
        Demo(base_url=base, api_key="example", retries=RETRIES, **options) as demo,
        contextlib.suppress(errors.ApiError),
    ):
        _call(demo, method)
    return len(sent)


def _call(demo: Any, method: str) -> None:
    if method == "GET that acts":
        demo.notes.finalize(1)
    elif method == "GET":
        demo.notes.get(1)
    else:
        demo.notes.write(method)


def written() -> str:
    """The table as the document has it."""
    return DOCUMENT.read_text("utf-8").partition(BEGIN)[2].partition(END)[0]


def main() -> None:
    """Write the table into the document."""
    head, _, rest = DOCUMENT.read_text("utf-8").partition(BEGIN)
    tail = rest.partition(END)[2]
    DOCUMENT.write_text(f"{head}{BEGIN}{table()}{END}{tail}", "utf-8")


if __name__ == "__main__":
    main()
