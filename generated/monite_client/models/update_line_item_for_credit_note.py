from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class UpdateLineItemForCreditNote(_Model):
    """Changes to the line items of a credit note, by their ids."""

    additional_properties: dict[str, _m.UpdateProductForCreditNote] = {}
