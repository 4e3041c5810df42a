from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateOrUpdateRateTableRowBody(_Model):
    """An object that the document does not describe.

    Attributes:
        rate_card_table_row (RateCardTableRowChanges):
    """

    rate_card_table_row: _m.RateCardTableRowChanges


@_model(kw_only=True, eq=False, repr=False)
class RateCardTableRowChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        rates (list[RateCardTableRowChangesRatesItem]):
    """

    rates: list[_m.RateCardTableRowChangesRatesItem]


@_model(kw_only=True, eq=False, repr=False)
class RateCardTableRowChangesRatesItem(_Model):
    """An object that the document does not describe.

    Attributes:
        currency (str):
        rate (int):
    """

    currency: str
    rate: int
