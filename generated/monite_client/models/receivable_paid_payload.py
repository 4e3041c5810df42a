from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="ReceivablePaidPayload")


@_attrs_define
class ReceivablePaidPayload:
    """When an invoice was paid.

    Attributes:
        comment (str | Unset):
        paid_at (datetime.datetime | Unset):
    """

    comment: str | Unset = UNSET
    paid_at: datetime.datetime | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        comment = self.comment

        paid_at: str | Unset = UNSET
        if not isinstance(self.paid_at, Unset):
            paid_at = NULL if self.paid_at is None else write_iso(self.paid_at)

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if comment is not UNSET:
            field_dict["comment"] = comment
        if paid_at is not UNSET:
            field_dict["paid_at"] = paid_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        comment = d.pop("comment", UNSET)

        _paid_at = d.pop("paid_at", UNSET)
        paid_at: datetime.datetime | Unset
        if isinstance(_paid_at, Unset):
            paid_at = UNSET
        elif _paid_at is None:
            paid_at = NULL
        else:
            paid_at = read_datetime(_paid_at)

        receivable_paid_payload = cls(
            comment=comment,
            paid_at=paid_at,
        )

        return receivable_paid_payload
