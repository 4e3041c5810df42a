from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class PaymentAccountObject(_Model):
    """The entity or counterpart that a payment goes to.

    Attributes:
        id (str):
        type_ (PaymentAccountType): Kind of account.
    """

    id: str
    type_: _m.PaymentAccountType

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }
