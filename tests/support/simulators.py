"""All simulators at once, with the environment in which programs meet them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

from codegen.vendors import VENDORS

from .lifecycles import simulator_of


@contextmanager
def running() -> Iterator[dict[str, Any]]:
    """Simulators of all vendors by name."""
    with ExitStack() as stack:
        yield {
            name: stack.enter_context(simulator_of(name, vendor.package))
            for name, vendor in VENDORS.items()
        }


def environment(simulators: dict[str, Any]) -> dict[str, str]:
    """The variables with which clients reach the simulators and are let in."""
    return {
        f"{name}_{setting}".upper(): str(value)
        for name, simulator in simulators.items()
        for setting, value in {
            "base_url": simulator.url,
            **simulator.settings(),
        }.items()
    }
