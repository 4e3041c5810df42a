from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class AccountInvitation(_Model):
    """Invitation of a person into the account.

    Attributes:
        bill_rate_in_cents (int | None): In subunits of the currency.
        billability_target (int | None):
        cost_rate_in_cents (int | None): In subunits of the currency.
        default_role_id (str | None): Sent when `default_role` is included.
        email_address (str | None):
        expiration_date (str | None):
        full_name (str | None):
        headline (str | None):
        invitee_id (str | None): Sent when `invitee` is included.
        inviter_id (str | None): Sent when `inviter` is included.
        pending (bool | None):
        permission (str | None):
        id (str | None): Id of the record, equal to its key in the collection.
    """

    bill_rate_in_cents: int | None = None
    billability_target: int | None = None
    cost_rate_in_cents: int | None = None
    default_role_id: str | None = None
    email_address: str | None = None
    expiration_date: str | None = None
    full_name: str | None = None
    headline: str | None = None
    invitee_id: str | None = None
    inviter_id: str | None = None
    pending: bool | None = None
    permission: str | None = None
    id: str | None = None
