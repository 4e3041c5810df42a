"""Records of ``account_memberships`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.links import ToMany, ToOne
from ..._runtime.sideload.record import Field, LazyField
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .backup_approver_association import BackupApproverAssociation
    from .billable_utilization import BillableUtilization
    from .cost_rate import CostRate
    from .role import Role
    from .skill_membership import SkillMembership
    from .user import User
    from .workweek import Workweek


class AccountMembership(Record):
    """One of ``account_memberships``."""

    __slots__ = ()

    backup_approver_association_ids: Field[list[str] | None] = LazyField("backup_approver_association_ids")
    bill_rate_in_cents: Field[int | None] = Field("bill_rate_in_cents")
    billability_target: Field[int | None] = Field("billability_target")
    can_create_workspace: Field[bool | None] = Field("can_create_workspace")
    can_log_in: Field[bool | None] = Field("can_log_in")
    can_view_reports: Field[bool | None] = Field("can_view_reports")
    collaborator_only_license: Field[bool | None] = Field("collaborator_only_license")
    cost_rate_ids: Field[list[str] | None] = LazyField("cost_rate_ids")
    cost_rate_in_cents: Field[int | None] = Field("cost_rate_in_cents")
    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    default_read_only: Field[bool | None] = Field("default_read_only")
    default_role_id: Field[None | str] = Field("default_role_id")
    disabled_at: Field[datetime.datetime | None] = Field("disabled_at", read_datetime)
    effective_workweek_id: Field[None | str] = Field("effective_workweek_id")
    future_billable_utilization_ids: Field[list[str] | None] = LazyField("future_billable_utilization_ids")
    is_administrator: Field[bool | None] = Field("is_administrator")
    is_backup_approver: Field[bool | None] = Field("is_backup_approver")
    is_owner: Field[bool | None] = Field("is_owner")
    is_project_lead: Field[bool | None] = Field("is_project_lead")
    is_punch_clock_user: Field[bool | None] = Field("is_punch_clock_user")
    managee_ids: Field[list[str] | None] = LazyField("managee_ids")
    manager_can_approve: Field[bool | None] = Field("manager_can_approve")
    manager_can_edit_skills: Field[bool | None] = Field("manager_can_edit_skills")
    manager_id: Field[None | str] = Field("manager_id")
    non_participant: Field[bool | None] = Field("non_participant")
    permission: Field[None | str] = Field("permission")
    possible_managee_ids: Field[list[str] | None] = LazyField("possible_managee_ids")
    possible_manager_ids: Field[list[str] | None] = LazyField("possible_manager_ids")
    should_show_alert_on_timesheet_submission: Field[bool | None] = Field("should_show_alert_on_timesheet_submission")
    skill_membership_ids: Field[list[str] | None] = LazyField("skill_membership_ids")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)
    user_id: Field[None | str] = Field("user_id")

    backup_approver_associations: ToMany[BackupApproverAssociation] = ToMany(
        ("backup_approver_association_ids",), ("backup_approver_associations",)
    )
    cost_rates: ToMany[CostRate] = ToMany(("cost_rate_ids",), ("cost_rates",))
    default_role: ToOne[Role] = ToOne(("default_role_id",), ("roles",))
    effective_workweek: ToOne[Workweek] = ToOne(("effective_workweek_id",), ("workweeks",))
    future_billable_utilizations: ToMany[BillableUtilization] = ToMany(
        ("future_billable_utilization_ids",), ("billable_utilizations",)
    )
    managees: ToMany[User] = ToMany(("managee_ids",), ("users",))
    manager: ToOne[User] = ToOne(("manager_id",), ("users",))
    possible_managees: ToMany[User] = ToMany(("possible_managee_ids",), ("users",))
    possible_managers: ToMany[User] = ToMany(("possible_manager_ids",), ("users",))
    skill_memberships: ToMany[SkillMembership] = ToMany(("skill_membership_ids",), ("skill_memberships",))
    user: ToOne[User] = ToOne(("user_id",), ("users",))
