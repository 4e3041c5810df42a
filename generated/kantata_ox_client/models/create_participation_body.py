from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateParticipationBody(_Model):
    """An object that the document does not describe.

    Attributes:
        participation (NewParticipation | None):
        participations (list[NewParticipation] | None): Up to 100 in place of one.
    """

    participation: _m.NewParticipation | None = None
    participations: list[_m.NewParticipation] | None = None
