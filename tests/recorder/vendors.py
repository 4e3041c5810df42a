"""What recording and replaying need to know about each vendor."""

from __future__ import annotations

import importlib
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from codegen.openapi import walk
from codegen.vendors import ROOT, VENDORS
from tests.support import shipped

#: Takes the place of a credential.
REDACTED = "REDACTED"


@dataclass(frozen=True)
class Kit:
    """One vendor, as ``tests/clients/<vendor>/recording.toml`` says.

    Attributes:
        name: Folder below ``specs/``.
        clients: Names of the synchronous and the asynchronous class.
        host: Placeholder host of vendor recordings.
        credential: What precedes a credential in ``Authorization``.
        placeholders: Settings with which a recording is replayed.
        environment: Variables that hold the settings for a vendor recording.
        test_hosts: Hosts known to be test systems; others are production.
        production_hosts: Hosts of the vendor that hold real data.
        test_system: How to get at a test system, for messages.
        secrets: Names of the settings that are credentials.
        test_member: Member of responses that is false for live data.
        base_path: Path in front of every path of the document.
        headers: Headers of requests that change what is asked; each with the form of a
            value that is nobody's data, or with nothing.
    """

    name: str
    clients: tuple[str, str]
    host: str
    credential: str
    placeholders: Mapping[str, Any]
    environment: Mapping[str, str]
    test_hosts: re.Pattern[str]
    production_hosts: re.Pattern[str]
    test_system: str
    secrets: tuple[str, ...] = field(default=())
    test_member: str | None = None
    base_path: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)

    @property
    def package(self) -> str:
        """Name of the import package."""
        return VENDORS[self.name].package

    @property
    def title(self) -> str:
        """Name for people."""
        return VENDORS[self.name].title

    @property
    def tenants(self) -> list[str]:
        """Names of the settings that say who the account belongs to."""
        texts = {n for n, value in self.placeholders.items() if isinstance(value, str)}
        return sorted(texts - set(self.secrets))

    @property
    def simulator_host(self) -> str:
        """The only host in recordings of the simulator."""
        return f"{self.name.replace('_', '-')}.simulator.test"

    @property
    def document(self) -> walk.Document:
        """The corrected document."""
        return shipped.document(self.package)

    def is_vendor(self, host: str) -> bool:
        """Return whether a host is the vendor's own."""
        hosts = (self.test_hosts, self.production_hosts)
        return any(item.fullmatch(host) for item in hosts)

    def environment_of(self, host: str) -> str:
        """Return what a vendor recording says about the host it was made with."""
        return self.test_system if self.test_hosts.fullmatch(host) else "production"

    def simulator(self) -> type[Any]:
        """Return the class of the vendor's simulator."""
        module = importlib.import_module(f"{self.package}.testing")
        result: type[Any] = getattr(module, f"{self.clients[0]}Simulator")
        return result

    def fake(self) -> type[Any]:
        """Return the class of the vendor's fake."""
        module = importlib.import_module(f"{self.package}.testing")
        results: type[Any] = getattr(module, f"Fake{self.clients[0]}")
        return results

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


def _kit(name: str) -> Kit:
    path = ROOT / "tests" / "clients" / name / "recording.toml"
    table = tomllib.loads(path.read_text("utf-8"))
    for hosts in ("test_hosts", "production_hosts"):
        table[hosts] = re.compile(table.get(hosts, "(?!)"))
    for listed in ("clients", "secrets"):
        table[listed] = tuple(table[listed])
    return Kit(name=name, **table)


KITS = {name: _kit(name) for name in VENDORS}
#: Headers of requests that change what is asked, with the form of a plain value.
HEADERS = {name: form for kit in KITS.values() for name, form in kit.headers.items()}
