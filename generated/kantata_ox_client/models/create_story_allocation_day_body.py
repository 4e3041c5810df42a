from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateStoryAllocationDayBody(_Model):
    """An object that the document does not describe.

    Attributes:
        story_allocation_day (NewStoryAllocationDay):
    """

    story_allocation_day: _m.NewStoryAllocationDay
