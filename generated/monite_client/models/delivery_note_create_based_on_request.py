from __future__ import annotations

from typing import Any, ClassVar
from uuid import UUID

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class DeliveryNoteCreateBasedOnRequest(_Model):
    """A new delivery note based on a receivable.

    Attributes:
        based_on (UUID):
    """

    based_on: UUID

    _marks: ClassVar[dict[str, list[Any]]] = {"based_on": []}
