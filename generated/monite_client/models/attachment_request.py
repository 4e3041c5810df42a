from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="AttachmentRequest")


@_attrs_define
class AttachmentRequest:
    """A file to attach to a receivable.

    Attributes:
        id (UUID):
        include_in_email (bool | Unset): The server's default is False.
    """

    id: UUID
    include_in_email: bool | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        id = NULL if self.id is None else str(self.id)

        include_in_email = self.include_in_email

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
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

        include_in_email = d.pop("include_in_email", UNSET)

        attachment_request = cls(
            id=id,
            include_in_email=include_in_email,
        )

        return attachment_request
