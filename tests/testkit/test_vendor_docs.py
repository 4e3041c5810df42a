"""The examples of each vendor's pages send what the vendor's document allows."""

from __future__ import annotations

import importlib
import re
from pathlib import Path

import pytest

from codegen.vendors import VENDORS

ROOT = Path(__file__).parents[2]
CLIENTS = {
    "lucca_timmi": "LuccaTimmi",
    "kantata_ox": "KantataOX",
    "monite": "Monite",
    "piriod": "Piriod",
}
#: Examples about what the documents lack; no simulator can know it.
BEYOND = ("monite.request(",)
#: Examples of calls that send nothing.
QUIET = ("webhooks", "read_records(", "oauth.authorization_url(")


def examples(name: str) -> list[str]:
    pages = (f"docs/{name}.md", f"packages/{VENDORS[name].distribution}/README.md")
    texts = [(ROOT / page).read_text("utf-8") for page in pages]
    found = [c for t in texts for c in re.findall(r"```python\n(.*?)```", t, re.S)]
    return [code for code in found if not any(word in code for word in BEYOND)]


CASES = [
    pytest.param(name, code, id=f"{name}-{number}")
    for name in CLIENTS
    for number, code in enumerate(examples(name))
]


@pytest.mark.parametrize(("name", "code"), CASES)
def test_an_example_runs_against_the_simulator(
    monkeypatch: pytest.MonkeyPatch, name: str, code: str
) -> None:
    package = VENDORS[name].package
    testing = importlib.import_module(f"{package}.testing")
    with getattr(testing, f"{CLIENTS[name]}Simulator")() as simulator:
        made = simulator.client()
        module = importlib.import_module(package)
        monkeypatch.setattr(module, CLIENTS[name], lambda **_: made)
        known = code.replace("(42,", f"({getattr(simulator, 'TIMESHEET', '')},")
        exec(compile(known, "example", "exec"), {})

        assert simulator.requests or any(call in code for call in QUIET)
        simulator.assert_all_used()
