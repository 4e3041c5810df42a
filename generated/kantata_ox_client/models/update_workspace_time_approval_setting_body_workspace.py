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

T = TypeVar("T", bound="UpdateWorkspaceTimeApprovalSettingBodyWorkspace")


@_attrs_define
class UpdateWorkspaceTimeApprovalSettingBodyWorkspace:
    """
    Attributes:
        enable (bool | Unset):
        backfill_date (datetime.date | Unset):
    """

    enable: bool | Unset = UNSET
    backfill_date: datetime.date | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        enable = self.enable

        backfill_date: str | Unset = UNSET
        if not isinstance(self.backfill_date, Unset):
            backfill_date = NULL if self.backfill_date is None else write_iso(self.backfill_date)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if enable is not UNSET:
            field_dict["enable"] = enable
        if backfill_date is not UNSET:
            field_dict["backfill_date"] = backfill_date

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        enable = d.pop("enable", UNSET)

        _backfill_date = d.pop("backfill_date", UNSET)
        backfill_date: datetime.date | Unset
        if isinstance(_backfill_date, Unset):
            backfill_date = UNSET
        elif _backfill_date is None:
            backfill_date = NULL
        else:
            backfill_date = read_date(_backfill_date)

        update_workspace_time_approval_setting_body_workspace = cls(
            enable=enable,
            backfill_date=backfill_date,
        )

        update_workspace_time_approval_setting_body_workspace.additional_properties = d
        return update_workspace_time_approval_setting_body_workspace

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
