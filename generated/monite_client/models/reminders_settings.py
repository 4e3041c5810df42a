from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class RemindersSettings(_Model):
    """Whether reminders are sent.

    Attributes:
        enabled (bool | None): The server's default is True.
    """

    enabled: bool | None = None
