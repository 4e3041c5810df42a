"""What recording and replaying need to know about each vendor."""

from __future__ import annotations

import importlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from codegen import pipeline, vendors
from codegen.openapi import walk

#: Takes the place of a credential.
REDACTED = "REDACTED"
ENTITY = "00000000-0000-4000-8000-0000000000e1"
CLIENT_ID = "00000000-0000-4000-8000-0000000000c1"
WORKSPACE = "acc_example"


@dataclass(frozen=True)
class Kit:
    """One vendor.

    Attributes:
        name: Folder below ``specs/``.
        clients: Names of the synchronous and the asynchronous class.
        base_path: Path in front of every path of the document.
        host: Placeholder host of vendor recordings.
        placeholders: Settings with which a recording is replayed.
        environment: Variables that hold the settings for a vendor recording.
        test_hosts: Hosts known to be test systems; others are production.
        production_hosts: Hosts of the vendor that hold real data.
        test_system: How to get at a test system, for messages.
        secrets: Names of the settings that are credentials.
        test_member: Member of responses that is false for live data.
    """

    name: str
    clients: tuple[str, str]
    base_path: str
    host: str
    placeholders: Mapping[str, Any]
    environment: Mapping[str, str]
    test_hosts: re.Pattern[str]
    production_hosts: re.Pattern[str]
    test_system: str
    secrets: tuple[str, ...] = field(default=())
    test_member: str | None = None

    @property
    def package(self) -> str:
        """Name of the import package."""
        return vendors.VENDORS[self.name].package

    @property
    def title(self) -> str:
        """Name for people."""
        return vendors.VENDORS[self.name].title

    @property
    def simulator_host(self) -> str:
        """The only host in recordings of the simulator."""
        return f"{self.name.replace('_', '-')}.simulator.test"

    @cached_property
    def document(self) -> walk.Document:
        """The corrected document."""
        return pipeline.correct(vendors.VENDORS[self.name]).document

    def is_vendor(self, host: str) -> bool:
        """Return whether a host is the vendor's own."""
        hosts = (self.test_hosts, self.production_hosts)
        return any(each.fullmatch(host) for each in hosts)

    def environment_of(self, host: str) -> str:
        """Return what a vendor recording says about the host it was made with."""
        return self.test_system if self.test_hosts.fullmatch(host) else "production"

    def simulator(self) -> type[Any]:
        """Return the class of the vendor's simulator."""
        module = importlib.import_module(f"{self.package}.testing")
        found: type[Any] = getattr(module, f"{self.clients[0]}Simulator")
        return found

    def assumptions(self) -> dict[str, str]:
        """Return what the simulator assumes, by name: for every vendor and this one."""
        shared = importlib.import_module(
            f"{self.package}._runtime.testing.engine.engine"
        )
        return {**shared.ASSUMPTIONS, **self.simulator().assumptions}

    def client(self, *, is_async: bool, **options: Any) -> Any:
        """Return a client of the vendor."""
        module = importlib.import_module(self.package)
        return getattr(module, self.clients[is_async])(**options)

    def clock(self, moment: float) -> Any:
        """Return a clock that stands at a moment and never sleeps."""
        module = importlib.import_module(f"{self.package}._runtime.base.clock")
        return module.ManualClock(now=moment)


KITS = {
    kit.name: kit
    for kit in (
        Kit(
            name="lucca_timmi",
            clients=("LuccaTimmi", "AsyncLuccaTimmi"),
            base_path="",
            host="example.ilucca-test.net",
            placeholders={"api_key": REDACTED},
            environment={
                "api_key": "LUCCA_TIMMI_API_KEY",
                "host": "LUCCA_TIMMI_HOST",
            },
            test_hosts=re.compile(
                r"[\w-]+\.ilucca-(test|demo)\.(net|ch)"
                r"|[\w-]+\.sandbox\.\w+\.luccasoftware\.com"
            ),
            production_hosts=re.compile(r"[\w-]+\.ilucca\.(net|ch)"),
            test_system="a test, demo or sandbox account (*.ilucca-test.net)",
            secrets=("api_key",),
        ),
        Kit(
            name="kantata_ox",
            clients=("KantataOX", "AsyncKantataOX"),
            base_path="/api/v1",
            host="kantata.example.test",
            placeholders={"token": REDACTED},
            environment={"token": "KANTATA_OX_TOKEN"},
            test_hosts=re.compile(r"(?!)"),
            production_hosts=re.compile(r"api\.mavenlink\.com"),
            test_system="a disposable account: no test system is documented",
            secrets=("token",),
        ),
        Kit(
            name="monite",
            clients=("Monite", "AsyncMonite"),
            base_path="/v1",
            host="api.sandbox.monite.com",
            placeholders={
                "client_id": CLIENT_ID,
                "client_secret": REDACTED,
                "entity_id": ENTITY,
            },
            environment={
                "client_id": "MONITE_CLIENT_ID",
                "client_secret": "MONITE_CLIENT_SECRET",
                "entity_id": "MONITE_ENTITY_ID",
            },
            test_hosts=re.compile(r"api\.sandbox\.monite\.com"),
            production_hosts=re.compile(r"(us\.)?api\.monite\.com"),
            test_system="the sandbox, api.sandbox.monite.com",
            secrets=("client_secret",),
        ),
        Kit(
            name="piriod",
            clients=("Piriod", "AsyncPiriod"),
            base_path="",
            host="piriod.example.test",
            placeholders={
                "token": REDACTED,
                "workspace": WORKSPACE,
                "test_mode": True,
            },
            environment={"token": "PIRIOD_TOKEN", "workspace": "PIRIOD_WORKSPACE"},
            # One host serves both; the header of the test mode tells them apart.
            test_hosts=re.compile(r"api\.piriod\.com"),
            production_hosts=re.compile(r"(?!)"),
            test_system="test mode, which the recorder always switches on",
            secrets=("token",),
            test_member="test_mode",
        ),
    )
}
