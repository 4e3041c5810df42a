from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class Product(_Model):
    """What plans are prices of.

    Attributes:
        id (str | None): Identifier of the product.
        name (str | None): Name, at most 64 characters.
        unit_label (str | None): Name of the unit, at most 12 characters.
        status (ProductStatus | None):
        archived (datetime.datetime | None): Moment of archiving.
        plans (list[Plan] | None): Prices of the product.
        test_mode (bool | None): Whether this is test-mode data.
        created (datetime.datetime | None): Moment of creation.
        updated (datetime.datetime | None): Moment of the last change.
    """

    id: str | None = None
    name: str | None = None
    unit_label: str | None = None
    status: _m.ProductStatus | None = None
    archived: datetime.datetime | None = None
    plans: list[_m.Plan] | None = None
    test_mode: bool | None = None
    created: datetime.datetime | None = None
    updated: datetime.datetime | None = None
