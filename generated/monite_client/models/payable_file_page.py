from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    read_object,
)

T = TypeVar("T", bound="PayableFilePage")


@_attrs_define
class PayableFilePage:
    """A page of a file, as an image.

    Attributes:
        id (UUID):
        mimetype (str):
        number (int):
        size (int): In bytes.
        url (str):
    """

    id: UUID
    mimetype: str
    number: int
    size: int
    url: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = NULL if self.id is None else str(self.id)

        mimetype = self.mimetype

        number = self.number

        size = self.size

        url = self.url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "mimetype": mimetype,
                "number": number,
                "size": size,
                "url": url,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        mimetype = d.pop("mimetype")

        number = d.pop("number")

        size = d.pop("size")

        url = d.pop("url")

        payable_file_page = cls(
            id=id,
            mimetype=mimetype,
            number=number,
            size=size,
            url=url,
        )

        payable_file_page.additional_properties = d
        return payable_file_page

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
