from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateSkillMembershipBody(_Model):
    """An object that the document does not describe.

    Attributes:
        skill_membership (NewSkillMembership | None):
        skill_memberships (list[NewSkillMembership] | None): Up to 200 in place of one.
    """

    skill_membership: _m.NewSkillMembership | None = None
    skill_memberships: list[_m.NewSkillMembership] | None = None
