from __future__ import annotations

from typing import Any

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class PartnerMetadata(_Model):
    """Metadata of the partner's own, any JSON object.

    Attributes:
        metadata (Any):
    """

    metadata: Any
