from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class UpdateEntityRequest(_Model):
    """Changes to an entity; what is left out stays.

    Attributes:
        address (UpdateEntityAddressSchema | None):
        email (str | None):
        individual (OptionalIndividualSchema | None):
        organization (OptionalOrganizationSchema | None):
        phone (str | None):
        registration_authority (str | None):
        registration_number (str | None):
        tax_id (str | None):
        website (str | None):
    """

    address: _m.UpdateEntityAddressSchema | None = None
    email: str | None = None
    individual: _m.OptionalIndividualSchema | None = None
    organization: _m.OptionalOrganizationSchema | None = None
    phone: str | None = None
    registration_authority: str | None = None
    registration_number: str | None = None
    tax_id: str | None = None
    website: str | None = None
