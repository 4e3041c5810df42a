"""What a generated package is tried with: a value of each schema and response."""

from __future__ import annotations

import compileall
import contextlib
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from openapi_python_client.config import Config
from openapi_python_client.strings import ClassName

from ..errors import CodegenError
from ..openapi.walk import Document, operations
from ..prepare.xml import EXTENSION
from ..surface.names import PublicName
from ..vendors import ROOT, Vendor
from .samples import sample
from .site import link_package


@contextlib.contextmanager
def interpreter(vendor: Vendor, folder: Path) -> Iterator[subprocess.Popen[str]]:
    """Start the interpreter that will try a package, as if it was installed.

    It imports what every package needs while the package is still being written.

    Args:
        vendor: Whose package it is.
        folder: Of the generated package; need not exist yet, but its parent.
    """
    _compile(vendor.root / "overlays" / "_runtime")
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix="trial-") as space:
        link_package(vendor, folder, Path(space))
        with subprocess.Popen(
            [sys.executable, "-B", "-m", f"{__package__}.probe", vendor.package],
            cwd=space,
            env={**os.environ, "PYTHONPATH": os.pathsep.join((space, str(ROOT)))},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as process:
            try:
                yield process
            finally:
                process.kill()


def run(
    document: Document,
    config: Config,
    names: Iterable[PublicName],
    vendor: Vendor,
    process: subprocess.Popen[str],
) -> tuple[int, dict[str, str]]:
    """Try the package in a new interpreter.

    Args:
        document: The prepared document.
        config: Of the generator.
        names: The public names of the operations to try.
        vendor: Whose package it is.
        process: What `interpreter` gives.

    Returns:
        The number of modules imported, and what failed with its reason.

    Raises:
        CodegenError: The package cannot be imported at all.
    """
    samples = {
        "models": dict(_models(document, config)),
        "operations": dict(_operations(document, names)),
    }
    output, errors = process.communicate(json.dumps(samples))
    if process.returncode:
        raise CodegenError(f"{vendor.package} cannot be imported: {errors.strip()}")
    result = json.loads(output)
    return result["modules"], result["failed"]


def _compile(runtime: Path) -> None:
    """Compile what each package is tried with, where it is not compiled yet.

    The interpreter of a trial compiles nothing for good: a generated package would be
    put in its place with what was compiled of it.
    """
    if not sys.dont_write_bytecode:
        compileall.compile_dir(runtime, quiet=2)


def _models(document: Document, config: Config) -> Iterator[tuple[str, Any]]:
    """By the name of its class, each object schema and a value of it."""
    for name, schema in (document.get("components", {}).get("schemas") or {}).items():
        value = sample(document, schema)
        if isinstance(value, dict):
            yield ClassName(name, config.field_prefix), (name, value)


def _operations(
    document: Document, names: Iterable[PublicName]
) -> Iterator[tuple[str, Any]]:
    """By ``METHOD path``, the public names of each operation and a response."""
    public = {name.operation: name for name in names if not name.private}
    for method, path, operation in operations(document):
        if name := public.get(f"{method} {path}"):
            response = _response(document, operation)
            yield name.operation, (name.resource, name.method, response)


def _response(document: Document, operation: Document) -> tuple[int, str, str] | None:
    """Status, media type and text of a success; ``None`` where the text is XML."""
    if EXTENSION in operation:
        return None
    status, response = next(iter(operation["responses"].items()))
    code = int(status.replace("X", "0")) if status != "default" else 200
    for media, described in (response.get("content") or {}).items():
        value = sample(document, described.get("schema") or {})
        is_json = "json" in media
        return code, media, json.dumps(value) if is_json else "text"
    return code, "text/plain", ""
