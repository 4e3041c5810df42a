from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBodyDataKedglo(_Model):
    """An object that the document does not describe.

    Attributes:
        type_ (CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBodyDataMmbmjd):
        after_date (datetime.datetime | None):
        before_date (datetime.datetime | None):
        start_date (datetime.datetime | None):
        end_date (datetime.datetime | None):
    """

    type_: _m.CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBodyDataMmbmjd
    after_date: datetime.datetime | None = None
    before_date: datetime.datetime | None = None
    start_date: datetime.datetime | None = None
    end_date: datetime.datetime | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }
