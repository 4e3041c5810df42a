from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class DeliveryNoteLineItemProduct(_Model):
    """A product of a delivery note that is not in the catalogue.

    Attributes:
        name (str):
        description (str | None):
        measure_unit (UnitRequest | None): A new measure unit.
    """

    name: str
    description: str | None = None
    measure_unit: _m.UnitRequest | None = None
