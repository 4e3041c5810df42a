from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

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
    from ..models.transfer import Transfer


T = TypeVar("T", bound="TimesheetSubmission")


@_attrs_define
class TimesheetSubmission:
    """
    Attributes:
        owner_id (int): Number of the user whose timesheets are submitted.
        starts_at (datetime.datetime): First day of the last timesheet to submit, as local time without offset.
        ends_at (datetime.datetime | Unset): End of the last timesheet to submit, as local time without offset: its last
            day, or the day after; the vendor says both.
        transfers (list[Transfer] | Unset): Transfers for the timesheet that contains `startsAt`.
    """

    owner_id: int
    starts_at: datetime.datetime
    ends_at: datetime.datetime | Unset = UNSET
    transfers: list[Transfer] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        owner_id = self.owner_id

        starts_at = NULL if self.starts_at is None else write_iso(self.starts_at)

        ends_at: str | Unset = UNSET
        if not isinstance(self.ends_at, Unset):
            ends_at = NULL if self.ends_at is None else write_iso(self.ends_at)

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
        field_dict.update(
            {
                "ownerId": owner_id,
                "startsAt": starts_at,
            }
        )
        if ends_at is not UNSET:
            field_dict["endsAt"] = ends_at
        if transfers is not UNSET:
            field_dict["transfers"] = transfers

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        owner_id = d.pop("ownerId")

        _starts_at = d.pop("startsAt")
        starts_at = NULL if _starts_at is None else read_datetime(_starts_at)

        _ends_at = d.pop("endsAt", UNSET)
        ends_at: datetime.datetime | Unset
        if isinstance(_ends_at, Unset):
            ends_at = UNSET
        elif _ends_at is None:
            ends_at = NULL
        else:
            ends_at = read_datetime(_ends_at)

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

        timesheet_submission = cls(
            owner_id=owner_id,
            starts_at=starts_at,
            ends_at=ends_at,
            transfers=transfers,
        )

        timesheet_submission.additional_properties = d
        return timesheet_submission

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
