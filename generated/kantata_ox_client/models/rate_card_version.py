from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class RateCardVersion(_Model):
    """State of a rate card, valid from a day on.

    Attributes:
        created_at (datetime.datetime | None):
        default_rate (int | None):
        rate_card_id (str | None): Sent when `rate_card` is included.
        rate_card_role_ids (list[str] | None): Sent when `rate_card_roles` is included.
        rate_card_set_version_id (str | None): Sent when `rate_card_set_version` is included.
        updated_at (datetime.datetime | None):
        id (str | None): Id of the record, equal to its key in the collection.
    """

    created_at: datetime.datetime | None = None
    default_rate: int | None = None
    rate_card_id: str | None = None
    rate_card_role_ids: list[str] | None = None
    rate_card_set_version_id: str | None = None
    updated_at: datetime.datetime | None = None
    id: str | None = None
