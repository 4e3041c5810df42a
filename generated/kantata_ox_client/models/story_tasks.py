from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateStoryTaskBody(_Model):
    """An object that the document does not describe.

    Attributes:
        story_task (NewStoryTask):
    """

    story_task: _m.NewStoryTask


@_model(kw_only=True, eq=False, repr=False)
class NewStoryTask(_Model):
    """An object that the document does not describe.

    Attributes:
        story_id (int | str): Id of the story.
        name (str):
        completed (bool | None):
        position (int | None):
    """

    story_id: int | str
    name: str
    completed: bool | None = None
    position: int | None = None


@_model(kw_only=True, eq=False, repr=False)
class StoryTaskChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        name (str | None):
        completed (bool | None):
        position (int | None):
    """

    name: str | None = None
    completed: bool | None = None
    position: int | None = None


@_model(kw_only=True, eq=False, repr=False)
class UpdateStoryTaskBody(_Model):
    """An object that the document does not describe.

    Attributes:
        story_task (StoryTaskChanges):
    """

    story_task: _m.StoryTaskChanges
