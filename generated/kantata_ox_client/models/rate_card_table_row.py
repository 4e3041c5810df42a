from __future__ import annotations

from typing import Any

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class RateCardTableRow(_Model):
    """Prices of one role on the cards of a set.

    Attributes:
        id (str | None):
        rate_card_set_id (int | None):
        rate_card_set_version_id (int | None):
        role_id (int | None):
        name (str | None):
        removable (bool | None):
        cells (Any | None): Prices by currency or card; the reference shows one.
    """

    id: str | None = None
    rate_card_set_id: int | None = None
    rate_card_set_version_id: int | None = None
    role_id: int | None = None
    name: str | None = None
    removable: bool | None = None
    cells: Any | None = None
