"""Records of ``account_memberships`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany, ToOne
from .base import Record

if TYPE_CHECKING:
    from .backup_approver_association import BackupApproverAssociation
    from .billable_utilization import BillableUtilization
    from .cost_rate import CostRate
    from .role import Role
    from .skill_membership import SkillMembership
    from .user import User
    from .workweek import Workweek


class AccountMembership(Record):
    """One of ``account_memberships``; its fields are in ``raw``."""

    __slots__ = ()

    user: ToOne[User] = ToOne(("user_id",), ("users",))
    default_role: ToOne[Role] = ToOne(("default_role_id",), ("roles",))
    effective_workweek: ToOne[Workweek] = ToOne(("effective_workweek_id",), ("workweeks",))
    possible_managers: ToMany[User] = ToMany(("possible_manager_ids",), ("users",))
    manager: ToOne[User] = ToOne(("manager_id",), ("users",))
    possible_managees: ToMany[User] = ToMany(("possible_managee_ids",), ("users",))
    managees: ToMany[User] = ToMany(("managee_ids",), ("users",))
    skill_memberships: ToMany[SkillMembership] = ToMany(("skill_membership_ids",), ("skill_memberships",))
    backup_approver_associations: ToMany[BackupApproverAssociation] = ToMany(
        ("backup_approver_association_ids",), ("backup_approver_associations",)
    )
    cost_rates: ToMany[CostRate] = ToMany(("cost_rate_ids",), ("cost_rates",))
    future_billable_utilizations: ToMany[BillableUtilization] = ToMany(
        ("future_billable_utilization_ids",), ("billable_utilizations",)
    )
