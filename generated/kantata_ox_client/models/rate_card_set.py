from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class RateCardSet(_Model):
    """Rate cards of several currencies that belong together.

    Attributes:
        account_default (bool | None):
        active_currencies (list[str] | None):
        created_at (datetime.datetime | None):
        default_currencies (list[str] | None):
        destroyable (bool | None):
        rate_card_ids (list[str] | None): Sent when `rate_cards` is included.
        rate_card_set_version_ids (list[str] | None): Sent when `rate_card_set_versions` is included.
        title (str | None):
        updated_at (datetime.datetime | None):
        workspace_group_ids (list[str] | None): Sent when `workspace_groups` is included.
        id (str | None): Id of the record, equal to its key in the collection.
    """

    account_default: bool | None = None
    active_currencies: list[str] | None = None
    created_at: datetime.datetime | None = None
    default_currencies: list[str] | None = None
    destroyable: bool | None = None
    rate_card_ids: list[str] | None = None
    rate_card_set_version_ids: list[str] | None = None
    title: str | None = None
    updated_at: datetime.datetime | None = None
    workspace_group_ids: list[str] | None = None
    id: str | None = None
