from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="CancellationRequest")


@_attrs_define
class CancellationRequest:
    """A request to cancel a leave that was approved.

    Attributes:
        id (int | None | Unset):
        author_id (int | None | Unset): Number of the user who asks.
        comment (None | str | Unset):
        rank (int | None | Unset): Place in the order of requests.
        approved (bool | None | Unset):
        creation_date (datetime.datetime | None | Unset):
        next_approver_id (int | None | Unset): Number of the user whose approval is due.
        is_active (bool | None | Unset):
    """

    id: int | None | Unset = UNSET
    author_id: int | None | Unset = UNSET
    comment: None | str | Unset = UNSET
    rank: int | None | Unset = UNSET
    approved: bool | None | Unset = UNSET
    creation_date: datetime.datetime | None | Unset = UNSET
    next_approver_id: int | None | Unset = UNSET
    is_active: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: int | None | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        author_id: int | None | Unset
        if isinstance(self.author_id, Unset):
            author_id = UNSET
        else:
            author_id = self.author_id

        comment: None | str | Unset
        if isinstance(self.comment, Unset):
            comment = UNSET
        else:
            comment = self.comment

        rank: int | None | Unset
        if isinstance(self.rank, Unset):
            rank = UNSET
        else:
            rank = self.rank

        approved: bool | None | Unset
        if isinstance(self.approved, Unset):
            approved = UNSET
        else:
            approved = self.approved

        creation_date: None | str | Unset
        if isinstance(self.creation_date, Unset):
            creation_date = UNSET
        elif isinstance(self.creation_date, datetime.datetime):
            creation_date = NULL if self.creation_date is None else write_iso(self.creation_date)
        else:
            creation_date = self.creation_date

        next_approver_id: int | None | Unset
        if isinstance(self.next_approver_id, Unset):
            next_approver_id = UNSET
        else:
            next_approver_id = self.next_approver_id

        is_active: bool | None | Unset
        if isinstance(self.is_active, Unset):
            is_active = UNSET
        else:
            is_active = self.is_active

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if author_id is not UNSET:
            field_dict["authorId"] = author_id
        if comment is not UNSET:
            field_dict["comment"] = comment
        if rank is not UNSET:
            field_dict["rank"] = rank
        if approved is not UNSET:
            field_dict["approved"] = approved
        if creation_date is not UNSET:
            field_dict["creationDate"] = creation_date
        if next_approver_id is not UNSET:
            field_dict["nextApproverId"] = next_approver_id
        if is_active is not UNSET:
            field_dict["isActive"] = is_active

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        id = d.pop("id", UNSET)

        author_id = d.pop("authorId", UNSET)

        comment = d.pop("comment", UNSET)

        rank = d.pop("rank", UNSET)

        approved = d.pop("approved", UNSET)

        _creation_date = d.pop("creationDate", UNSET)
        creation_date: datetime.datetime | None | Unset
        if _creation_date is None or isinstance(_creation_date, Unset):
            creation_date = _creation_date
        else:
            _creation_date_type_0 = _creation_date
            creation_date_type_0 = NULL if _creation_date_type_0 is None else read_datetime(_creation_date_type_0)

            creation_date = creation_date_type_0

        next_approver_id = d.pop("nextApproverId", UNSET)

        is_active = d.pop("isActive", UNSET)

        cancellation_request = cls(
            id=id,
            author_id=author_id,
            comment=comment,
            rank=rank,
            approved=approved,
            creation_date=creation_date,
            next_approver_id=next_approver_id,
            is_active=is_active,
        )

        cancellation_request.additional_properties = d
        return cancellation_request

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
