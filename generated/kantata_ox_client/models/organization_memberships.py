from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateOrganizationMembershipBody(_Model):
    """An object that the document does not describe.

    Attributes:
        organization_membership (NewOrganizationMembership | None):
        organization_memberships (list[NewOrganizationMembership] | None): Up to 100 in place of one.
    """

    organization_membership: _m.NewOrganizationMembership | None = None
    organization_memberships: list[_m.NewOrganizationMembership] | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewOrganizationMembership(_Model):
    """An object that the document does not describe.

    Attributes:
        geography_id (int | str): Id of the geography.
        department_id (int | str): Id of the department.
        member_id (int | str): Id of the member.
        member_type (str):
    """

    geography_id: int | str
    department_id: int | str
    member_id: int | str
    member_type: str


@_model(kw_only=True, eq=False, repr=False)
class OrganizationMembershipChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        geography_id (int | str | None): Id of the geography.
        department_id (int | str | None): Id of the department.
    """

    geography_id: int | str | None = None
    department_id: int | str | None = None


@_model(kw_only=True, eq=False, repr=False)
class UpdateOrganizationMembershipBody(_Model):
    """An object that the document does not describe.

    Attributes:
        organization_membership (OrganizationMembershipChanges):
    """

    organization_membership: _m.OrganizationMembershipChanges
