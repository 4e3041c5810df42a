from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_object,
)

if TYPE_CHECKING:
    from ..models.time_entry_import_problem_errors import TimeEntryImportProblemErrors


T = TypeVar("T", bound="TimeEntryImportProblem")


@_attrs_define
class TimeEntryImportProblem:
    """Why an import of time entries was refused.

    Attributes:
        title (str | Unset):
        status (int | Unset): The HTTP status, 400.
        errors (TimeEntryImportProblemErrors | Unset): Messages by position in the body, such as `$[0]` or
            `$[0].AxisSections`.
    """

    title: str | Unset = UNSET
    status: int | Unset = UNSET
    errors: TimeEntryImportProblemErrors | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        title = self.title

        status = self.status

        errors: dict[str, Any] | Unset = UNSET
        if not isinstance(self.errors, Unset):
            errors = NULL if self.errors is None else write_object(self.errors)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if title is not UNSET:
            field_dict["title"] = title
        if status is not UNSET:
            field_dict["status"] = status
        if errors is not UNSET:
            field_dict["errors"] = errors

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        title = d.pop("title", UNSET)

        status = d.pop("status", UNSET)

        _errors = d.pop("errors", UNSET)
        errors: TimeEntryImportProblemErrors | Unset
        if isinstance(_errors, Unset):
            errors = UNSET
        elif _errors is None:
            errors = NULL
        else:
            errors = __models.TimeEntryImportProblemErrors.from_dict(_errors)

        time_entry_import_problem = cls(
            title=title,
            status=status,
            errors=errors,
        )

        time_entry_import_problem.additional_properties = d
        return time_entry_import_problem

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
