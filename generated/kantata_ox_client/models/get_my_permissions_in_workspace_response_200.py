from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class GetMyPermissionsInWorkspaceResponse200(_Model):
    """An object that the document does not describe.

    Attributes:
        can_change_budgetability (bool | None):
        can_change_currency (bool | None):
        can_change_time_approvals (bool | None):
        can_change_expense_approvals (bool | None):
        can_edit_change_orders (bool | None):
        can_edit_project_settings (bool | None):
        can_edit_team_names (bool | None):
        can_manage_invoice_preferences (bool | None):
        can_manage_finance (bool | None):
        can_view_insights_dynamic_dashboards (bool | None):
    """

    can_change_budgetability: bool | None = None
    can_change_currency: bool | None = None
    can_change_time_approvals: bool | None = None
    can_change_expense_approvals: bool | None = None
    can_edit_change_orders: bool | None = None
    can_edit_project_settings: bool | None = None
    can_edit_team_names: bool | None = None
    can_manage_invoice_preferences: bool | None = None
    can_manage_finance: bool | None = None
    can_view_insights_dynamic_dashboards: bool | None = None
