"""Records of ``candidates`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany, ToOne
from .base import Record

if TYPE_CHECKING:
    from .custom_field_value import CustomFieldValue
    from .external_reference import ExternalReference
    from .staffing_demand import StaffingDemand
    from .user import User


class Candidate(Record):
    """One of ``candidates``; its fields are in ``raw``."""

    __slots__ = ()

    custom_field_values: ToMany[CustomFieldValue] = ToMany(("custom_field_value_ids",), ("custom_field_values",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
    staffing_demand: ToOne[StaffingDemand] = ToOne(("staffing_demand_id",), ("staffing_demands",))
    user: ToOne[User] = ToOne(("user_id",), ("users",))
