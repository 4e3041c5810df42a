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
    from ..models.leave import Leave
    from ..models.leave_period_log import LeavePeriodLog


T = TypeVar("T", bound="LeavePeriod")


@_attrs_define
class LeavePeriod:
    """Leaves that were asked for together.

    Attributes:
        id (int | None | Unset): Number of the leave period.
        owner_id (int | None | Unset): Number of the user on leave.
        is_confirmed (bool | None | Unset): Whether it is approved.
        confirmation_date (datetime.datetime | None | Unset): Time of the approval.
        attachment_id (Any | Unset): File that belongs to it.
        leaves (list[Leave] | None | Unset):
        logs (list[LeavePeriodLog] | None | Unset): What happened to it.
    """

    id: int | None | Unset = UNSET
    owner_id: int | None | Unset = UNSET
    is_confirmed: bool | None | Unset = UNSET
    confirmation_date: datetime.datetime | None | Unset = UNSET
    attachment_id: Any | Unset = UNSET
    leaves: list[Leave] | None | Unset = UNSET
    logs: list[LeavePeriodLog] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: int | None | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        owner_id: int | None | Unset
        if isinstance(self.owner_id, Unset):
            owner_id = UNSET
        else:
            owner_id = self.owner_id

        is_confirmed: bool | None | Unset
        if isinstance(self.is_confirmed, Unset):
            is_confirmed = UNSET
        else:
            is_confirmed = self.is_confirmed

        confirmation_date: None | str | Unset
        if isinstance(self.confirmation_date, Unset):
            confirmation_date = UNSET
        elif isinstance(self.confirmation_date, datetime.datetime):
            confirmation_date = NULL if self.confirmation_date is None else write_iso(self.confirmation_date)
        else:
            confirmation_date = self.confirmation_date

        attachment_id = self.attachment_id

        leaves: list[dict[str, Any]] | None | Unset
        if isinstance(self.leaves, Unset):
            leaves = UNSET
        elif isinstance(self.leaves, list):
            leaves = NULL
            if self.leaves is not None:
                leaves = []
                for leaves_type_0_item_data in write_each(self.leaves):
                    leaves_type_0_item = (
                        NULL if leaves_type_0_item_data is None else write_object(leaves_type_0_item_data)
                    )
                    leaves.append(leaves_type_0_item)

        else:
            leaves = self.leaves

        logs: list[dict[str, Any]] | None | Unset
        if isinstance(self.logs, Unset):
            logs = UNSET
        elif isinstance(self.logs, list):
            logs = NULL
            if self.logs is not None:
                logs = []
                for logs_type_0_item_data in write_each(self.logs):
                    logs_type_0_item = NULL if logs_type_0_item_data is None else write_object(logs_type_0_item_data)
                    logs.append(logs_type_0_item)

        else:
            logs = self.logs

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if owner_id is not UNSET:
            field_dict["ownerId"] = owner_id
        if is_confirmed is not UNSET:
            field_dict["isConfirmed"] = is_confirmed
        if confirmation_date is not UNSET:
            field_dict["confirmationDate"] = confirmation_date
        if attachment_id is not UNSET:
            field_dict["attachmentId"] = attachment_id
        if leaves is not UNSET:
            field_dict["leaves"] = leaves
        if logs is not UNSET:
            field_dict["logs"] = logs

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        id = d.pop("id", UNSET)

        owner_id = d.pop("ownerId", UNSET)

        is_confirmed = d.pop("isConfirmed", UNSET)

        _confirmation_date = d.pop("confirmationDate", UNSET)
        confirmation_date: datetime.datetime | None | Unset
        if _confirmation_date is None or isinstance(_confirmation_date, Unset):
            confirmation_date = _confirmation_date
        else:
            _confirmation_date_type_0 = _confirmation_date
            confirmation_date_type_0 = (
                NULL if _confirmation_date_type_0 is None else read_datetime(_confirmation_date_type_0)
            )

            confirmation_date = confirmation_date_type_0

        attachment_id = d.pop("attachmentId", UNSET)

        _leaves = d.pop("leaves", UNSET)
        leaves: list[Leave] | None | Unset
        if _leaves is None or isinstance(_leaves, Unset):
            leaves = _leaves
        else:
            _leaves_type_0 = _leaves
            leaves_type_0: list[Leave] = NULL
            if _leaves_type_0 is not None:
                leaves_type_0 = []
                for leaves_type_0_item_data in read_list(_leaves_type_0):
                    _leaves_type_0_item = leaves_type_0_item_data
                    leaves_type_0_item = (
                        NULL if _leaves_type_0_item is None else __models.Leave.from_dict(_leaves_type_0_item)
                    )

                    leaves_type_0.append(leaves_type_0_item)

            leaves = leaves_type_0

        _logs = d.pop("logs", UNSET)
        logs: list[LeavePeriodLog] | None | Unset
        if _logs is None or isinstance(_logs, Unset):
            logs = _logs
        else:
            _logs_type_0 = _logs
            logs_type_0: list[LeavePeriodLog] = NULL
            if _logs_type_0 is not None:
                logs_type_0 = []
                for logs_type_0_item_data in read_list(_logs_type_0):
                    _logs_type_0_item = logs_type_0_item_data
                    logs_type_0_item = (
                        NULL if _logs_type_0_item is None else __models.LeavePeriodLog.from_dict(_logs_type_0_item)
                    )

                    logs_type_0.append(logs_type_0_item)

            logs = logs_type_0

        leave_period = cls(
            id=id,
            owner_id=owner_id,
            is_confirmed=is_confirmed,
            confirmation_date=confirmation_date,
            attachment_id=attachment_id,
            leaves=leaves,
            logs=logs,
        )

        leave_period.additional_properties = d
        return leave_period

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
