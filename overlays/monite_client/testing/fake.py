"""Canned responses in the place of Monite."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from .._runtime.testing.fake import FakeVendor
from .._runtime.testing.messages import CannedResponse
from ..client import AsyncMonite, Monite
from .simulator import MoniteSimulator


class FakeMonite(FakeVendor[Monite, AsyncMonite]):
    """Responds to a client without a socket; see `FakeVendor`.

    The first request of a client fetches a token: plan it with `grant_token`.
    """

    package: ClassVar[str] = MoniteSimulator.package
    host: ClassVar[str] = "monite.fake.test"
    base_path: ClassVar[str] = MoniteSimulator.base_path
    client_names: ClassVar[tuple[str, str]] = MoniteSimulator.client_names
    client_settings: ClassVar[Mapping[str, Any]] = MoniteSimulator.client_settings
    matched_headers: ClassVar[tuple[str, ...]] = (
        "accept",
        "x-monite-entity-id",
        "x-monite-version",
    )

    def grant_token(self, expires_in: int = 1800) -> None:
        """Plan one response to a request for a token.

        Args:
            expires_in: Life of the token in seconds.
        """
        token = {
            "access_token": "canned-token",
            "expires_in": expires_in,
            "token_type": "Bearer",
        }
        self.on("POST", f"{self.base_path}/auth/token", CannedResponse(json=token))
