from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import (
    NULL,
    read_list,
    read_object,
    write_each,
    write_object,
)

if TYPE_CHECKING:
    from ..models.vat_rate_component import VatRateComponent


T = TypeVar("T", bound="CustomVatRateRequest")


@_attrs_define
class CustomVatRateRequest:
    """A new VAT rate of the entity's own.

    Attributes:
        components (list[VatRateComponent]):
        name (str):
    """

    components: list[VatRateComponent]
    name: str

    def to_dict(self) -> dict[str, Any]:
        components = NULL
        if self.components is not None:
            components = []
            for components_item_data in write_each(self.components):
                components_item = NULL if components_item_data is None else write_object(components_item_data)
                components.append(components_item)

        name = self.name

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "components": components,
                "name": name,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _components = d.pop("components")
        components: list[VatRateComponent] = NULL
        if _components is not None:
            components = []
            for components_item_data in read_list(_components):
                _components_item = components_item_data
                components_item = (
                    NULL if _components_item is None else __models.VatRateComponent.from_dict(_components_item)
                )

                components.append(components_item)

        name = d.pop("name")

        custom_vat_rate_request = cls(
            components=components,
            name=name,
        )

        return custom_vat_rate_request
