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
    read_date,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="LineItemLock")


@_attrs_define
class LineItemLock:
    """Period for which time and expenses are locked.

    Attributes:
        account_id (int | None | Unset):
        creator_id (None | str | Unset): Sent when `creator` is included.
        locked_to (datetime.date | None | Unset):
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    account_id: int | None | Unset = UNSET
    creator_id: None | str | Unset = UNSET
    locked_to: datetime.date | None | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        account_id: int | None | Unset
        if isinstance(self.account_id, Unset):
            account_id = UNSET
        else:
            account_id = self.account_id

        creator_id: None | str | Unset
        if isinstance(self.creator_id, Unset):
            creator_id = UNSET
        else:
            creator_id = self.creator_id

        locked_to: None | str | Unset
        if isinstance(self.locked_to, Unset):
            locked_to = UNSET
        elif isinstance(self.locked_to, datetime.date):
            locked_to = NULL if self.locked_to is None else write_iso(self.locked_to)
        else:
            locked_to = self.locked_to

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if account_id is not UNSET:
            field_dict["account_id"] = account_id
        if creator_id is not UNSET:
            field_dict["creator_id"] = creator_id
        if locked_to is not UNSET:
            field_dict["locked_to"] = locked_to
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        account_id = d.pop("account_id", UNSET)

        creator_id = d.pop("creator_id", UNSET)

        _locked_to = d.pop("locked_to", UNSET)
        locked_to: datetime.date | None | Unset
        if _locked_to is None or isinstance(_locked_to, Unset):
            locked_to = _locked_to
        else:
            _locked_to_type_0 = _locked_to
            locked_to_type_0 = NULL if _locked_to_type_0 is None else read_date(_locked_to_type_0)

            locked_to = locked_to_type_0

        id = d.pop("id", UNSET)

        line_item_lock = cls(
            account_id=account_id,
            creator_id=creator_id,
            locked_to=locked_to,
            id=id,
        )

        line_item_lock.additional_properties = d
        return line_item_lock

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
