from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBodyDataItem(_Model):
    """An object that the document does not describe.

    Attributes:
        resource_ids (list[int | str]): Ids of the resources.
        hard (bool):
        occurrence (CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBodyDataKedglo):
    """

    resource_ids: list[int | str]
    hard: bool
    occurrence: _m.CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBodyDataKedglo
