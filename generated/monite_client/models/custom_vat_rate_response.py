from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CustomVatRateResponse(_Model):
    """A VAT rate of the entity's own, put together from components.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        components (list[VatRateComponent]):
        name (str):
        value (float): In percent times 100: 1250 is 12.5 %.
        created_by_entity_user_id (str | None):
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    components: list[_m.VatRateComponent]
    name: str
    value: float
    created_by_entity_user_id: str | None = None
