from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class AccountLocation(_Model):
    """Place of work that time entries may name.

    Attributes:
        archived (bool | None):
        in_use (bool | None):
        name (str | None):
        id (str | None): Id of the record, equal to its key in the collection.
    """

    archived: bool | None = None
    in_use: bool | None = None
    name: str | None = None
    id: str | None = None
