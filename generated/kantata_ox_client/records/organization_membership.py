"""Records of ``organization_memberships`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToOne
from .base import Record

if TYPE_CHECKING:
    from .organization import Organization


class OrganizationMembership(Record):
    """One of ``organization_memberships``; its fields are in ``raw``."""

    __slots__ = ()

    geography: ToOne[Organization] = ToOne(("geography_id",), ("organizations",))
    department: ToOne[Organization] = ToOne(("department_id",), ("organizations",))
