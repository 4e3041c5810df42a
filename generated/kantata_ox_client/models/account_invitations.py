from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


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


@_model(kw_only=True, eq=False, repr=False)
class CreateAccountInvitationBody(_Model):
    """An object that the document does not describe.

    Attributes:
        account_invitation (NewAccountInvitation | None):
        account_invitations (list[NewAccountInvitation] | None): Up to 50 in place of one.
    """

    account_invitation: _m.NewAccountInvitation | None = None
    account_invitations: list[_m.NewAccountInvitation] | None = None


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


@_model(kw_only=True, eq=False, repr=False)
class NewAccountInvitationExternalReference(_Model):
    """Counterpart of the record in an outside system.

    Attributes:
        service_name (str): Name of the outside system; unique among the references of one record.
        service_model (str): Type of the counterpart.
        service_model_ref (str): Id of the counterpart.
        status (str | None): One of successful, pending, failed.
        external_message (str | None):
        external_link (str | None):
        external_status (str | None):
        locked (bool | None): Locks the subject.
    """

    service_name: str
    service_model: str
    service_model_ref: str
    status: str | None = None
    external_message: str | None = None
    external_link: str | None = None
    external_status: str | None = None
    locked: bool | None = None


@_model(kw_only=True, eq=False, repr=False)
class UpdateAccountInvitationBody(_Model):
    """An object that the document does not describe.

    Attributes:
        account_invitation (AccountInvitationChanges):
    """

    account_invitation: _m.AccountInvitationChanges
