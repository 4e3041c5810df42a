from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class OrganizationChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        name (str | None):
        parent_id (int | str | None): Id of the parent.
    """

    name: str | None = None
    parent_id: int | str | None = None
