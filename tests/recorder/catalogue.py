"""All scenarios; importing this registers them."""

from __future__ import annotations

import importlib

from tests.recorder.scenario import SCENARIOS, Scenario
from tests.recorder.vendors import KITS

for _name in KITS:
    importlib.import_module(f"tests.recorder.scenarios.{_name}")


def scenarios() -> list[Scenario]:
    """Return all scenarios, vendor by vendor."""
    return list(SCENARIOS.values())
