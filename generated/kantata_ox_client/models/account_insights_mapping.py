from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class AccountInsightsMapping(_Model):
    """Dashboard of Insights and the groups that may see it.

    Attributes:
        access_group_ids (list[str] | None): Sent when `access_groups` is included.
        creator (str | None):
        dynamic (bool | None):
        is_custom_dashboard (bool | None):
        name (str | None):
        id (str | None): Id of the record, equal to its key in the collection.
    """

    access_group_ids: list[str] | None = None
    creator: str | None = None
    dynamic: bool | None = None
    is_custom_dashboard: bool | None = None
    name: str | None = None
    id: str | None = None
