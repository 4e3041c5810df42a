from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class RateCard(_Model):
    """Prices per role in one currency.

    Attributes:
        created_at (datetime.datetime | None):
        currency (str | None):
        effective_rate_card_version_id (str | None): Sent when `effective_rate_card_version` is included.
        external_reference_ids (list[str] | None): Sent when `external_references` is included.
        rate_card_set_id (str | None): Sent when `rate_card_set` is included.
        rate_card_set_title (str | None):
        rate_card_version_ids (list[str] | None): Sent when `rate_card_versions` is included.
        removable (bool | None):
        updated_at (datetime.datetime | None):
        uses (int | None):
        id (str | None): Id of the record, equal to its key in the collection.
    """

    created_at: datetime.datetime | None = None
    currency: str | None = None
    effective_rate_card_version_id: str | None = None
    external_reference_ids: list[str] | None = None
    rate_card_set_id: str | None = None
    rate_card_set_title: str | None = None
    rate_card_version_ids: list[str] | None = None
    removable: bool | None = None
    updated_at: datetime.datetime | None = None
    uses: int | None = None
    id: str | None = None
