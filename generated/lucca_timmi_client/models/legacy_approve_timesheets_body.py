from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    read_list,
    read_object,
    write_each,
    write_object,
)

if TYPE_CHECKING:
    from ..models.legacy_approval import LegacyApproval


T = TypeVar("T", bound="LegacyApproveTimesheetsBody")


@_attrs_define
class LegacyApproveTimesheetsBody:
    """
    Attributes:
        timesheets (list[LegacyApproval]):
    """

    timesheets: list[LegacyApproval]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        timesheets = NULL
        if self.timesheets is not None:
            timesheets = []
            for timesheets_item_data in write_each(self.timesheets):
                timesheets_item = NULL if timesheets_item_data is None else write_object(timesheets_item_data)
                timesheets.append(timesheets_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "timesheets": timesheets,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _timesheets = d.pop("timesheets")
        timesheets: list[LegacyApproval] = NULL
        if _timesheets is not None:
            timesheets = []
            for timesheets_item_data in read_list(_timesheets):
                _timesheets_item = timesheets_item_data
                timesheets_item = (
                    NULL if _timesheets_item is None else __models.LegacyApproval.from_dict(_timesheets_item)
                )

                timesheets.append(timesheets_item)

        legacy_approve_timesheets_body = cls(
            timesheets=timesheets,
        )

        legacy_approve_timesheets_body.additional_properties = d
        return legacy_approve_timesheets_body

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
