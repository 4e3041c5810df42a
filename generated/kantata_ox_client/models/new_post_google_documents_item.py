from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class NewPostGoogleDocumentsItem(_Model):
    """An object that the document does not describe.

    Attributes:
        resource_id (str | None):
        access (str | None):
    """

    resource_id: str | None = None
    access: str | None = None
