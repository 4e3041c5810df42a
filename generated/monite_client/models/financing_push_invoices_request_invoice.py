from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class FinancingPushInvoicesRequestInvoice(_Model):
    """One invoice to offer for financing.

    Attributes:
        id (str):
        type_ (FinancingInvoiceType): Kind of document that is financed.
    """

    id: str
    type_: _m.FinancingInvoiceType

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }
