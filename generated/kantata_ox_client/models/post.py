from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_object,
    write_iso,
    write_object,
)

if TYPE_CHECKING:
    from ..models.post_subject_ref import PostSubjectRef


T = TypeVar("T", bound="Post")


@_attrs_define
class Post:
    """Message in the stream of a project, or a reply to one.

    Attributes:
        attachment_ids (list[str] | None | Unset): Sent when `attachments` is included.
        created_at (datetime.datetime | None | Unset):
        external_reference_ids (list[str] | None | Unset): Sent when `external_references` is included.
        formatted_message (None | str | Unset):
        google_document_ids (list[str] | None | Unset): Sent when `google_documents` is included.
        has_attachments (bool | None | Unset):
        message (None | str | Unset):
        newest_reply_at (datetime.datetime | None | Unset):
        newest_reply_id (None | str | Unset): Sent when `newest_reply` is included.
        newest_reply_user_id (None | str | Unset): Sent when `newest_reply_user` is included.
        parsed_message (None | str | Unset):
        private (bool | None | Unset):
        recipient_ids (list[str] | None | Unset): Sent when `recipients` is included.
        reply (bool | None | Unset):
        reply_count (int | None | Unset):
        reply_ids (list[str] | None | Unset): Sent when `replies` is included.
        story_id (None | str | Unset): Sent when `story` is included.
        subject_id (int | None | Unset):
        subject_ref (None | PostSubjectRef | Unset): Collection and id of the record it belongs to. Sent when `subject`
            is included.
        subject_title (None | str | Unset):
        subject_type (None | str | Unset): Type of the record it belongs to.
        updated_at (datetime.datetime | None | Unset):
        user_id (None | str | Unset): Sent when `user` is included.
        workspace_id (None | str | Unset): Sent when `workspace` is included.
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    attachment_ids: list[str] | None | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    external_reference_ids: list[str] | None | Unset = UNSET
    formatted_message: None | str | Unset = UNSET
    google_document_ids: list[str] | None | Unset = UNSET
    has_attachments: bool | None | Unset = UNSET
    message: None | str | Unset = UNSET
    newest_reply_at: datetime.datetime | None | Unset = UNSET
    newest_reply_id: None | str | Unset = UNSET
    newest_reply_user_id: None | str | Unset = UNSET
    parsed_message: None | str | Unset = UNSET
    private: bool | None | Unset = UNSET
    recipient_ids: list[str] | None | Unset = UNSET
    reply: bool | None | Unset = UNSET
    reply_count: int | None | Unset = UNSET
    reply_ids: list[str] | None | Unset = UNSET
    story_id: None | str | Unset = UNSET
    subject_id: int | None | Unset = UNSET
    subject_ref: None | PostSubjectRef | Unset = UNSET
    subject_title: None | str | Unset = UNSET
    subject_type: None | str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    user_id: None | str | Unset = UNSET
    workspace_id: None | str | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.post_subject_ref import PostSubjectRef  # noqa: PLC0415

        attachment_ids: list[str] | None | Unset
        if isinstance(self.attachment_ids, Unset):
            attachment_ids = UNSET
        elif isinstance(self.attachment_ids, list):
            attachment_ids = self.attachment_ids

        else:
            attachment_ids = self.attachment_ids

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        elif isinstance(self.created_at, datetime.datetime):
            created_at = NULL if self.created_at is None else write_iso(self.created_at)
        else:
            created_at = self.created_at

        external_reference_ids: list[str] | None | Unset
        if isinstance(self.external_reference_ids, Unset):
            external_reference_ids = UNSET
        elif isinstance(self.external_reference_ids, list):
            external_reference_ids = self.external_reference_ids

        else:
            external_reference_ids = self.external_reference_ids

        formatted_message: None | str | Unset
        if isinstance(self.formatted_message, Unset):
            formatted_message = UNSET
        else:
            formatted_message = self.formatted_message

        google_document_ids: list[str] | None | Unset
        if isinstance(self.google_document_ids, Unset):
            google_document_ids = UNSET
        elif isinstance(self.google_document_ids, list):
            google_document_ids = self.google_document_ids

        else:
            google_document_ids = self.google_document_ids

        has_attachments: bool | None | Unset
        if isinstance(self.has_attachments, Unset):
            has_attachments = UNSET
        else:
            has_attachments = self.has_attachments

        message: None | str | Unset
        if isinstance(self.message, Unset):
            message = UNSET
        else:
            message = self.message

        newest_reply_at: None | str | Unset
        if isinstance(self.newest_reply_at, Unset):
            newest_reply_at = UNSET
        elif isinstance(self.newest_reply_at, datetime.datetime):
            newest_reply_at = NULL if self.newest_reply_at is None else write_iso(self.newest_reply_at)
        else:
            newest_reply_at = self.newest_reply_at

        newest_reply_id: None | str | Unset
        if isinstance(self.newest_reply_id, Unset):
            newest_reply_id = UNSET
        else:
            newest_reply_id = self.newest_reply_id

        newest_reply_user_id: None | str | Unset
        if isinstance(self.newest_reply_user_id, Unset):
            newest_reply_user_id = UNSET
        else:
            newest_reply_user_id = self.newest_reply_user_id

        parsed_message: None | str | Unset
        if isinstance(self.parsed_message, Unset):
            parsed_message = UNSET
        else:
            parsed_message = self.parsed_message

        private: bool | None | Unset
        if isinstance(self.private, Unset):
            private = UNSET
        else:
            private = self.private

        recipient_ids: list[str] | None | Unset
        if isinstance(self.recipient_ids, Unset):
            recipient_ids = UNSET
        elif isinstance(self.recipient_ids, list):
            recipient_ids = self.recipient_ids

        else:
            recipient_ids = self.recipient_ids

        reply: bool | None | Unset
        if isinstance(self.reply, Unset):
            reply = UNSET
        else:
            reply = self.reply

        reply_count: int | None | Unset
        if isinstance(self.reply_count, Unset):
            reply_count = UNSET
        else:
            reply_count = self.reply_count

        reply_ids: list[str] | None | Unset
        if isinstance(self.reply_ids, Unset):
            reply_ids = UNSET
        elif isinstance(self.reply_ids, list):
            reply_ids = self.reply_ids

        else:
            reply_ids = self.reply_ids

        story_id: None | str | Unset
        if isinstance(self.story_id, Unset):
            story_id = UNSET
        else:
            story_id = self.story_id

        subject_id: int | None | Unset
        if isinstance(self.subject_id, Unset):
            subject_id = UNSET
        else:
            subject_id = self.subject_id

        subject_ref: dict[str, Any] | None | Unset
        if isinstance(self.subject_ref, Unset):
            subject_ref = UNSET
        elif isinstance(self.subject_ref, PostSubjectRef):
            subject_ref = NULL if self.subject_ref is None else write_object(self.subject_ref)
        else:
            subject_ref = self.subject_ref

        subject_title: None | str | Unset
        if isinstance(self.subject_title, Unset):
            subject_title = UNSET
        else:
            subject_title = self.subject_title

        subject_type: None | str | Unset
        if isinstance(self.subject_type, Unset):
            subject_type = UNSET
        else:
            subject_type = self.subject_type

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)
        else:
            updated_at = self.updated_at

        user_id: None | str | Unset
        if isinstance(self.user_id, Unset):
            user_id = UNSET
        else:
            user_id = self.user_id

        workspace_id: None | str | Unset
        if isinstance(self.workspace_id, Unset):
            workspace_id = UNSET
        else:
            workspace_id = self.workspace_id

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if attachment_ids is not UNSET:
            field_dict["attachment_ids"] = attachment_ids
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if external_reference_ids is not UNSET:
            field_dict["external_reference_ids"] = external_reference_ids
        if formatted_message is not UNSET:
            field_dict["formatted_message"] = formatted_message
        if google_document_ids is not UNSET:
            field_dict["google_document_ids"] = google_document_ids
        if has_attachments is not UNSET:
            field_dict["has_attachments"] = has_attachments
        if message is not UNSET:
            field_dict["message"] = message
        if newest_reply_at is not UNSET:
            field_dict["newest_reply_at"] = newest_reply_at
        if newest_reply_id is not UNSET:
            field_dict["newest_reply_id"] = newest_reply_id
        if newest_reply_user_id is not UNSET:
            field_dict["newest_reply_user_id"] = newest_reply_user_id
        if parsed_message is not UNSET:
            field_dict["parsed_message"] = parsed_message
        if private is not UNSET:
            field_dict["private"] = private
        if recipient_ids is not UNSET:
            field_dict["recipient_ids"] = recipient_ids
        if reply is not UNSET:
            field_dict["reply"] = reply
        if reply_count is not UNSET:
            field_dict["reply_count"] = reply_count
        if reply_ids is not UNSET:
            field_dict["reply_ids"] = reply_ids
        if story_id is not UNSET:
            field_dict["story_id"] = story_id
        if subject_id is not UNSET:
            field_dict["subject_id"] = subject_id
        if subject_ref is not UNSET:
            field_dict["subject_ref"] = subject_ref
        if subject_title is not UNSET:
            field_dict["subject_title"] = subject_title
        if subject_type is not UNSET:
            field_dict["subject_type"] = subject_type
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        if workspace_id is not UNSET:
            field_dict["workspace_id"] = workspace_id
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _attachment_ids = d.pop("attachment_ids", UNSET)
        attachment_ids: list[str] | None | Unset
        if _attachment_ids is None or isinstance(_attachment_ids, Unset):
            attachment_ids = _attachment_ids
        else:
            attachment_ids_type_0 = cast(list[str], _attachment_ids)

            attachment_ids = attachment_ids_type_0

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | None | Unset
        if _created_at is None or isinstance(_created_at, Unset):
            created_at = _created_at
        else:
            _created_at_type_0 = _created_at
            created_at_type_0 = NULL if _created_at_type_0 is None else read_datetime(_created_at_type_0)

            created_at = created_at_type_0

        _external_reference_ids = d.pop("external_reference_ids", UNSET)
        external_reference_ids: list[str] | None | Unset
        if _external_reference_ids is None or isinstance(_external_reference_ids, Unset):
            external_reference_ids = _external_reference_ids
        else:
            external_reference_ids_type_0 = cast(list[str], _external_reference_ids)

            external_reference_ids = external_reference_ids_type_0

        formatted_message = d.pop("formatted_message", UNSET)

        _google_document_ids = d.pop("google_document_ids", UNSET)
        google_document_ids: list[str] | None | Unset
        if _google_document_ids is None or isinstance(_google_document_ids, Unset):
            google_document_ids = _google_document_ids
        else:
            google_document_ids_type_0 = cast(list[str], _google_document_ids)

            google_document_ids = google_document_ids_type_0

        has_attachments = d.pop("has_attachments", UNSET)

        message = d.pop("message", UNSET)

        _newest_reply_at = d.pop("newest_reply_at", UNSET)
        newest_reply_at: datetime.datetime | None | Unset
        if _newest_reply_at is None or isinstance(_newest_reply_at, Unset):
            newest_reply_at = _newest_reply_at
        else:
            _newest_reply_at_type_0 = _newest_reply_at
            newest_reply_at_type_0 = NULL if _newest_reply_at_type_0 is None else read_datetime(_newest_reply_at_type_0)

            newest_reply_at = newest_reply_at_type_0

        newest_reply_id = d.pop("newest_reply_id", UNSET)

        newest_reply_user_id = d.pop("newest_reply_user_id", UNSET)

        parsed_message = d.pop("parsed_message", UNSET)

        private = d.pop("private", UNSET)

        _recipient_ids = d.pop("recipient_ids", UNSET)
        recipient_ids: list[str] | None | Unset
        if _recipient_ids is None or isinstance(_recipient_ids, Unset):
            recipient_ids = _recipient_ids
        else:
            recipient_ids_type_0 = cast(list[str], _recipient_ids)

            recipient_ids = recipient_ids_type_0

        reply = d.pop("reply", UNSET)

        reply_count = d.pop("reply_count", UNSET)

        _reply_ids = d.pop("reply_ids", UNSET)
        reply_ids: list[str] | None | Unset
        if _reply_ids is None or isinstance(_reply_ids, Unset):
            reply_ids = _reply_ids
        else:
            reply_ids_type_0 = cast(list[str], _reply_ids)

            reply_ids = reply_ids_type_0

        story_id = d.pop("story_id", UNSET)

        subject_id = d.pop("subject_id", UNSET)

        _subject_ref = d.pop("subject_ref", UNSET)
        subject_ref: None | PostSubjectRef | Unset
        if _subject_ref is None or isinstance(_subject_ref, Unset):
            subject_ref = _subject_ref
        else:
            _subject_ref_type_0 = _subject_ref
            subject_ref_type_0 = (
                NULL if _subject_ref_type_0 is None else __models.PostSubjectRef.from_dict(_subject_ref_type_0)
            )

            subject_ref = subject_ref_type_0

        subject_title = d.pop("subject_title", UNSET)

        subject_type = d.pop("subject_type", UNSET)

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | None | Unset
        if _updated_at is None or isinstance(_updated_at, Unset):
            updated_at = _updated_at
        else:
            _updated_at_type_0 = _updated_at
            updated_at_type_0 = NULL if _updated_at_type_0 is None else read_datetime(_updated_at_type_0)

            updated_at = updated_at_type_0

        user_id = d.pop("user_id", UNSET)

        workspace_id = d.pop("workspace_id", UNSET)

        id = d.pop("id", UNSET)

        post = cls(
            attachment_ids=attachment_ids,
            created_at=created_at,
            external_reference_ids=external_reference_ids,
            formatted_message=formatted_message,
            google_document_ids=google_document_ids,
            has_attachments=has_attachments,
            message=message,
            newest_reply_at=newest_reply_at,
            newest_reply_id=newest_reply_id,
            newest_reply_user_id=newest_reply_user_id,
            parsed_message=parsed_message,
            private=private,
            recipient_ids=recipient_ids,
            reply=reply,
            reply_count=reply_count,
            reply_ids=reply_ids,
            story_id=story_id,
            subject_id=subject_id,
            subject_ref=subject_ref,
            subject_title=subject_title,
            subject_type=subject_type,
            updated_at=updated_at,
            user_id=user_id,
            workspace_id=workspace_id,
            id=id,
        )

        post.additional_properties = d
        return post

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

    # Python would ask for the members 0, 1, 2, ... instead.
    __iter__ = None
