"""Records of ``account_insights_mappings`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany
from ..._runtime.sideload.record import Field, LazyField
from .base import Record

if TYPE_CHECKING:
    from .access_group import AccessGroup


class AccountInsightsMapping(Record):
    """One of ``account_insights_mappings``."""

    __slots__ = ()

    access_group_ids: Field[list[str] | None] = LazyField("access_group_ids")
    creator: Field[None | str] = Field("creator")
    dynamic: Field[bool | None] = Field("dynamic")
    is_custom_dashboard: Field[bool | None] = Field("is_custom_dashboard")
    name: Field[None | str] = Field("name")

    access_groups: ToMany[AccessGroup] = ToMany(("access_group_ids",), ("access_groups",))
