from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CostRateChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        amount_in_subunits (int): In subunits of the currency.
    """

    amount_in_subunits: int


@_model(kw_only=True, eq=False, repr=False)
class CreateCostRateBody(_Model):
    """An object that the document does not describe.

    Attributes:
        cost_rate (NewCostRate | None):
        cost_rates (list[NewCostRate] | None):
    """

    cost_rate: _m.NewCostRate | None = None
    cost_rates: list[_m.NewCostRate] | None = None


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


@_model(kw_only=True, eq=False, repr=False)
class UpdateCostRateBody(_Model):
    """An object that the document does not describe.

    Attributes:
        cost_rate (CostRateChanges):
    """

    cost_rate: _m.CostRateChanges
