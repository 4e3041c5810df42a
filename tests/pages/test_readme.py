"""The examples of the README run, against the simulators."""

from __future__ import annotations

import asyncio
import importlib
import re
from pathlib import Path
from typing import Any

import pytest

from codegen.vendors import VENDORS
from tests.support.public_operations import CLIENTS

README = Path(__file__).resolve().parents[2] / "README.md"
EXAMPLES = re.findall(r"```python\n(.*?)```", README.read_text("utf-8"), re.S)


@pytest.mark.parametrize("code", EXAMPLES, ids=list(VENDORS))
def test_an_example_of_the_readme_runs(
    code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = next(name for name in VENDORS if VENDORS[name].package in code)
    package = importlib.import_module(VENDORS[name].package)
    testing = importlib.import_module(f"{VENDORS[name].package}.testing")
    with getattr(testing, f"{CLIENTS[name]}Simulator")() as simulator:
        plain, concurrent = simulator.client(), simulator.async_client()
        monkeypatch.setattr(package, CLIENTS[name], lambda **_: plain)
        monkeypatch.setattr(package, f"Async{CLIENTS[name]}", lambda **_: concurrent)
        run(with_records_of(simulator, code))

        assert simulator.requests


def with_records_of(simulator: Any, code: str) -> str:
    """The example with ids that the simulator knows."""
    code = code.replace('"..."\nwith', f'"{getattr(simulator, "PROCESS", "")}"\nwith')
    return code.replace("(42,", f"({getattr(simulator, 'TIMESHEET', '')},")


def run(code: str) -> None:
    space: dict[str, Any] = {}
    exec(compile(code, "README.md", "exec"), space)
    if "cancel" in space:
        asyncio.run(space["cancel"](7))
