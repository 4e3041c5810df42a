from __future__ import annotations

from typing import Any, ClassVar, Literal

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class PayableSchemaInput(_Model):
    """Permissions for payables, as sent.

    Attributes:
        object_type (Literal['payable']): The server's default is 'payable'.
        actions (list[PayableActionSchema] | None):
    """

    object_type: Literal["payable"]
    actions: list[_m.PayableActionSchema] | None = None

    _marks: ClassVar[dict[str, list[Any]]] = {"object_type": ["payable"]}
