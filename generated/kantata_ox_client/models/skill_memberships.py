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


@_model(kw_only=True, eq=False, repr=False)
class SkillMembershipChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        level (int | None):
    """

    level: int | None = None


@_model(kw_only=True, eq=False, repr=False)
class UpdateSkillMembershipBody(_Model):
    """An object that the document does not describe.

    Attributes:
        skill_membership (SkillMembershipChanges):
    """

    skill_membership: _m.SkillMembershipChanges
