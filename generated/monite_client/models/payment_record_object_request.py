from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class PaymentRecordObjectRequest(_Model):
    """The object that a payment record is for.

    Attributes:
        id (str):
        type_ (ObjectTypeEnum): Kind of object that a payment is for.
    """

    id: str
    type_: _m.ObjectTypeEnum

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }
