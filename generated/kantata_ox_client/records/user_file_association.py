"""Records of ``user_file_associations`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToOne
from ..._runtime.sideload.record import Field, LazyField
from ..models import UserFileAssociationAssetObjectRef
from .base import Record

if TYPE_CHECKING:
    from .post import Post
    from .workspace import Workspace


class UserFileAssociation(Record):
    """One of ``user_file_associations``."""

    __slots__ = ()

    asset_object_ref: Field[None | UserFileAssociationAssetObjectRef] = LazyField(
        "asset_object_ref", UserFileAssociationAssetObjectRef.from_dict
    )
    post_id: Field[None | str] = Field("post_id")
    workspace_id: Field[None | str] = Field("workspace_id")

    asset_object: ToOne[Record] = ToOne(("asset_object_ref",))
    post: ToOne[Post] = ToOne(("post_id",), ("posts",))
    workspace: ToOne[Workspace] = ToOne(("workspace_id",), ("workspaces",))
