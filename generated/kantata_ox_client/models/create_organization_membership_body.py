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
