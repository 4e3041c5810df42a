from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class NewAccountInvitation(_Model):
    """An object that the document does not describe.

    Attributes:
        email_address (str):
        full_name (str):
        billability_target (int | None):
        bill_rate_in_cents (int | None): In subunits of the currency.
        cost_rate_in_cents (int | None): In subunits of the currency.
        default_read_only (bool | None):
        default_role_id (int | str | None): Id of the default role.
        headline (str | None):
        permission (str | None):
        external_reference (NewAccountInvitationExternalReference | None): Counterpart of the record in an outside
            system.
    """

    email_address: str
    full_name: str
    billability_target: int | None = None
    bill_rate_in_cents: int | None = None
    cost_rate_in_cents: int | None = None
    default_read_only: bool | None = None
    default_role_id: int | str | None = None
    headline: str | None = None
    permission: str | None = None
    external_reference: _m.NewAccountInvitationExternalReference | None = None
