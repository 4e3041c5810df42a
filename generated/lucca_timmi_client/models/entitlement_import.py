from __future__ import annotations

import datetime
from collections.abc import Mapping
from io import BytesIO
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import types
from ..types import (
    NULL,
    UNSET,
    File,
    Unset,
    read_datetime,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="EntitlementImport")


@_attrs_define
class EntitlementImport:
    """A file of leave entitlements to add.

    Attributes:
        file (File): The CSV file.
        description (str | Unset): Text that the import is known by.
        reference_date (datetime.datetime | Unset): Day the entitlements begin at.
    """

    file: File
    description: str | Unset = UNSET
    reference_date: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        file = self.file.to_tuple()

        description = self.description

        reference_date: str | Unset = UNSET
        if not isinstance(self.reference_date, Unset):
            reference_date = NULL if self.reference_date is None else write_iso(self.reference_date)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "File": file,
            }
        )
        if description is not UNSET:
            field_dict["Description"] = description
        if reference_date is not UNSET:
            field_dict["ReferenceDate"] = reference_date

        return field_dict

    def to_multipart(self) -> types.RequestFiles:
        files: types.RequestFiles = []

        files.append(("File", self.file.to_tuple()))

        if not isinstance(self.description, Unset):
            files.append(("Description", (None, str(self.description).encode(), "text/plain")))

        if not isinstance(self.reference_date, Unset):
            files.append(("ReferenceDate", (None, self.reference_date.isoformat().encode(), "text/plain")))

        for prop_name, prop in self.additional_properties.items():
            files.append((prop_name, (None, str(prop).encode(), "text/plain")))

        return files

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _file = d.pop("File")
        file = NULL if _file is None else File(payload=BytesIO(_file))

        description = d.pop("Description", UNSET)

        _reference_date = d.pop("ReferenceDate", UNSET)
        reference_date: datetime.datetime | Unset
        if isinstance(_reference_date, Unset):
            reference_date = UNSET
        elif _reference_date is None:
            reference_date = NULL
        else:
            reference_date = read_datetime(_reference_date)

        entitlement_import = cls(
            file=file,
            description=description,
            reference_date=reference_date,
        )

        entitlement_import.additional_properties = d
        return entitlement_import

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
