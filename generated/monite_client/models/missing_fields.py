from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class MissingFields(_Model):
    """Members that are missing before a receivable can be issued.

    Attributes:
        counterpart (list[str] | None):
        entity (list[str] | None):
        products (list[MissingLineItemFields] | None):
        receivable (list[str] | None):
        vat_rates (list[str] | None):
    """

    counterpart: list[str] | None = None
    entity: list[str] | None = None
    products: list[_m.MissingLineItemFields] | None = None
    receivable: list[str] | None = None
    vat_rates: list[str] | None = None
