from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateStoryFollowBody(_Model):
    """An object that the document does not describe.

    Attributes:
        story_follow (NewStoryFollow):
    """

    story_follow: _m.NewStoryFollow


@_model(kw_only=True, eq=False, repr=False)
class NewStoryFollow(_Model):
    """An object that the document does not describe.

    Attributes:
        story_id (int | str): Id of the story.
        follower_id (int | str): Id of the follower.
    """

    story_id: int | str
    follower_id: int | str
