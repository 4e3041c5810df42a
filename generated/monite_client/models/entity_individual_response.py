from __future__ import annotations

import datetime
from typing import Any, ClassVar, Literal

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class EntityIndividualResponse(_Model):
    """An entity that is an individual.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        address (EntityAddressResponseSchema): The address of an entity.
        individual (IndividualResponseSchema): The individual that an entity is.
        status (EntityStatusEnum): State of an entity.
        type_ (Literal['individual']):
        email (str | None):
        logo (LogoFile | None):
        phone (str | None):
        registration_authority (str | None):
        registration_number (str | None):
        tax_id (str | None):
        website (str | None):
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    address: _m.EntityAddressResponseSchema
    individual: _m.IndividualResponseSchema
    status: _m.EntityStatusEnum
    type_: Literal["individual"]
    email: str | None = None
    logo: _m.LogoFile | None = None
    phone: str | None = None
    registration_authority: str | None = None
    registration_number: str | None = None
    tax_id: str | None = None
    website: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }

    _marks: ClassVar[dict[str, list[Any]]] = {"type": ["individual"]}
