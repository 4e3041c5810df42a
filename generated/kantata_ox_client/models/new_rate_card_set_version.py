from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class NewRateCardSetVersion(_Model):
    """An object that the document does not describe.

    Attributes:
        rate_card_set_id (int | str): Id of the rate card set.
        effective_date (datetime.date | None):
    """

    rate_card_set_id: int | str
    effective_date: datetime.date | None = None
