"""Canned responses in the place of Piriod."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from .._runtime.testing.fake import FakeVendor
from ..client import AsyncPiriod, Piriod
from .simulator import PiriodSimulator


class FakePiriod(FakeVendor[Piriod, AsyncPiriod]):
    """Responds to a client without a socket; see `FakeVendor`."""

    package: ClassVar[str] = PiriodSimulator.package
    host: ClassVar[str] = "piriod.fake.test"
    client_names: ClassVar[tuple[str, str]] = PiriodSimulator.client_names
    client_settings: ClassVar[Mapping[str, Any]] = PiriodSimulator.client_settings
    matched_headers: ClassVar[tuple[str, ...]] = (
        "accept",
        "x-piriod-test-mode",
        "x-simple-workspace",
    )
