from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class Post(_Model):
    """Message in the stream of a project, or a reply to one.

    Attributes:
        attachment_ids (list[str] | None): Sent when `attachments` is included.
        created_at (datetime.datetime | None):
        external_reference_ids (list[str] | None): Sent when `external_references` is included.
        formatted_message (str | None):
        google_document_ids (list[str] | None): Sent when `google_documents` is included.
        has_attachments (bool | None):
        message (str | None):
        newest_reply_at (datetime.datetime | None):
        newest_reply_id (str | None): Sent when `newest_reply` is included.
        newest_reply_user_id (str | None): Sent when `newest_reply_user` is included.
        parsed_message (str | None):
        private (bool | None):
        recipient_ids (list[str] | None): Sent when `recipients` is included.
        reply (bool | None):
        reply_count (int | None):
        reply_ids (list[str] | None): Sent when `replies` is included.
        story_id (str | None): Sent when `story` is included.
        subject_id (int | None):
        subject_ref (PostSubjectRef | None): Collection and id of the record it belongs to. Sent when `subject` is
            included.
        subject_title (str | None):
        subject_type (str | None): Type of the record it belongs to.
        updated_at (datetime.datetime | None):
        user_id (str | None): Sent when `user` is included.
        workspace_id (str | None): Sent when `workspace` is included.
        id (str | None): Id of the record, equal to its key in the collection.
    """

    attachment_ids: list[str] | None = None
    created_at: datetime.datetime | None = None
    external_reference_ids: list[str] | None = None
    formatted_message: str | None = None
    google_document_ids: list[str] | None = None
    has_attachments: bool | None = None
    message: str | None = None
    newest_reply_at: datetime.datetime | None = None
    newest_reply_id: str | None = None
    newest_reply_user_id: str | None = None
    parsed_message: str | None = None
    private: bool | None = None
    recipient_ids: list[str] | None = None
    reply: bool | None = None
    reply_count: int | None = None
    reply_ids: list[str] | None = None
    story_id: str | None = None
    subject_id: int | None = None
    subject_ref: _m.PostSubjectRef | None = None
    subject_title: str | None = None
    subject_type: str | None = None
    updated_at: datetime.datetime | None = None
    user_id: str | None = None
    workspace_id: str | None = None
    id: str | None = None
