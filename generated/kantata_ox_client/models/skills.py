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


@_model(kw_only=True, eq=False, repr=False)
class NewSkillExternalReference(_Model):
    """Counterpart of the record in an outside system.

    Attributes:
        service_name (str): Name of the outside system; unique among the references of one record.
        service_model (str): Type of the counterpart.
        service_model_ref (str): Id of the counterpart.
        status (str | None): One of successful, pending, failed.
        external_message (str | None):
        external_link (str | None):
        external_status (str | None):
        locked (bool | None): Locks the subject.
    """

    service_name: str
    service_model: str
    service_model_ref: str
    status: str | None = None
    external_message: str | None = None
    external_link: str | None = None
    external_status: str | None = None
    locked: bool | None = None


@_model(kw_only=True, eq=False, repr=False)
class SkillChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        name (str | None):
        max_level (str | None):
        skill_category_id (int | str | None): Id of the skill category.
        description (str | None):
        external_reference (SkillChangesExternalReference | None): Counterpart of the record in an outside system.
    """

    name: str | None = None
    max_level: str | None = None
    skill_category_id: int | str | None = None
    description: str | None = None
    external_reference: _m.SkillChangesExternalReference | None = None


@_model(kw_only=True, eq=False, repr=False)
class SkillChangesExternalReference(_Model):
    """Counterpart of the record in an outside system.

    Attributes:
        service_name (str): Name of the outside system; unique among the references of one record.
        service_model (str): Type of the counterpart.
        service_model_ref (str): Id of the counterpart.
        status (str | None): One of successful, pending, failed.
        external_message (str | None):
        external_link (str | None):
        external_status (str | None):
        locked (bool | None): Locks the subject.
    """

    service_name: str
    service_model: str
    service_model_ref: str
    status: str | None = None
    external_message: str | None = None
    external_link: str | None = None
    external_status: str | None = None
    locked: bool | None = None


@_model(kw_only=True, eq=False, repr=False)
class UpdateSkillBody(_Model):
    """An object that the document does not describe.

    Attributes:
        skill (SkillChanges):
    """

    skill: _m.SkillChanges
