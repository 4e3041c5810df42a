from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class BasedOnReceivableCreatedEventData(_Model):
    """Event data: another document was made from this one.

    Attributes:
        receivable_id (str):
        type_ (ReceivableType): Kind of receivable.
    """

    receivable_id: str
    type_: _m.ReceivableType

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }
