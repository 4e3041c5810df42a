from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class WorkspaceExternalLink(_Model):
    """An object that the document does not describe.

    Attributes:
        url (str | None):
        text (str | None):
    """

    url: str | None = None
    text: str | None = None
