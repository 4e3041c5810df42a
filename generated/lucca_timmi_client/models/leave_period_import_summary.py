from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="LeavePeriodImportSummary")


@_attrs_define
class LeavePeriodImportSummary:
    """What an import of leave periods began.

    Attributes:
        summary_id (None | Unset | UUID): Identifier to ask for the progress with.
        has_error (bool | None | Unset):
    """

    summary_id: None | Unset | UUID = UNSET
    has_error: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        summary_id: None | str | Unset
        if isinstance(self.summary_id, Unset):
            summary_id = UNSET
        elif isinstance(self.summary_id, UUID):
            summary_id = NULL if self.summary_id is None else str(self.summary_id)
        else:
            summary_id = self.summary_id

        has_error: bool | None | Unset
        if isinstance(self.has_error, Unset):
            has_error = UNSET
        else:
            has_error = self.has_error

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if summary_id is not UNSET:
            field_dict["summaryId"] = summary_id
        if has_error is not UNSET:
            field_dict["hasError"] = has_error

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _summary_id = d.pop("summaryId", UNSET)
        summary_id: None | Unset | UUID
        if _summary_id is None or isinstance(_summary_id, Unset):
            summary_id = _summary_id
        else:
            _summary_id_type_0 = _summary_id
            summary_id_type_0 = NULL if _summary_id_type_0 is None else UUID(_summary_id_type_0)

            summary_id = summary_id_type_0

        has_error = d.pop("hasError", UNSET)

        leave_period_import_summary = cls(
            summary_id=summary_id,
            has_error=has_error,
        )

        leave_period_import_summary.additional_properties = d
        return leave_period_import_summary

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
