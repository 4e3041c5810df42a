from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateSkillBody(_Model):
    """An object that the document does not describe.

    Attributes:
        skill (NewSkill | None):
        skills (list[NewSkill] | None): Up to 200 in place of one.
    """

    skill: _m.NewSkill | None = None
    skills: list[_m.NewSkill] | None = None
