from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ReceivableCreateBasedOnPayload(_Model):
    """A new receivable made from another one.

    Attributes:
        based_on (str):
        type_ (BasedOnTransitionType): Kind of document to make from another one.
        tag_ids (list[str] | None): The server's default is [].
    """

    based_on: str
    type_: _m.BasedOnTransitionType
    tag_ids: list[str] | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }
