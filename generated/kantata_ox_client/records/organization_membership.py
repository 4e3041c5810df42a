"""Records of ``organization_memberships`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.links import ToOne
from ..._runtime.sideload.record import Field
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .organization import Organization


class OrganizationMembership(Record):
    """One of ``organization_memberships``."""

    __slots__ = ()

    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    department_id: Field[None | str] = Field("department_id")
    geography_id: Field[None | str] = Field("geography_id")
    member_id: Field[None | str] = Field("member_id")
    member_type: Field[None | str] = Field("member_type")
    primary: Field[bool | None] = Field("primary")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)

    department: ToOne[Organization] = ToOne(("department_id",), ("organizations",))
    geography: ToOne[Organization] = ToOne(("geography_id",), ("organizations",))
