"""A document as large as vendors publish goes in whole, and comes out typed."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable

from codegen.vendors import ROOT
from tests.codegen.prepare.constructs import CONSTRUCTS
from tests.support.codegen import Bundle, GeneratedPackage, call_all


def test_nothing_of_a_large_document_is_lost(large: GeneratedPackage) -> None:
    value = large.result.census
    wanted = large.document["components"]["schemas"]

    assert value.losses == ()
    assert value.operations_generated == value.operations >= 500
    assert len(wanted) >= 1000
    assert value.schemas_generated == value.schemas >= len(wanted)


def test_every_operation_of_a_large_document_can_be_called(
    large: GeneratedPackage,
) -> None:
    called = call_all(large)

    assert len(called) == large.result.census.operations
    lists = [c for c in called if "created_at__gte" in str(c.request.url)]
    assert len(lists) >= 80
    assert all("address.country=" in str(c.request.url) for c in lists)
    assert all(c.request.headers["x-version"] == "2024-05-25" for c in called)
    assert sum(c.response == b"%PDF-1" for c in called) == 17


def test_no_name_of_a_large_document_is_numbered_or_long(
    large: GeneratedPackage,
) -> None:
    paths = list(large.files())

    assert max(len(f"_generated/{path}") for path in paths) <= 100
    assert [path for path in paths if "type_0" in path or "type_1" in path] == []


def test_everything_generated_is_strictly_typed(
    large: GeneratedPackage,
    package_of: Callable[[str], GeneratedPackage],
    bundle: Bundle,
) -> None:
    """One run of mypy for the large package and one of each construct."""
    for name in CONSTRUCTS:
        package_of(name)

    assert large.result.folder.is_dir()
    assert typed(bundle) == ""


def typed(bundle: Bundle) -> str:
    """What mypy --strict finds in everything generated so far; empty when nothing."""
    ours = (ROOT / "mypy.ini").read_text(encoding="utf-8")
    more = "\n[mypy-{}]\nignore_errors = true\n"
    # The runtime is checked where it belongs; Client.__exit__ is the generator's.
    quiet = [f"{bundle.name}._runtime.*", f"{bundle.name}.*.client"]
    config = bundle.space / "mypy.ini"
    config.write_text(ours + "".join(more.format(item) for item in quiet))
    flags = ["--config-file", str(config), "--cache-dir", str(bundle.space / "mypy")]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *flags, "--package", bundle.name],
        cwd=bundle.folder.parent,
        env={**os.environ, "MYPYPATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    return "" if done.returncode == 0 else done.stdout + done.stderr
