"""Import, read, write and send what a generated package offers, in a new interpreter.

Run as ``python -m codegen.verify.probe PACKAGE``; `trial` writes samples to it as JSON,
once the package is there.
Prints what failed as JSON, by name. Only the package itself and its runtime are used.
"""

from __future__ import annotations

import gc
import importlib
import json
import pkgutil
import sys
from typing import Any

from .calls import failures, reason

Failures = dict[str, str]


def main(package: str, samples: dict[str, Any]) -> dict[str, Any]:
    """Return the number of modules, and what failed with its reason."""
    names, failed = _imported(f"{package}._generated")
    if not failed:
        failed |= _models_that_lose(package, samples["models"])
    if not failed and samples["operations"]:
        failed |= failures(package, samples["operations"])
    return {"modules": len(names), "failed": failed}


def _imported(root: str) -> tuple[list[str], Failures]:
    package = importlib.import_module(root)
    names = [m.name for m in pkgutil.walk_packages(package.__path__, f"{root}.")]
    failed: Failures = {}
    for name in names:
        try:
            importlib.import_module(name)
        except Exception as error:
            failed[name] = reason(error)
    models = importlib.import_module(f"{root}.models")
    for name in getattr(models, "__all__", ()):
        try:
            getattr(models, name)
        except Exception as error:
            failed[f"models.{name}"] = reason(error)
    return names, failed


def _models_that_lose(package: str, samples: dict[str, Any]) -> Failures:
    """The models that cannot read a value of their schema, or write it otherwise."""
    models = importlib.import_module(f"{package}._generated.models")
    known = getattr(models, "__all__", ())
    failed: Failures = {}
    for name, (schema, value) in samples.items():
        if name not in known:
            continue
        try:
            written = getattr(models, name).from_dict(value).to_dict()
        except Exception as error:
            failed[f"{schema} sample"] = f"{reason(error)}, reading {_short(value)}"
            continue
        if written != value:
            failed[f"{schema} sample"] = f"{_short(value)} became {_short(written)}"
    return failed


def _short(value: Any) -> str:
    text = json.dumps(value, default=repr)
    return text if len(text) < 200 else f"{text[:200]}..."


def _prepare(package: str) -> None:
    """Import what each trial needs, before there is anything to try."""
    for name in ("client", "call.request", "call.exchange", "resource"):
        importlib.import_module(f"{package}._runtime.{name}")


if __name__ == "__main__":
    # It ends before there is anything worth collecting.
    gc.disable()
    _prepare(sys.argv[1])
    values = json.load(sys.stdin)
    importlib.invalidate_caches()
    sys.stdout.write(json.dumps(main(sys.argv[1], values)))
