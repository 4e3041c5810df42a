from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class NewInsightsAccessGroupMembership(_Model):
    """An object that the document does not describe.

    Attributes:
        user_id (int | str): Id of the user.
        insights_access_group_id (int | str): Id of the insights access group.
    """

    user_id: int | str
    insights_access_group_id: int | str
