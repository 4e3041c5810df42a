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
    read_date,
    read_object,
    write_iso,
    write_object,
)

if TYPE_CHECKING:
    from ..models.invoice_file import InvoiceFile


T = TypeVar("T", bound="Invoice")


@_attrs_define
class Invoice:
    """The invoice that a payment is for.

    Attributes:
        due_date (datetime.date | Unset):
        file (InvoiceFile | Unset): The file of the invoice that a payment is for.
        issue_date (datetime.date | Unset):
    """

    due_date: datetime.date | Unset = UNSET
    file: InvoiceFile | Unset = UNSET
    issue_date: datetime.date | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        due_date: str | Unset = UNSET
        if not isinstance(self.due_date, Unset):
            due_date = NULL if self.due_date is None else write_iso(self.due_date)

        file: dict[str, Any] | Unset = UNSET
        if not isinstance(self.file, Unset):
            file = NULL if self.file is None else write_object(self.file)

        issue_date: str | Unset = UNSET
        if not isinstance(self.issue_date, Unset):
            issue_date = NULL if self.issue_date is None else write_iso(self.issue_date)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if due_date is not UNSET:
            field_dict["due_date"] = due_date
        if file is not UNSET:
            field_dict["file"] = file
        if issue_date is not UNSET:
            field_dict["issue_date"] = issue_date

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _due_date = d.pop("due_date", UNSET)
        due_date: datetime.date | Unset
        if isinstance(_due_date, Unset):
            due_date = UNSET
        elif _due_date is None:
            due_date = NULL
        else:
            due_date = read_date(_due_date)

        _file = d.pop("file", UNSET)
        file: InvoiceFile | Unset
        if isinstance(_file, Unset):
            file = UNSET
        elif _file is None:
            file = NULL
        else:
            file = __models.InvoiceFile.from_dict(_file)

        _issue_date = d.pop("issue_date", UNSET)
        issue_date: datetime.date | Unset
        if isinstance(_issue_date, Unset):
            issue_date = UNSET
        elif _issue_date is None:
            issue_date = NULL
        else:
            issue_date = read_date(_issue_date)

        invoice = cls(
            due_date=due_date,
            file=file,
            issue_date=issue_date,
        )

        invoice.additional_properties = d
        return invoice

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
