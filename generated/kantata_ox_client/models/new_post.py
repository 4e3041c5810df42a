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
    read_list,
    read_object,
    write_each,
    write_iso,
    write_object,
)

if TYPE_CHECKING:
    from ..models.new_post_google_documents_item import NewPostGoogleDocumentsItem


T = TypeVar("T", bound="NewPost")


@_attrs_define
class NewPost:
    """
    Attributes:
        workspace_id (int): Id of the workspace.
        message (str):
        subject_id (int | Unset): Id of the subject.
        subject_type (str | Unset): Type of the record it belongs to.
        story_id (int | Unset): Id of the story.
        recipient_ids (list[int] | Unset): Ids of the recipients.
        attachment_ids (list[int] | Unset): Ids of the attachments.
        google_documents (list[NewPostGoogleDocumentsItem] | Unset):
        backdated_to (datetime.datetime | Unset):
    """

    workspace_id: int
    message: str
    subject_id: int | Unset = UNSET
    subject_type: str | Unset = UNSET
    story_id: int | Unset = UNSET
    recipient_ids: list[int] | Unset = UNSET
    attachment_ids: list[int] | Unset = UNSET
    google_documents: list[NewPostGoogleDocumentsItem] | Unset = UNSET
    backdated_to: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        workspace_id = self.workspace_id

        message = self.message

        subject_id = self.subject_id

        subject_type = self.subject_type

        story_id = self.story_id

        recipient_ids: list[int] | Unset = UNSET
        if not isinstance(self.recipient_ids, Unset):
            recipient_ids = self.recipient_ids

        attachment_ids: list[int] | Unset = UNSET
        if not isinstance(self.attachment_ids, Unset):
            attachment_ids = self.attachment_ids

        google_documents: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.google_documents, Unset):
            google_documents = NULL
            if self.google_documents is not None:
                google_documents = []
                for google_documents_item_data in write_each(self.google_documents):
                    google_documents_item = (
                        NULL if google_documents_item_data is None else write_object(google_documents_item_data)
                    )
                    google_documents.append(google_documents_item)

        backdated_to: str | Unset = UNSET
        if not isinstance(self.backdated_to, Unset):
            backdated_to = NULL if self.backdated_to is None else write_iso(self.backdated_to)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "workspace_id": workspace_id,
                "message": message,
            }
        )
        if subject_id is not UNSET:
            field_dict["subject_id"] = subject_id
        if subject_type is not UNSET:
            field_dict["subject_type"] = subject_type
        if story_id is not UNSET:
            field_dict["story_id"] = story_id
        if recipient_ids is not UNSET:
            field_dict["recipient_ids"] = recipient_ids
        if attachment_ids is not UNSET:
            field_dict["attachment_ids"] = attachment_ids
        if google_documents is not UNSET:
            field_dict["google_documents"] = google_documents
        if backdated_to is not UNSET:
            field_dict["backdated_to"] = backdated_to

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        workspace_id = d.pop("workspace_id")

        message = d.pop("message")

        subject_id = d.pop("subject_id", UNSET)

        subject_type = d.pop("subject_type", UNSET)

        story_id = d.pop("story_id", UNSET)

        recipient_ids = cast(list[int], d.pop("recipient_ids", UNSET))

        attachment_ids = cast(list[int], d.pop("attachment_ids", UNSET))

        _google_documents = d.pop("google_documents", UNSET)
        google_documents: list[NewPostGoogleDocumentsItem] | Unset = UNSET
        if _google_documents is None:
            google_documents = NULL
        elif _google_documents is not UNSET:
            google_documents = []
            for google_documents_item_data in read_list(_google_documents):
                _google_documents_item = google_documents_item_data
                google_documents_item = (
                    NULL
                    if _google_documents_item is None
                    else __models.NewPostGoogleDocumentsItem.from_dict(_google_documents_item)
                )

                google_documents.append(google_documents_item)

        _backdated_to = d.pop("backdated_to", UNSET)
        backdated_to: datetime.datetime | Unset
        if isinstance(_backdated_to, Unset):
            backdated_to = UNSET
        elif _backdated_to is None:
            backdated_to = NULL
        else:
            backdated_to = read_datetime(_backdated_to)

        new_post = cls(
            workspace_id=workspace_id,
            message=message,
            subject_id=subject_id,
            subject_type=subject_type,
            story_id=story_id,
            recipient_ids=recipient_ids,
            attachment_ids=attachment_ids,
            google_documents=google_documents,
            backdated_to=backdated_to,
        )

        new_post.additional_properties = d
        return new_post

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
