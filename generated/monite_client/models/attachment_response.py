from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="AttachmentResponse")


@_attrs_define
class AttachmentResponse:
    """A file attached to a receivable.

    Attributes:
        id (UUID):
        mimetype (str):
        name (str):
        size (int): In bytes.
        url (str):
        include_in_email (bool | None | Unset): The server's default is False.
    """

    id: UUID
    mimetype: str
    name: str
    size: int
    url: str
    include_in_email: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = NULL if self.id is None else str(self.id)

        mimetype = self.mimetype

        name = self.name

        size = self.size

        url = self.url

        include_in_email: bool | None | Unset
        if isinstance(self.include_in_email, Unset):
            include_in_email = UNSET
        else:
            include_in_email = self.include_in_email

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "mimetype": mimetype,
                "name": name,
                "size": size,
                "url": url,
            }
        )
        if include_in_email is not UNSET:
            field_dict["include_in_email"] = include_in_email

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        mimetype = d.pop("mimetype")

        name = d.pop("name")

        size = d.pop("size")

        url = d.pop("url")

        include_in_email = d.pop("include_in_email", UNSET)

        attachment_response = cls(
            id=id,
            mimetype=mimetype,
            name=name,
            size=size,
            url=url,
            include_in_email=include_in_email,
        )

        attachment_response.additional_properties = d
        return attachment_response

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
