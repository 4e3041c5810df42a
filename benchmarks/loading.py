"""Load all operations and models of a package, which users load as they need them.

``PYTHONPATH=overlays python -P benchmarks/loading.py PACKAGE`` prints, as JSON, their
number and the CPU seconds. Not counted is what any call needs: httpx and the runtime.
"""

from __future__ import annotations

import json
import pkgutil
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from time import process_time
from typing import Any

_METHODS = {"get", "put", "post", "delete", "patch"}
#: Parts of a package that no call loads.
_APART = (".testing", ".__main__")


def command(package: str) -> list[str]:
    """Return the process that loads a package."""
    return [sys.executable, "-P", __file__, package]


def main() -> None:
    """Load everything of one package."""
    name = sys.argv[1]
    package = import_module(name)
    for each in package.__all__:
        getattr(package, each)
    _load(import_module(f"{name}._runtime"))
    since = process_time()
    _load(package)
    models = import_module(f"{name}.models")
    kinds = [getattr(models, each) for each in dir(models)]
    cpu = process_time() - since
    operations = set(_operations(name))
    assert len(operations) >= _documented(package), "not all operations are loaded"
    number = len(operations) + sum(isinstance(kind, type) for kind in kinds)
    print(json.dumps({"number": number, "cpu": cpu}))


def _load(package: Any) -> None:
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        if not any(part in module.name for part in _APART):
            import_module(module.name)


def _operations(name: str) -> Iterator[str]:
    kind = import_module(f"{name}._runtime.base.operation").Operation
    for module in list(sys.modules.values()):
        if module.__name__.startswith(f"{name}."):
            values = vars(module).values()
            yield from (each.name for each in values if isinstance(each, kind))


def _documented(package: Any) -> int:
    file = Path(package.__file__).parent / "_generated" / "document.json"
    paths = json.loads(file.read_bytes())["paths"]
    return sum(len(_METHODS & path.keys()) for path in paths.values())


if __name__ == "__main__":
    main()
