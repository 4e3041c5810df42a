from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="WorkSample")


@_attrs_define
class WorkSample:
    """Example of the work of a user.

    Attributes:
        attachment_filename (None | str | Unset):
        attachment_id (None | str | Unset):
        description (None | str | Unset):
        title (None | str | Unset):
        trapped_website_url (None | str | Unset):
        website_url (None | str | Unset):
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    attachment_filename: None | str | Unset = UNSET
    attachment_id: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    title: None | str | Unset = UNSET
    trapped_website_url: None | str | Unset = UNSET
    website_url: None | str | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        attachment_filename: None | str | Unset
        if isinstance(self.attachment_filename, Unset):
            attachment_filename = UNSET
        else:
            attachment_filename = self.attachment_filename

        attachment_id: None | str | Unset
        if isinstance(self.attachment_id, Unset):
            attachment_id = UNSET
        else:
            attachment_id = self.attachment_id

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

        trapped_website_url: None | str | Unset
        if isinstance(self.trapped_website_url, Unset):
            trapped_website_url = UNSET
        else:
            trapped_website_url = self.trapped_website_url

        website_url: None | str | Unset
        if isinstance(self.website_url, Unset):
            website_url = UNSET
        else:
            website_url = self.website_url

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if attachment_filename is not UNSET:
            field_dict["attachment_filename"] = attachment_filename
        if attachment_id is not UNSET:
            field_dict["attachment_id"] = attachment_id
        if description is not UNSET:
            field_dict["description"] = description
        if title is not UNSET:
            field_dict["title"] = title
        if trapped_website_url is not UNSET:
            field_dict["trapped_website_url"] = trapped_website_url
        if website_url is not UNSET:
            field_dict["website_url"] = website_url
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        attachment_filename = d.pop("attachment_filename", UNSET)

        attachment_id = d.pop("attachment_id", UNSET)

        description = d.pop("description", UNSET)

        title = d.pop("title", UNSET)

        trapped_website_url = d.pop("trapped_website_url", UNSET)

        website_url = d.pop("website_url", UNSET)

        id = d.pop("id", UNSET)

        work_sample = cls(
            attachment_filename=attachment_filename,
            attachment_id=attachment_id,
            description=description,
            title=title,
            trapped_website_url=trapped_website_url,
            website_url=website_url,
            id=id,
        )

        work_sample.additional_properties = d
        return work_sample

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
