from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class OptionalOrganizationSchema(_Model):
    """Changes to the organization of an entity.

    Attributes:
        business_structure (EntityBusinessStructure | None):
        directors_provided (bool | None):
        executives_provided (bool | None):
        legal_entity_id (str | None):
        legal_name (str | None):
        owners_provided (bool | None):
        representative_provided (bool | None):
    """

    business_structure: _m.EntityBusinessStructure | None = None
    directors_provided: bool | None = None
    executives_provided: bool | None = None
    legal_entity_id: str | None = None
    legal_name: str | None = None
    owners_provided: bool | None = None
    representative_provided: bool | None = None
