from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CustomVatRateRequest(_Model):
    """A new VAT rate of the entity's own.

    Attributes:
        components (list[VatRateComponent]):
        name (str):
    """

    components: list[_m.VatRateComponent]
    name: str


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


@_model(kw_only=True, eq=False, repr=False)
class CustomVatRateResponseList(_Model):
    """The custom VAT rates of an entity.

    Attributes:
        data (list[CustomVatRateResponse]):
    """

    data: list[_m.CustomVatRateResponse]


@_model(kw_only=True, eq=False, repr=False)
class CustomVatRateUpdateRequest(_Model):
    """Changes to a custom VAT rate; what is left out stays.

    Attributes:
        components (list[VatRateComponent] | None):
        name (str | None):
    """

    components: list[_m.VatRateComponent] | None = None
    name: str | None = None
