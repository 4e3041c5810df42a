from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class LegacyWorkflowResult(_Model):
    """What became of one timesheet.

    Attributes:
        id (int | None): Number of the timesheet.
        exception_message (str | None): Readable reason of a failure.
        status (int | None):
        title (str | None):
        url (str | None):
    """

    id: int | None = None
    exception_message: str | None = None
    status: int | None = None
    title: str | None = None
    url: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "id": "Id",
        "exception_message": "ExceptionMessage",
        "status": "Status",
        "title": "Title",
        "url": "Url",
    }
