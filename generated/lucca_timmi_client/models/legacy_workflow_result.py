from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="LegacyWorkflowResult")


@_attrs_define
class LegacyWorkflowResult:
    """What became of one timesheet.

    Attributes:
        id (int | None | Unset): Number of the timesheet.
        exception_message (None | str | Unset): Readable reason of a failure.
        status (int | None | Unset):
        title (None | str | Unset):
        url (None | str | Unset):
    """

    id: int | None | Unset = UNSET
    exception_message: None | str | Unset = UNSET
    status: int | None | Unset = UNSET
    title: None | str | Unset = UNSET
    url: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: int | None | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        exception_message: None | str | Unset
        if isinstance(self.exception_message, Unset):
            exception_message = UNSET
        else:
            exception_message = self.exception_message

        status: int | None | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        else:
            status = self.status

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

        url: None | str | Unset
        if isinstance(self.url, Unset):
            url = UNSET
        else:
            url = self.url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["Id"] = id
        if exception_message is not UNSET:
            field_dict["ExceptionMessage"] = exception_message
        if status is not UNSET:
            field_dict["Status"] = status
        if title is not UNSET:
            field_dict["Title"] = title
        if url is not UNSET:
            field_dict["Url"] = url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        id = d.pop("Id", UNSET)

        exception_message = d.pop("ExceptionMessage", UNSET)

        status = d.pop("Status", UNSET)

        title = d.pop("Title", UNSET)

        url = d.pop("Url", UNSET)

        legacy_workflow_result = cls(
            id=id,
            exception_message=exception_message,
            status=status,
            title=title,
            url=url,
        )

        legacy_workflow_result.additional_properties = d
        return legacy_workflow_result

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
