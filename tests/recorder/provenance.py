"""Where a recording comes from: written when it is made, enforced ever after."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from importlib import import_module, metadata
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from codegen.vendors import ROOT, VENDORS

from .cassette_file import TapeFile
from .scrub import VERSION, Cleaner
from .socket_witness import Evidence
from .vendors import Kit

FORMAT = 1
OLD_AGE = timedelta(days=180)
#: What the cassette of a shape says, and nothing else: nobody watched its connection.
OF_SHAPES = ("format", "source", "vendor", "scenario", "recorded", "origin", "digest")
REQUIRED = (
    "format",
    "source",
    "vendor",
    "environment",
    "scenario",
    "recorded_at",
    "package",
    "document",
    "base_url",
    "transport",
    "scrubber",
    "normalised",
    "tools",
    "assumptions",
    "planned",
    "digest",
)


def describe(
    kit: Kit,
    scenario: str,
    source: str,
    environment: str,
    base_url: str,
    seen: Iterable[Evidence | None],
    cleaner: Cleaner,
    assumptions: Iterable[str],
) -> dict[str, Any]:
    """Return the provenance of a recording made just now.

    Raises:
        ValueError: A response did not come over a socket.
    """
    return {
        "format": FORMAT,
        "source": source,
        "vendor": kit.name,
        "environment": environment,
        "scenario": scenario,
        "recorded_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "package": _package(kit),
        "document": document_hashes(kit.name),
        "base_url": base_url,
        "transport": _transport(list(seen), kit if source == "vendor" else None),
        "scrubber": {
            "version": VERSION,
            "replaced": len(cleaner.values.replaced),
            "files": cleaner.counts["files"],
            "undocumented": len(cleaner.values.undocumented),
            "dropped_headers": sorted(cleaner.dropped),
        },
        "normalised": ["json-indent", "content-length", "no-content-encoding"],
        "tools": {name: metadata.version(name) for name in ("vcrpy", "httpx")},
        "assumptions": sorted(set(assumptions)),
        "planned": [],
        "ci_run": _ci_run(),
    }


def document_hashes(vendor: str) -> dict[str, str]:
    """Return the hashes of a vendor's document and of our corrections."""
    specs = VENDORS[vendor].specs
    return {
        "sha256": _sha256(specs / "openapi.yaml"),
        "corrections_sha256": _sha256(specs / "overlay.yaml"),
    }


def problems(tape: TapeFile, kit: Kit) -> list[str]:
    """Return which rules of provenance a cassette breaks; empty when none."""
    result = tape.provenance
    if missing := [name for name in REQUIRED if name not in result]:
        return [f"provenance lacks {', '.join(missing)}"]
    return [
        *_seal_problems(tape),
        *_place_problems(tape, kit),
        *_host_problems(tape, kit),
        *_transport_problems(result),
        *_mark_problems(tape),
    ]


def warnings(tape: TapeFile, kit: Kit, now: datetime) -> list[str]:
    """Return why a cassette may be out of date."""
    result = tape.provenance
    results = []
    if result.get("document") != document_hashes(kit.name):
        results.append("stale: the document or its corrections changed since")
    age = now - datetime.fromisoformat(result["recorded_at"])
    if result.get("source") == "vendor" and age > OLD_AGE:
        results.append(f"stale: recorded {age.days} days ago")
    return results


def _seal_problems(tape: TapeFile) -> Iterator[str]:
    if not tape.sealed:
        yield "the digest does not fit: the file or its clock was edited"


def _place_problems(tape: TapeFile, kit: Kit) -> Iterator[str]:
    result, (vendor, source) = tape.provenance, tape.path.parts[-3:-1]
    if result["format"] != FORMAT:
        yield f"format {result['format']} is not {FORMAT}"
    if (result["vendor"], result["source"]) != (vendor, source) or vendor != kit.name:
        stated = f"{result['vendor']}/{result['source']}"
        yield f"it says {stated} but lies in {vendor}/{source}"
    if result["scenario"] != tape.path.stem:
        yield f"it says scenario {result['scenario']} but is called {tape.path.stem}"


def _host_problems(tape: TapeFile, kit: Kit) -> Iterator[str]:
    source = tape.provenance["source"]
    wanted = kit.simulator_host if source == "simulator" else kit.host
    addresses = [interaction["request"]["uri"] for interaction in tape.interactions]
    for address in [tape.provenance["base_url"], *addresses]:
        if urlsplit(address).hostname != wanted:
            yield f"a recording of the {source} holds {address}, not host {wanted}"


def _transport_problems(mapping: Mapping[str, Any]) -> Iterator[str]:
    transport, source = mapping["transport"], mapping["source"]
    peer, address = transport.get("peer"), transport.get("address")
    if source == "simulator" and (peer, address) != ("plain", "loopback"):
        yield f"a recording of the simulator came from a peer called {address!r}"
    if source == "vendor":
        if peer != "tls" or not transport.get("cert_sha256"):
            yield "a recording of the vendor has no evidence of TLS"
        if address != "public":
            yield f"a recording of the vendor came from a {address} address"


def _mark_problems(tape: TapeFile) -> Iterator[str]:
    """Name the marks of a simulator, which no recording of a vendor can have."""
    result = tape.provenance
    if result["source"] != "vendor":
        return
    if result["assumptions"] or result["planned"]:
        yield "a recording of the vendor names assumptions or planned responses"
    headers = (interaction["response"]["headers"] for interaction in tape.interactions)
    if any("x-assumption" in header for header in headers):
        yield "a recording of the vendor holds the header x-assumption"


def _transport(seen: list[Evidence | None], kit: Kit | None) -> dict[str, str]:
    if not seen or None in seen:
        raise ValueError("a response did not come over a socket: nothing is saved")
    known = [item for item in seen if item]
    kinds = {(item.peer, item.address) for item in known}
    if len(kinds) > 1:
        raise ValueError(f"responses came from different peers: {sorted(kinds)}")
    if kit and not all(item.host is None or kit.is_vendor(item.host) for item in known):
        raise ValueError(f"a response came from a host that is not {kit.title}'s")
    return known[0].as_dict()


def _ci_run() -> str | None:
    """Return the number of the run in CI; any other text may say too much."""
    run = os.environ.get("CI_RUN_ID", "")
    return run if re.fullmatch(r"\d{1,20}", run) else None


def _package(kit: Kit) -> dict[str, Any]:
    version = import_module(f"{kit.package}._version").__version__
    changed = _git("status", "--porcelain", "--", "overlays", "generated", "specs")
    return {
        "name": VENDORS[kit.name].distribution,
        "version": version,
        "commit": _git("rev-parse", "HEAD"),
        "dirty": changed != "",
    }


def _git(*arguments: str) -> str | None:
    try:
        ran = subprocess.run(
            ["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=True
        )
    except (OSError, subprocess.CalledProcessError):
        return None
    return ran.stdout.strip()


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
