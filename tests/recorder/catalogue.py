"""All scenarios; importing this registers them."""

from __future__ import annotations

from tests.recorder.scenario import SCENARIOS, Scenario
from tests.recorder.scenarios import kantata_ox, lucca_timmi, monite, piriod

__all__ = ["kantata_ox", "lucca_timmi", "monite", "piriod"]


def scenarios() -> list[Scenario]:
    """Return all scenarios, vendor by vendor."""
    return list(SCENARIOS.values())
