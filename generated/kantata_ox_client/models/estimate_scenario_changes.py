from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class EstimateScenarioChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        budget_in_cents (int | None): In subunits of the currency.
        name (str | None):
        rate_card_id (int | str | None): Id of the rate card.
        start_date (datetime.date | None):
        external_reference (EstimateScenarioChangesExternalReference | None): Counterpart of the record in an outside
            system.
    """

    budget_in_cents: int | None = None
    name: str | None = None
    rate_card_id: int | str | None = None
    start_date: datetime.date | None = None
    external_reference: _m.EstimateScenarioChangesExternalReference | None = None
