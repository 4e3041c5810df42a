from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateCustomTaskStatusBody(_Model):
    """An object that the document does not describe.

    Attributes:
        custom_task_status (NewCustomTaskStatus):
    """

    custom_task_status: _m.NewCustomTaskStatus


@_model(kw_only=True, eq=False, repr=False)
class CustomTaskStatusChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        status (str | None):
        position (int | None):
    """

    status: str | None = None
    position: int | None = None


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


@_model(kw_only=True, eq=False, repr=False)
class UpdateCustomTaskStatusBody(_Model):
    """An object that the document does not describe.

    Attributes:
        custom_task_status (CustomTaskStatusChanges):
    """

    custom_task_status: _m.CustomTaskStatusChanges
