from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class PostChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        message (str | None):
        story_id (int | str | None): Id of the story.
    """

    message: str | None = None
    story_id: int | str | None = None
