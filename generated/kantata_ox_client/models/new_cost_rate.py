from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class NewCostRate(_Model):
    """An object that the document does not describe.

    Attributes:
        account_membership_id (int | str): Id of the account membership.
        currency (str):
        amount_in_subunits (int): In subunits of the currency.
    """

    account_membership_id: int | str
    currency: str
    amount_in_subunits: int
