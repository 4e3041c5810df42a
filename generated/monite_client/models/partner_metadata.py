from __future__ import annotations

from typing import Any

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class PartnerMetadata(_Model):
    """Metadata of the partner's own, any JSON object.

    Attributes:
        metadata (Any):
    """

    metadata: Any


@_model(kw_only=True, eq=False, repr=False)
class PartnerMetadataResponse(_Model):
    """Metadata of the partner's own.

    Attributes:
        metadata (PartnerMetadataResponseMetadata | None):
    """

    metadata: _m.PartnerMetadataResponseMetadata | None = None


@_model(kw_only=True, eq=False, repr=False)
class PartnerMetadataResponseMetadata(_Model):
    """An object without documented members."""
