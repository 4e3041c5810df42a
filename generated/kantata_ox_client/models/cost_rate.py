from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class CostRate(_Model):
    """What an hour of a member costs.

    Attributes:
        account_membership_id (str | int | None): Sent when `account_membership` is included.
        amount_in_subunits (int | None): In subunits of the currency.
        created_at (datetime.datetime | None):
        currency (str | None):
        in_use (bool | None):
        updated_at (datetime.datetime | None):
        id (str | None): Id of the record, equal to its key in the collection.
    """

    account_membership_id: str | int | None = None
    amount_in_subunits: int | None = None
    created_at: datetime.datetime | None = None
    currency: str | None = None
    in_use: bool | None = None
    updated_at: datetime.datetime | None = None
    id: str | None = None
