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

T = TypeVar("T", bound="DefaultAccountingTaxIDs")


@_attrs_define
class DefaultAccountingTaxIDs:
    """Default tax rates of the accounting system.

    Attributes:
        deductions (None | Unset | UUID):
    """

    deductions: None | Unset | UUID = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        deductions: None | str | Unset
        if isinstance(self.deductions, Unset):
            deductions = UNSET
        elif isinstance(self.deductions, UUID):
            deductions = NULL if self.deductions is None else str(self.deductions)
        else:
            deductions = self.deductions

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if deductions is not UNSET:
            field_dict["deductions"] = deductions

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _deductions = d.pop("deductions", UNSET)
        deductions: None | Unset | UUID
        if _deductions is None or isinstance(_deductions, Unset):
            deductions = _deductions
        else:
            _deductions_type_0 = _deductions
            deductions_type_0 = NULL if _deductions_type_0 is None else UUID(_deductions_type_0)

            deductions = deductions_type_0

        default_accounting_tax_i_ds = cls(
            deductions=deductions,
        )

        default_accounting_tax_i_ds.additional_properties = d
        return default_accounting_tax_i_ds

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
