from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateStoryBody(_Model):
    """An object that the document does not describe.

    Attributes:
        story (NewStory | None):
        stories (list[NewStory] | None): Up to 300 in place of one.
    """

    story: _m.NewStory | None = None
    stories: list[_m.NewStory] | None = None
