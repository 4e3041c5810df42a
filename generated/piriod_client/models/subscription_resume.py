from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class SubscriptionResume(_Model):
    """Body of a resume call; its members are not described."""
