"""Shapes of responses that others recorded: their structure, with invented values.

A shape is a fact about a vendor's format. It is not a recording: nobody watched its
connection, and its request is known in part. ``python -m tests.recorder.shapes FOLDER``
writes the cassettes from a folder of shapes, one for each collection and year.
"""

from __future__ import annotations

import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from . import cassette_file
from .cassette_file import TapeFile
from .provenance import FORMAT, OF_SHAPES
from .session import CASSETTES
from .vendors import KITS, Kit

SOURCE = "shape"
ORIGIN = (
    "Somebody else recorded the exchange and published it. Structure, order, types,"
    " nulls and pointers are as recorded; every id, text, name, amount and moment is"
    " invented."
)
#: Exchanges that were published under a name, without their address.
_ADDRESSES = {
    "stories": "/stories",
    "stories_single": "/stories/10000001",
    "time_entries": "/time_entries",
    "time_entries_single": "/time_entries/10000001",
    "users": "/users",
    "workspace_groups": "/workspace_groups",
    "workspace_groups_single": "/workspace_groups/10000001",
    "invoice_paid_fixture?include=workspaces": "/invoices?include=workspaces",
    "05-gen": "/stories",
    "20-posts": "/posts",
}


def problems(tape: TapeFile, kit: Kit) -> list[str]:
    """Return which rules of provenance the cassette of a shape breaks."""
    result, (vendor, source) = tape.provenance, tape.path.parts[-3:-1]
    results = [f"provenance lacks {name}" for name in OF_SHAPES if name not in result]
    if not tape.sealed:
        results.append("the digest does not fit: the file or its clock was edited")
    if (result.get("vendor"), result.get("source")) != (
        vendor,
        source,
    ) or source != SOURCE:
        results.append(f"it says {result.get('source')} but lies in {vendor}/{source}")
    if result.get("transport") or result.get("recorded_at"):
        results.append("it claims to be a recording")
    hosts = {
        interaction["request"]["uri"].split("/")[2] for interaction in tape.interactions
    }
    return results + [f"it holds host {host}" for host in hosts - {kit.host}]


def write(folder: Path, vendor: str, top: Path = CASSETTES) -> list[Path]:
    """Write the cassettes of all shapes in ``folder``; return where they lie.

    Args:
        folder: Holds a JSON file for each exchange.
        vendor: Whose exchanges they are.
        top: Where the cassettes of all vendors lie.
    """
    kit = KITS[vendor]
    groups: dict[tuple[str, int], list[dict[str, Any]]] = defaultdict(list)
    for path in sorted(folder.glob("*.json")):
        shape = json.loads(path.read_text("utf-8"))
        address = _address(shape["uri"])
        interaction = _interaction(kit, shape, address)
        groups[_collection(address), shape["recorded"]].append(interaction)
    return [_store(kit, top, *key, group) for key, group in sorted(groups.items())]


def _address(uri: str) -> str:
    path = _ADDRESSES.get(uri, uri.removeprefix("/api/v1"))
    return re.sub(r"\.json(?=\?|$)", "", path)


def _collection(address: str) -> str:
    return re.split(r"[/?]", address)[1]


def _interaction(kit: Kit, shape: Mapping[str, Any], address: str) -> dict[str, Any]:
    body = json.dumps(shape["body"], ensure_ascii=False)
    uri = f"https://{kit.host}{kit.base_path}{address}"
    return {
        "request": {"method": shape["method"], "uri": uri, "body": None, "headers": {}},
        "response": {
            "status": {"code": shape["status"], "message": ""},
            "headers": {"content-type": ["application/json"]},
            "body": {"string": body},
        },
    }


def _store(
    kit: Kit, top: Path, collection: str, year: int, group: Sequence[dict[str, Any]]
) -> Path:
    name = f"{collection}_{year}"
    path = top / kit.name / SOURCE / f"{name}.yaml"
    provenance = {
        "format": FORMAT,
        "source": SOURCE,
        "vendor": kit.name,
        "scenario": name,
        "recorded": year,
        "origin": ORIGIN,
    }
    moment = f"{year}-01-01T00:00:00+00:00"
    cassette_file.store(path, {"provenance": provenance}, list(group), moment)
    return path


def exchanges(tape: TapeFile) -> Iterator[tuple[str, str, int, Any]]:
    """Yield method, address, status and body of each exchange of a cassette."""
    for interaction in tape.interactions:
        request, response = interaction["request"], interaction["response"]
        body = json.loads(response["body"]["string"])
        yield request["method"], request["uri"], response["status"]["code"], body


if __name__ == "__main__":
    for written in write(Path(sys.argv[1]), "kantata_ox"):
        print(written)
