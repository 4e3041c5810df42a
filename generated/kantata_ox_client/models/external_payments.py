from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateExternalPaymentBody(_Model):
    """An object that the document does not describe.

    Attributes:
        external_payment (NewExternalPayment):
    """

    external_payment: _m.NewExternalPayment


@_model(kw_only=True, eq=False, repr=False)
class NewExternalPayment(_Model):
    """An object that the document does not describe.

    Attributes:
        workspace_id (int | str): Id of the workspace.
        invoice_id (int | str | None): Id of the invoice.
        amount_in_cents (int | None): In subunits of the currency.
        message (str | None):
    """

    workspace_id: int | str
    invoice_id: int | str | None = None
    amount_in_cents: int | None = None
    message: str | None = None
