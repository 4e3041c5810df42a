from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateTaskStatusSetBody(_Model):
    """An object that the document does not describe.

    Attributes:
        task_status_set (NewTaskStatusSet):
    """

    task_status_set: _m.NewTaskStatusSet


@_model(kw_only=True, eq=False, repr=False)
class NewTaskStatusSet(_Model):
    """An object that the document does not describe.

    Attributes:
        name (str):
    """

    name: str


@_model(kw_only=True, eq=False, repr=False)
class TaskStatusSetChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        name (str):
    """

    name: str


@_model(kw_only=True, eq=False, repr=False)
class UpdateTaskStatusSetBody(_Model):
    """An object that the document does not describe.

    Attributes:
        task_status_set (TaskStatusSetChanges):
    """

    task_status_set: _m.TaskStatusSetChanges
