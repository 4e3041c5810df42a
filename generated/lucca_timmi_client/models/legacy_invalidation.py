from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class LegacyInvalidation(_Model):
    """An object that the document does not describe.

    Attributes:
        id (int | str): Number of the timesheet.
        comment (str | None): Mandatory by the vendor's text, not by its schema.
    """

    id: int | str
    comment: str | None = None
