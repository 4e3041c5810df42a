from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateOrganizationBody(_Model):
    """An object that the document does not describe.

    Attributes:
        organization (NewOrganization | None):
        organizations (list[NewOrganization] | None): Up to 100 in place of one.
    """

    organization: _m.NewOrganization | None = None
    organizations: list[_m.NewOrganization] | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewOrganization(_Model):
    """An object that the document does not describe.

    Attributes:
        name (str):
        parent_id (int | str): Id of the parent.
    """

    name: str
    parent_id: int | str


@_model(kw_only=True, eq=False, repr=False)
class OrganizationChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        name (str | None):
        parent_id (int | str | None): Id of the parent.
    """

    name: str | None = None
    parent_id: int | str | None = None


@_model(kw_only=True, eq=False, repr=False)
class UpdateOrganizationBody(_Model):
    """An object that the document does not describe.

    Attributes:
        organization (OrganizationChanges):
    """

    organization: _m.OrganizationChanges
