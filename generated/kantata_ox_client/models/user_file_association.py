from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class UserFileAssociation(_Model):
    """File of a project that the calling user may see.

    Attributes:
        asset_object_ref (UserFileAssociationAssetObjectRef | None): Collection and id of the record it leads to. Sent
            when `asset_object` is included.
        post_id (str | None): Sent when `post` is included.
        workspace_id (str | None): Sent when `workspace` is included.
        id (str | None): Id of the record, equal to its key in the collection.
    """

    asset_object_ref: _m.UserFileAssociationAssetObjectRef | None = None
    post_id: str | None = None
    workspace_id: str | None = None
    id: str | None = None
