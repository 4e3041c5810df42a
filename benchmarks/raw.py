"""What openapi-python-client makes of a vendor's document, without this project.

The document is the corrected one, since the raw generator's models refuse what vendors
send without saying so, such as null. It is cut to what is wanted and what that needs.
"""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

GENERATED = Path(__file__).resolve().parents[1] / "generated"
#: What the generator is called in the table.
NAME = "raw generator"
_COMPONENT = "#/components/"


def package(
    vendor: str, folder: Path, schemas: Sequence[str] = (), paths: Sequence[str] = ()
) -> Any:
    """Generate a package in the folder; return its module ``models``.

    Args:
        vendor: Name of the vendor, such as ``piriod``.
        folder: Where the package is put; it goes on ``sys.path``.
        schemas: Names of schemas to keep.
        paths: Paths of which the ``get`` is kept.
    """
    whole = GENERATED / f"{vendor}_client" / "document.json"
    kept = _cut(json.loads(whole.read_text("utf-8")), schemas, paths)
    source, settings = document(vendor, folder), folder / "settings.yaml"
    source.write_text(json.dumps(kept), "utf-8")
    settings.write_text("post_hooks: []\n", "utf-8")
    name = f"raw_{vendor}"
    options = ["--meta", "none", "--path", str(source), "--config", str(settings)]
    options += ["--output-path", str(folder / name)]
    subprocess.run(
        [sys.executable, "-P", "-m", "openapi_python_client", "generate", *options],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return models(vendor, folder)


def models(vendor: str, folder: Path) -> Any:
    """Return the module ``models`` of a package that was generated in the folder."""
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))
    return importlib.import_module(f"raw_{vendor}.models")


def document(vendor: str, folder: Path) -> Path:
    """Return where the document is put of which the package is generated."""
    return folder / f"{vendor}.json"


def _cut(
    document: dict[str, Any], schemas: Sequence[str], paths: Sequence[str]
) -> dict[str, Any]:
    kept: dict[str, Any] = {
        "openapi": document["openapi"],
        "info": document["info"],
        "paths": {path: {"get": document["paths"][path]["get"]} for path in paths},
        "components": {},
    }
    waiting = [f"{_COMPONENT}schemas/{name}" for name in schemas]
    waiting += _references(kept["paths"])
    while waiting:
        kind, name = waiting.pop().removeprefix(_COMPONENT).split("/", 1)
        section = kept["components"].setdefault(kind, {})
        if name not in section:
            section[name] = document["components"][kind][name]
            waiting += _references(section[name])
    return kept


def _references(value: Any) -> Iterator[str]:
    if isinstance(value, list):
        value = dict(enumerate(value))
    if not isinstance(value, dict):
        return
    for name, item in value.items():
        if name == "$ref" and isinstance(item, str):
            yield item
        else:
            yield from _references(item)
