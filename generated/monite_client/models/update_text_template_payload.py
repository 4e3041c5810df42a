from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class UpdateTextTemplatePayload(_Model):
    """Changes to a text template; what is left out stays.

    Attributes:
        name (str | None):
        template (str | None):
    """

    name: str | None = None
    template: str | None = None
