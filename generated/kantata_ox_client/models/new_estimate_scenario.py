from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class NewEstimateScenario(_Model):
    """An object that the document does not describe.

    Attributes:
        name (str):
        estimate_id (int | str): Id of the estimate.
        start_date (datetime.date):
        budget_in_cents (int | None): In subunits of the currency.
        rate_card_id (int | str | None): Id of the rate card.
        external_reference (NewEstimateScenarioExternalReference | None): Counterpart of the record in an outside
            system.
    """

    name: str
    estimate_id: int | str
    start_date: datetime.date
    budget_in_cents: int | None = None
    rate_card_id: int | str | None = None
    external_reference: _m.NewEstimateScenarioExternalReference | None = None
