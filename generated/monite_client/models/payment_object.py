from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class PaymentObject(_Model):
    """The payable or receivable that a payment is for.

    Attributes:
        id (str):
        type_ (PaymentObjectType): Kind of object that is paid.
    """

    id: str
    type_: _m.PaymentObjectType

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }
