"""Records of ``posts`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.links import ToMany, ToOne
from ..._runtime.sideload.record import Field, LazyField
from ..models import PostSubjectRef
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .attachment import Attachment
    from .external_reference import ExternalReference
    from .google_document import GoogleDocument
    from .story import Story
    from .user import User
    from .workspace import Workspace


class Post(Record):
    """One of ``posts``."""

    __slots__ = ()

    attachment_ids: Field[list[str] | None] = LazyField("attachment_ids")
    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    external_reference_ids: Field[list[str] | None] = LazyField("external_reference_ids")
    formatted_message: Field[None | str] = Field("formatted_message")
    google_document_ids: Field[list[str] | None] = LazyField("google_document_ids")
    has_attachments: Field[bool | None] = Field("has_attachments")
    message: Field[None | str] = Field("message")
    newest_reply_at: Field[datetime.datetime | None] = Field("newest_reply_at", read_datetime)
    newest_reply_id: Field[None | str] = Field("newest_reply_id")
    newest_reply_user_id: Field[None | str] = Field("newest_reply_user_id")
    parsed_message: Field[None | str] = Field("parsed_message")
    private: Field[bool | None] = Field("private")
    recipient_ids: Field[list[str] | None] = LazyField("recipient_ids")
    reply: Field[bool | None] = Field("reply")
    reply_count: Field[int | None] = Field("reply_count")
    reply_ids: Field[list[str] | None] = LazyField("reply_ids")
    story_id: Field[None | str] = Field("story_id")
    subject_id: Field[int | None] = Field("subject_id")
    subject_ref: Field[None | PostSubjectRef] = LazyField("subject_ref", PostSubjectRef.from_dict)
    subject_title: Field[None | str] = Field("subject_title")
    subject_type: Field[None | str] = Field("subject_type")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)
    user_id: Field[None | str] = Field("user_id")
    workspace_id: Field[None | str] = Field("workspace_id")

    attachments: ToMany[Attachment] = ToMany(("attachment_ids",), ("attachments",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
    google_documents: ToMany[GoogleDocument] = ToMany(("google_document_ids",), ("google_documents",))
    newest_reply: ToOne[Post] = ToOne(("newest_reply_id",), ("posts",))
    newest_reply_user: ToOne[User] = ToOne(("newest_reply_user_id",), ("users",))
    recipients: ToMany[User] = ToMany(("recipient_ids",), ("users",))
    replies: ToMany[Post] = ToMany(("reply_ids",), ("posts",))
    story: ToOne[Story] = ToOne(("story_id",), ("stories",))
    subject: ToOne[Post] = ToOne(("subject_ref", "subject_id"), ("posts",))
    user: ToOne[User] = ToOne(("user_id",), ("users",))
    workspace: ToOne[Workspace] = ToOne(("workspace_id",), ("workspaces",))
