"""Canned responses in the place of Lucca."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from .._runtime.testing.fake import FakeVendor
from ..client import AsyncLuccaTimmi, LuccaTimmi
from .simulator import LuccaTimmiSimulator


class FakeLuccaTimmi(FakeVendor[LuccaTimmi, AsyncLuccaTimmi]):
    """Responds to a client without a socket; see `FakeVendor`."""

    package: ClassVar[str] = LuccaTimmiSimulator.package
    host: ClassVar[str] = "lucca-timmi.fake.test"
    client_names: ClassVar[tuple[str, str]] = LuccaTimmiSimulator.client_names
    client_settings: ClassVar[Mapping[str, Any]] = LuccaTimmiSimulator.client_settings
