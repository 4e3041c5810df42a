"""Fixtures of all tests: an environment without settings, a client, a server."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

from codegen.vendors import VENDORS
from tests.support import resource_table, sampling

if TYPE_CHECKING:
    from tests.support.runtime import Flavour, Server

_PREFIXES = ("DEMO_", *(f"{name.upper()}_" for name in VENDORS))


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the tests over all operations print what they called."""
    text = "print what the tests over all operations called, by resource"
    parser.addoption("--by-resource", action="store_true", help=text)


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    if config.getoption("--by-resource"):
        terminalreporter.section("operations by resource")
        reports = [
            r
            for key in resource_table.OUTCOMES
            for r in terminalreporter.getreports(key)
        ]
        for line in resource_table.lines(reports):
            terminalreporter.write_line(line)


def pytest_collection_modifyitems(
    config: pytest.Config, items: list[pytest.Item]
) -> None:
    """Keep a quarter of the tests that run over all operations, if one is chosen."""
    number = sampling.quarter()
    left_out = [
        item
        for item in items
        if item.get_closest_marker("every_operation")
        and not sampling.is_chosen(item.nodeid, number)
    ]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        skipped = set(left_out)
        items[:] = [item for item in items if item not in skipped]


def pytest_report_header() -> str | None:
    """The choice that repeats this run."""
    number = sampling.quarter()
    return None if number is None else f"{sampling.VARIABLE}={number}"


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hide the settings of the machine, and its proxy, from the clients under test."""
    for name in [name for name in os.environ if name.startswith(_PREFIXES)]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")


@pytest.fixture
def flavour_class() -> type[Flavour]:
    """The clients of `flavour`; a folder with clients of its own overrides it."""
    # Imported here: a runtime that is broken must not stop the tests of anything else.
    from tests.support.runtime import Flavour

    return Flavour


@pytest.fixture(params=["sync", "async"])
def flavour(
    request: pytest.FixtureRequest, flavour_class: type[Flavour]
) -> Iterator[Flavour]:
    """Run the test with the synchronous and with the asynchronous client."""
    with asyncio.Runner() as runner:
        flavour = flavour_class(request.param, runner)
        yield flavour
        flavour.close()


@pytest.fixture
def server_class() -> type[Server]:
    """The kind of `server`; a folder with a server of its own overrides it."""
    from tests.support.runtime import Server

    return Server


@pytest.fixture
def server(server_class: type[Server]) -> Iterator[Server]:
    """A scripted server on a real socket of this machine."""
    server = server_class()
    yield server
    server.stop()
