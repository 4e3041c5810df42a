from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class Record(_Model):
    """Record of a type this document does not describe; its fields are kept as they came.

    Attributes:
        id (str | None): Id of the record, equal to its key in the collection.
    """

    id: str | None = None
