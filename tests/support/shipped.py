"""What the packages ship of their documents."""

from __future__ import annotations

import functools
import json
from importlib import resources
from typing import Any


@functools.cache
def document(package: str) -> dict[str, Any]:
    """The corrected document; the session `drift` holds it to that in `specs/`."""
    file = resources.files(f"{package}._generated") / "document.json"
    data: dict[str, Any] = json.loads(file.read_text("utf-8"))
    return data
