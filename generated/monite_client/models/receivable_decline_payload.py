from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import (
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="ReceivableDeclinePayload")


@_attrs_define
class ReceivableDeclinePayload:
    """Why a quote is declined.

    Attributes:
        comment (str | Unset):
    """

    comment: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        comment = self.comment

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if comment is not UNSET:
            field_dict["comment"] = comment

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        comment = d.pop("comment", UNSET)

        receivable_decline_payload = cls(
            comment=comment,
        )

        return receivable_decline_payload
