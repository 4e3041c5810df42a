"""A client of Kantata whose list of time entries is as long as one likes.

``PYTHONPATH=overlays python -P benchmarks/entries.py COUNT`` reads so many records one
after another and prints, as JSON, the megabytes that this added to the process at most,
and those of the responses.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

sys.path.append(str(Path(__file__).parent))

import httpx
import kantata_pages
from kantata_ox_client import KantataOX
from measure import memory

PAGE, SMALL_PAGE = 200, 10


def kantata(total: int, per_page: int, latency: float = 0.0) -> KantataOX:
    """Return a client of a list of so many records.

    Args:
        total: Number of records, a multiple of ``per_page``.
        per_page: Number of records of each page.
        latency: Seconds that each response takes.
    """
    body = _page(per_page)

    def respond(request: httpx.Request) -> httpx.Response:
        assert request.url.params["per_page"] == str(per_page)
        number = int(request.url.params.get("page", "1"))
        time.sleep(latency)
        return httpx.Response(
            200,
            content=_numbered(body, number, total, per_page),
            headers={"Content-Type": "application/json"},
        )

    return KantataOX(token="example", transport=httpx.MockTransport(respond))


def _page(count: int) -> bytes:
    mapping = {
        f"100000{number:03}": {
            **kantata_pages._entry(number, 3, 3),
            "id": f"100000{number:03}",
        }
        for number in range(count)
    }
    results = [{"key": "time_entries", "id": id} for id in mapping]
    parts = {"results": results, "time_entries": mapping}
    return json.dumps(parts, separators=(",", ":")).encode()


def _numbered(body: bytes, number: int, total: int, per_page: int) -> bytes:
    """Return the page of a number: ids stay numbers, and differ from page to page."""
    meta = {"count": total, "page_count": total // per_page, "page_number": number}
    meta["page_size"] = per_page
    end = f'"meta":{json.dumps(meta)},"count":{total}}}'.encode()
    return b"%s,%s" % (body[:-1].replace(b"100000", b"%06d" % number), end)


def command(count: int) -> list[str]:
    """Return the process that reads so many records."""
    return [sys.executable, "-P", __file__, str(count)]


def main() -> None:
    """Read the records."""
    count = int(sys.argv[1])
    with kantata(count, PAGE) as client:
        before = memory("VmRSS")
        read = client.time_entries.list_all(per_page=PAGE)
        dates = sum(entry.date_performed is not None for entry in read)
        assert dates == count, f"{dates} records, not {count}"
        added = memory("VmHWM") - before
    sent = len(_page(PAGE)) * count / PAGE / 1e6
    print(json.dumps({"memory": added, "json": sent}))


if __name__ == "__main__":
    main()
