from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ProcessResource(_Model):
    """One run of the script of an approval policy.

    Attributes:
        id (str): Id of the process.
        created_at (datetime.datetime): Moment of creation (UTC).
        input_ (Any): What the script was started with.
        metadata (Any): Data kept with the process.
        status (ProcessResourceStatus): State of the process.
        updated_at (datetime.datetime | None): Moment of the last change (UTC).
        created_by (str | None): User that started the process.
        error (Any): What the process failed of.
        script_snapshot (Any): The script as it was when the process started, any JSON value.
        updated_by (str | None): User that changed the process last.
    """

    id: str
    created_at: datetime.datetime
    input_: Any
    metadata: Any
    status: _m.ProcessResourceStatus
    updated_at: datetime.datetime | None = None
    created_by: str | None = None
    error: Any = None
    script_snapshot: Any = None
    updated_by: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "input_": "input",
    }
