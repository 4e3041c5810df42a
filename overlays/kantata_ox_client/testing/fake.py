"""Canned responses in the place of Kantata OX."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from .._runtime.testing.fake import FakeVendor
from ..client import AsyncKantataOX, KantataOX
from .base import UNDECLARED
from .simulator import KantataOXSimulator


class FakeKantataOX(FakeVendor[KantataOX, AsyncKantataOX]):
    """Responds to a client without a socket; see `FakeVendor`."""

    package: ClassVar[str] = KantataOXSimulator.package
    host: ClassVar[str] = "kantata-ox.fake.test"
    base_path: ClassVar[str] = KantataOXSimulator.base_path
    client_names: ClassVar[tuple[str, str]] = KantataOXSimulator.client_names
    client_settings: ClassVar[Mapping[str, Any]] = KantataOXSimulator.client_settings
    overlooked: ClassVar[tuple[str, ...]] = UNDECLARED
