from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.allowed_countries import AllowedCountries
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_list,
    read_object,
    write_each,
    write_object,
    write_word,
)

if TYPE_CHECKING:
    from ..models.vat_rate_component import VatRateComponent


T = TypeVar("T", bound="LineItemProductVatRate")


@_attrs_define
class LineItemProductVatRate:
    """The VAT rate of the product.

    Attributes:
        country (AllowedCountries): Country as an ISO 3166-1 code of two letters.
        value (int): In percent times 100: 1250 is 12.5 %.
        id (None | Unset | UUID):
        components (list[VatRateComponent] | None | Unset):
        is_custom (bool | None | Unset): The server's default is False.
        name (None | str | Unset):
    """

    country: AllowedCountries
    value: int
    id: None | Unset | UUID = UNSET
    components: list[VatRateComponent] | None | Unset = UNSET
    is_custom: bool | None | Unset = UNSET
    name: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        country = NULL if self.country is None else write_word(self.country)

        value = self.value

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        elif isinstance(self.id, UUID):
            id = NULL if self.id is None else str(self.id)
        else:
            id = self.id

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

        is_custom: bool | None | Unset
        if isinstance(self.is_custom, Unset):
            is_custom = UNSET
        else:
            is_custom = self.is_custom

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "country": country,
                "value": value,
            }
        )
        if id is not UNSET:
            field_dict["id"] = id
        if components is not UNSET:
            field_dict["components"] = components
        if is_custom is not UNSET:
            field_dict["is_custom"] = is_custom
        if name is not UNSET:
            field_dict["name"] = name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _country = d.pop("country")
        country = NULL if _country is None else AllowedCountries(_country)

        value = d.pop("value")

        _id = d.pop("id", UNSET)
        id: None | Unset | UUID
        if _id is None or isinstance(_id, Unset):
            id = _id
        else:
            _id_type_0 = _id
            id_type_0 = NULL if _id_type_0 is None else UUID(_id_type_0)

            id = id_type_0

        _components = d.pop("components", UNSET)
        components: list[VatRateComponent] | None | Unset
        if _components is None or isinstance(_components, Unset):
            components = _components
        else:
            _components_type_0 = _components
            components_type_0: list[VatRateComponent] = NULL
            if _components_type_0 is not None:
                components_type_0 = []
                for components_type_0_item_data in read_list(_components_type_0):
                    _components_type_0_item = components_type_0_item_data
                    components_type_0_item = (
                        NULL
                        if _components_type_0_item is None
                        else __models.VatRateComponent.from_dict(_components_type_0_item)
                    )

                    components_type_0.append(components_type_0_item)

            components = components_type_0

        is_custom = d.pop("is_custom", UNSET)

        name = d.pop("name", UNSET)

        line_item_product_vat_rate = cls(
            country=country,
            value=value,
            id=id,
            components=components,
            is_custom=is_custom,
            name=name,
        )

        line_item_product_vat_rate.additional_properties = d
        return line_item_product_vat_rate

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
