from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateEntityRequest(_Model):
    """A new entity; type says whether organization or individual is needed.

    Attributes:
        address (EntityAddressSchema): The address of a new entity.
        email (str):
        type_ (EntityTypeEnum): Kind of entity.
        individual (IndividualSchema | None):
        organization (OrganizationSchema | None):
        phone (str | None):
        registration_authority (str | None):
        registration_number (str | None):
        tax_id (str | None):
        website (str | None):
    """

    address: _m.EntityAddressSchema
    email: str
    type_: _m.EntityTypeEnum
    individual: _m.IndividualSchema | None = None
    organization: _m.OrganizationSchema | None = None
    phone: str | None = None
    registration_authority: str | None = None
    registration_number: str | None = None
    tax_id: str | None = None
    website: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }
