from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.create_workspace_resource_allocations_from_scheduled_ho_dfpnap_body_data_mmbmjd import (
    CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBodyDataMmbmjd,
    check_create_workspace_resource_allocations_from_scheduled_ho_dfpnap_body_data_mmbmjd,
)
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBodyDataKedglo")


@_attrs_define
class CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBodyDataKedglo:
    """
    Attributes:
        type_ (CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBodyDataMmbmjd):
        after_date (datetime.datetime | Unset):
        before_date (datetime.datetime | Unset):
        start_date (datetime.datetime | Unset):
        end_date (datetime.datetime | Unset):
    """

    type_: CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBodyDataMmbmjd
    after_date: datetime.datetime | Unset = UNSET
    before_date: datetime.datetime | Unset = UNSET
    start_date: datetime.datetime | Unset = UNSET
    end_date: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_: str = self.type_

        after_date: str | Unset = UNSET
        if not isinstance(self.after_date, Unset):
            after_date = NULL if self.after_date is None else write_iso(self.after_date)

        before_date: str | Unset = UNSET
        if not isinstance(self.before_date, Unset):
            before_date = NULL if self.before_date is None else write_iso(self.before_date)

        start_date: str | Unset = UNSET
        if not isinstance(self.start_date, Unset):
            start_date = NULL if self.start_date is None else write_iso(self.start_date)

        end_date: str | Unset = UNSET
        if not isinstance(self.end_date, Unset):
            end_date = NULL if self.end_date is None else write_iso(self.end_date)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
            }
        )
        if after_date is not UNSET:
            field_dict["after_date"] = after_date
        if before_date is not UNSET:
            field_dict["before_date"] = before_date
        if start_date is not UNSET:
            field_dict["start_date"] = start_date
        if end_date is not UNSET:
            field_dict["end_date"] = end_date

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _type_ = d.pop("type")
        type_ = (
            NULL
            if _type_ is None
            else check_create_workspace_resource_allocations_from_scheduled_ho_dfpnap_body_data_mmbmjd(_type_)
        )

        _after_date = d.pop("after_date", UNSET)
        after_date: datetime.datetime | Unset
        if isinstance(_after_date, Unset):
            after_date = UNSET
        elif _after_date is None:
            after_date = NULL
        else:
            after_date = read_datetime(_after_date)

        _before_date = d.pop("before_date", UNSET)
        before_date: datetime.datetime | Unset
        if isinstance(_before_date, Unset):
            before_date = UNSET
        elif _before_date is None:
            before_date = NULL
        else:
            before_date = read_datetime(_before_date)

        _start_date = d.pop("start_date", UNSET)
        start_date: datetime.datetime | Unset
        if isinstance(_start_date, Unset):
            start_date = UNSET
        elif _start_date is None:
            start_date = NULL
        else:
            start_date = read_datetime(_start_date)

        _end_date = d.pop("end_date", UNSET)
        end_date: datetime.datetime | Unset
        if isinstance(_end_date, Unset):
            end_date = UNSET
        elif _end_date is None:
            end_date = NULL
        else:
            end_date = read_datetime(_end_date)

        create_workspace_resource_allocations_from_scheduled_ho_dfpnap_body_data_kedglo = cls(
            type_=type_,
            after_date=after_date,
            before_date=before_date,
            start_date=start_date,
            end_date=end_date,
        )

        create_workspace_resource_allocations_from_scheduled_ho_dfpnap_body_data_kedglo.additional_properties = d
        return create_workspace_resource_allocations_from_scheduled_ho_dfpnap_body_data_kedglo

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
