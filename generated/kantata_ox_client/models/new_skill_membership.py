from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class NewSkillMembership(_Model):
    """An object that the document does not describe.

    Attributes:
        skill_id (int | str): Id of the skill.
        user_id (int | str): Id of the user.
        level (int | None):
    """

    skill_id: int | str
    user_id: int | str
    level: int | None = None
