from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class Retention(_Model):
    """A withholding document, draft or final. Its fields are not published in the
    reference; every member is passed on as it comes.

    """
