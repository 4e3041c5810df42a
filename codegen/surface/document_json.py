"""The corrected document inside the package, for the package's own test kit."""

from __future__ import annotations

import json
from pathlib import Path

from ..openapi.walk import Document

#: Up to here a document is a reasonable part of a wheel; the largest today is 118 kB.
MAX_BYTES = 300_000


def write(folder: Path, document: Document) -> None:
    """Write ``document.json`` into the generated package, unless it is too large.

    The test kit checks requests and responses against it; without it, it checks
    nothing.
    """
    text = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
    if len(text) <= MAX_BYTES:
        (folder / "document.json").write_text(text + "\n", "utf-8")
