"""The corrected document inside the package, for the package's own test kit."""

from __future__ import annotations

import json
from pathlib import Path

from ..openapi.walk import Document


def write(folder: Path, document: Document) -> None:
    """Write ``document.json`` into the generated package.

    The test kit checks requests and responses against it, and responds by it. It
    compresses well: 0.8 MB of it are 50 kB of a wheel.
    """
    text = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
    (folder / "document.json").write_text(text + "\n", "utf-8")
