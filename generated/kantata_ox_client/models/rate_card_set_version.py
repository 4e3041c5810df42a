from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class RateCardSetVersion(_Model):
    """State of a set of rate cards, valid from a day on.

    Attributes:
        active (bool | None):
        created_at (datetime.datetime | None):
        effective_date (datetime.date | None):
        rate_card_set_id (str | None): Sent when `rate_card_set` is included.
        rate_card_version_ids (list[str] | None): Sent when `rate_card_versions` is included.
        updated_at (datetime.datetime | None):
        used_currencies (list[str] | None):
        id (str | None): Id of the record, equal to its key in the collection.
    """

    active: bool | None = None
    created_at: datetime.datetime | None = None
    effective_date: datetime.date | None = None
    rate_card_set_id: str | None = None
    rate_card_version_ids: list[str] | None = None
    updated_at: datetime.datetime | None = None
    used_currencies: list[str] | None = None
    id: str | None = None
