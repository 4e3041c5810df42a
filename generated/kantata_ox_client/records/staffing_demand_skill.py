"""Records of ``staffing_demand_skills`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import Record

if TYPE_CHECKING:
    pass


class StaffingDemandSkill(Record):
    """One of ``staffing_demand_skills``; its fields are in ``raw``."""

    __slots__ = ()
