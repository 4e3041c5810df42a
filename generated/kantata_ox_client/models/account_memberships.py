from __future__ import annotations

from typing import Literal

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class AccountMembershipChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        bill_rate_in_cents (int | None): In subunits of the currency.
        cost_rate_in_cents (int | None): In subunits of the currency.
        default_role_id (int | str | None): Id of the default role.
        permission (str | None):
        billability_target (int | None):
        default_read_only (bool | None):
        manager_id (int | str | None): Id of the manager.
        manager_can_approve (bool | None):
        manager_can_edit_skills (bool | None):
        should_show_alert_on_timesheet_submission (bool | None):
        change_role_option (str | None):
        enforce_workweek_minimum_on_timesheet_submission (bool | None):
        enforce_workweek_maximum_on_timesheet_submission (bool | None):
    """

    bill_rate_in_cents: int | None = None
    cost_rate_in_cents: int | None = None
    default_role_id: int | str | None = None
    permission: str | None = None
    billability_target: int | None = None
    default_read_only: bool | None = None
    manager_id: int | str | None = None
    manager_can_approve: bool | None = None
    manager_can_edit_skills: bool | None = None
    should_show_alert_on_timesheet_submission: bool | None = None
    change_role_option: str | None = None
    enforce_workweek_minimum_on_timesheet_submission: bool | None = None
    enforce_workweek_maximum_on_timesheet_submission: bool | None = None


AccountMembershipOptionalField = Literal["can_log_in", "non_participant"]


@_model(kw_only=True, eq=False, repr=False)
class UpdateAccountMembershipBody(_Model):
    """An object that the document does not describe.

    Attributes:
        account_membership (AccountMembershipChanges):
    """

    account_membership: _m.AccountMembershipChanges
