from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_list,
    read_object,
    write_each,
    write_object,
)

if TYPE_CHECKING:
    from ..models.tax_component_response import TaxComponentResponse


T = TypeVar("T", bound="AccountingTaxRateResponse")


@_attrs_define
class AccountingTaxRateResponse:
    """A tax rate as the accounting system has it.

    Attributes:
        id (UUID):
        code (None | str | Unset):
        components (list[TaxComponentResponse] | None | Unset):
        effective_tax_rate (int | None | Unset):
        name (None | str | Unset):
        status (None | str | Unset):
        total_tax_rate (int | None | Unset):
    """

    id: UUID
    code: None | str | Unset = UNSET
    components: list[TaxComponentResponse] | None | Unset = UNSET
    effective_tax_rate: int | None | Unset = UNSET
    name: None | str | Unset = UNSET
    status: None | str | Unset = UNSET
    total_tax_rate: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = NULL if self.id is None else str(self.id)

        code: None | str | Unset
        if isinstance(self.code, Unset):
            code = UNSET
        else:
            code = self.code

        components: list[dict[str, Any]] | None | Unset
        if isinstance(self.components, Unset):
            components = UNSET
        elif isinstance(self.components, list):
            components = NULL
            if self.components is not None:
                components = []
                for components_type_0_item_data in write_each(self.components):
                    components_type_0_item = (
                        NULL if components_type_0_item_data is None else write_object(components_type_0_item_data)
                    )
                    components.append(components_type_0_item)

        else:
            components = self.components

        effective_tax_rate: int | None | Unset
        if isinstance(self.effective_tax_rate, Unset):
            effective_tax_rate = UNSET
        else:
            effective_tax_rate = self.effective_tax_rate

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        else:
            status = self.status

        total_tax_rate: int | None | Unset
        if isinstance(self.total_tax_rate, Unset):
            total_tax_rate = UNSET
        else:
            total_tax_rate = self.total_tax_rate

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if code is not UNSET:
            field_dict["code"] = code
        if components is not UNSET:
            field_dict["components"] = components
        if effective_tax_rate is not UNSET:
            field_dict["effective_tax_rate"] = effective_tax_rate
        if name is not UNSET:
            field_dict["name"] = name
        if status is not UNSET:
            field_dict["status"] = status
        if total_tax_rate is not UNSET:
            field_dict["total_tax_rate"] = total_tax_rate

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        code = d.pop("code", UNSET)

        _components = d.pop("components", UNSET)
        components: list[TaxComponentResponse] | None | Unset
        if _components is None or isinstance(_components, Unset):
            components = _components
        else:
            _components_type_0 = _components
            components_type_0: list[TaxComponentResponse] = NULL
            if _components_type_0 is not None:
                components_type_0 = []
                for components_type_0_item_data in read_list(_components_type_0):
                    _components_type_0_item = components_type_0_item_data
                    components_type_0_item = (
                        NULL
                        if _components_type_0_item is None
                        else __models.TaxComponentResponse.from_dict(_components_type_0_item)
                    )

                    components_type_0.append(components_type_0_item)

            components = components_type_0

        effective_tax_rate = d.pop("effective_tax_rate", UNSET)

        name = d.pop("name", UNSET)

        status = d.pop("status", UNSET)

        total_tax_rate = d.pop("total_tax_rate", UNSET)

        accounting_tax_rate_response = cls(
            id=id,
            code=code,
            components=components,
            effective_tax_rate=effective_tax_rate,
            name=name,
            status=status,
            total_tax_rate=total_tax_rate,
        )

        accounting_tax_rate_response.additional_properties = d
        return accounting_tax_rate_response

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
