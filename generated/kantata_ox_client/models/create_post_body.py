from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreatePostBody(_Model):
    """An object that the document does not describe.

    Attributes:
        post (NewPost | None):
        posts (list[NewPost] | None): Up to 100 in place of one.
    """

    post: _m.NewPost | None = None
    posts: list[_m.NewPost] | None = None
