from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class NewCustomTaskStatus(_Model):
    """An object that the document does not describe.

    Attributes:
        status (str):
        category (str):
        status_set_id (int | str): Id of the status set.
    """

    status: str
    category: str
    status_set_id: int | str
