"""``python -m tests.pages.faults_page`` runs every fault and writes docs/faults.md."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from itertools import product

from codegen.vendors import ROOT
from tests.robustness.fault_matrix import (
    BUDGET,
    CLIENTS,
    KINDS,
    READ_TIMEOUT,
    Cell,
    Outcome,
    run_all,
)
from tests.robustness.fault_proxy import BOMB_SIZE, FAULTS

PAGE = ROOT / "docs" / "faults.md"


def page(mapping: Mapping[Cell, Outcome | str]) -> str:
    """Return the text of docs/faults.md."""
    lines = [_INTRODUCTION]
    for kind in KINDS:
        lines += [f"### {kind[0].upper()}{kind[1:]}\n", _HEAD]
        lines += [_row(mapping, kind, fault) for fault in FAULTS]
        lines.append("")
    return "\n".join(lines)


def _row(mapping: Mapping[Cell, Outcome | str], kind: str, fault: str) -> str:
    cells = [
        str(mapping[Cell(kind, fault, client, always)])
        for client, always in product(CLIENTS, (False, True))
    ]
    return f"| {fault} | {' | '.join(cells)} |"


_WHEN = " | ".join(
    f"{client}, {when}" for client in CLIENTS for when in ("once", "always")
)
_HEAD = f"| fault | {_WHEN} |\n|{'---|' * (1 + len(CLIENTS) * 2)}"
_INTRODUCTION = f"""\
# Faults on the wire

Written by `python3 noxfile.py -s faults`. Do not edit.

## What is promised

**Time.** A call ends within its budget (`RetryPolicy.budget`, 120 s unless you say
otherwise) with everything it needs: a token, each attempt, the waits between them, the
last byte. It does not matter where a server draws things out. A wait for your own
throttle does not count. A download to a file may take longer while it makes progress:
each 1024 bytes add a second.

**Size.** No more than `max_response_bytes` of a body are unpacked, errors and tokens
included; a file takes at most `max_file_bytes`; XML has at most 250,000 elements and
attributes. What is larger is a `DecodeError`.

**Repetition.** Reads are repeated. Writes are repeated only where nothing can have been
done: a 429, no connection, a proxy that opened no tunnel. See [retries.md](retries.md).

**Errors.** Whatever goes wrong is an `ApiError`. It says how often the request was
tried (`attempts`) and whether a write may have been carried out all the same
(`outcome_unknown`): look before you send it again. A file that cannot be written is a
`FileWriteError` and leaves the old file as it was. Null in place of a value or of a
list is a `DecodeError`, not `None` or an empty list.

**No mixing.** Bytes behind a response are never taken for the response to another call:
the connection is given up. Calls that are cancelled, threads, event loops and forks
leave the connections usable; `python3 noxfile.py -s soak` makes 20,000 calls and counts
what is held at the end.

**Secrets** are hidden in messages, logs and reprs, and in the local variables that
tools print with a traceback, also where the server repeats them.

## Your own httpx client

`http_client=` takes an `httpx.Client` for a synchronous client and an
`httpx.AsyncClient` for an asynchronous one, or a subclass; `transport=` takes a
transport of httpx. Other libraries with the interface of httpx are refused. Calls then
go through your client with its hooks, proxies, limits and cookies. Time, size, typed
errors and repetition stay as above. What needs the connections is left to httpx: it
may take bytes behind a response for the next one, only ends a wait within a head by the
read timeout, and reports a redirect it cannot read as a broken connection. respx,
vcrpy, OpenTelemetry and tools that patch `httpx.Client.send` need no client of yours:
they see each attempt of ours.

## The matrix

A proxy on the loopback interface spoils responses of the simulators. "Once" spoils the
response to one request, "always" every one from there on. Clients repeat at most twice,
wait {READ_TIMEOUT} s for each read and have {BUDGET:g} s in all. "Sent 2x" is how often
the simulator received the request; a connection reset on accept carries none. A write
is not repeated once it may have arrived. The second page of a list is asked for after
a first one that passed unharmed. A file is a download that is written as it arrives.
The asynchronous clients run under asyncio and under trio. A response that drips within
its limits is whole in the end. The limit of bodies and files is {BOMB_SIZE // 2} bytes.
"""


def main() -> int:
    """Run everything and write the page."""
    text = page(run_all())
    PAGE.write_text(text, "utf-8")
    print(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
