"""Records of ``rate_card_roles`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToOne
from .base import Record

if TYPE_CHECKING:
    from .rate_card_version import RateCardVersion
    from .role import Role


class RateCardRole(Record):
    """One of ``rate_card_roles``; its fields are in ``raw``."""

    __slots__ = ()

    role: ToOne[Role] = ToOne(("role_id",), ("roles",))
    rate_card_version: ToOne[RateCardVersion] = ToOne(("rate_card_version_id",), ("rate_card_versions",))
