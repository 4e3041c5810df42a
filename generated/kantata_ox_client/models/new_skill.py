from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class NewSkill(_Model):
    """An object that the document does not describe.

    Attributes:
        name (str):
        max_level (str):
        skill_category_id (int | str): Id of the skill category.
        description (str | None):
        external_reference (NewSkillExternalReference | None): Counterpart of the record in an outside system.
    """

    name: str
    max_level: str
    skill_category_id: int | str
    description: str | None = None
    external_reference: _m.NewSkillExternalReference | None = None
