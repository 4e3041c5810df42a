from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class AccountInvitationChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        billability_target (int | None):
        bill_rate_in_cents (int | None): In subunits of the currency.
        cost_rate_in_cents (int | None): In subunits of the currency.
        default_role_id (int | str | None): Id of the default role.
        permission (str | None):
    """

    billability_target: int | None = None
    bill_rate_in_cents: int | None = None
    cost_rate_in_cents: int | None = None
    default_role_id: int | str | None = None
    permission: str | None = None
