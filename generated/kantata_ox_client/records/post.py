"""Records of ``posts`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany, ToOne
from .base import Record

if TYPE_CHECKING:
    from .attachment import Attachment
    from .external_reference import ExternalReference
    from .story import Story
    from .user import User
    from .workspace import Workspace


class Post(Record):
    """One of ``posts``; its fields are in ``raw``."""

    __slots__ = ()

    subject: ToOne[Post] = ToOne(("subject_ref", "subject_id"), ("posts",))
    user: ToOne[User] = ToOne(("user_id",), ("users",))
    workspace: ToOne[Workspace] = ToOne(("workspace_id",), ("workspaces",))
    story: ToOne[Story] = ToOne(("story_id",), ("stories",))
    replies: ToMany[Post] = ToMany(("reply_ids",), ("posts",))
    newest_reply: ToOne[Post] = ToOne(("newest_reply_id",), ("posts",))
    newest_reply_user: ToOne[User] = ToOne(("newest_reply_user_id",), ("users",))
    recipients: ToMany[User] = ToMany(("recipient_ids",), ("users",))
    attachments: ToMany[Attachment] = ToMany(("attachment_ids",), ("attachments",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
