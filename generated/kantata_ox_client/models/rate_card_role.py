from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class RateCardRole(_Model):
    """Price of one role on a version of a rate card.

    Attributes:
        created_at (datetime.datetime | None):
        rate (int | None):
        rate_card_version_id (str | None): Sent when `rate_card_version` is included.
        role_id (str | None): Sent when `role` is included.
        updated_at (datetime.datetime | None):
        id (str | None): Id of the record, equal to its key in the collection.
    """

    created_at: datetime.datetime | None = None
    rate: int | None = None
    rate_card_version_id: str | None = None
    role_id: str | None = None
    updated_at: datetime.datetime | None = None
    id: str | None = None
