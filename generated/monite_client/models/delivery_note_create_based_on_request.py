from __future__ import annotations

from typing import Any, ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class DeliveryNoteCreateBasedOnRequest(_Model):
    """A new delivery note based on a receivable.

    Attributes:
        based_on (str):
    """

    based_on: str

    _marks: ClassVar[dict[str, list[Any]]] = {"based_on": []}
