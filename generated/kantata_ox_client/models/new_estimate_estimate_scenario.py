from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class NewEstimateEstimateScenario(_Model):
    """An object that the document does not describe.

    Attributes:
        name (str):
        start_date (datetime.date):
        budget_in_cents (int | None): In subunits of the currency.
        rate_card_id (int | str | None): Id of the rate card.
    """

    name: str
    start_date: datetime.date
    budget_in_cents: int | None = None
    rate_card_id: int | str | None = None
