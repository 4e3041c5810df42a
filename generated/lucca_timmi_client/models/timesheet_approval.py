from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_list,
    read_object,
    write_each,
    write_object,
)

if TYPE_CHECKING:
    from ..models.transfer import Transfer


T = TypeVar("T", bound="TimesheetApproval")


@_attrs_define
class TimesheetApproval:
    """
    Attributes:
        transfers (list[Transfer] | Unset): An empty list keeps the transfers as they are, another amount edits a
            transfer, an amount of `PT0S` cancels it.
    """

    transfers: list[Transfer] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        transfers: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.transfers, Unset):
            transfers = NULL
            if self.transfers is not None:
                transfers = []
                for transfers_item_data in write_each(self.transfers):
                    transfers_item = NULL if transfers_item_data is None else write_object(transfers_item_data)
                    transfers.append(transfers_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if transfers is not UNSET:
            field_dict["transfers"] = transfers

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _transfers = d.pop("transfers", UNSET)
        transfers: list[Transfer] | Unset = UNSET
        if _transfers is None:
            transfers = NULL
        elif _transfers is not UNSET:
            transfers = []
            for transfers_item_data in read_list(_transfers):
                _transfers_item = transfers_item_data
                transfers_item = NULL if _transfers_item is None else __models.Transfer.from_dict(_transfers_item)

                transfers.append(transfers_item)

        timesheet_approval = cls(
            transfers=transfers,
        )

        timesheet_approval.additional_properties = d
        return timesheet_approval

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
