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
    from ..models.rate_card_table_row_changes_rates_item import RateCardTableRowChangesRatesItem


T = TypeVar("T", bound="RateCardTableRowChanges")


@_attrs_define
class RateCardTableRowChanges:
    """
    Attributes:
        rates (list[RateCardTableRowChangesRatesItem]):
    """

    rates: list[RateCardTableRowChangesRatesItem]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        rates = NULL
        if self.rates is not None:
            rates = []
            for rates_item_data in write_each(self.rates):
                rates_item = NULL if rates_item_data is None else write_object(rates_item_data)
                rates.append(rates_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "rates": rates,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _rates = d.pop("rates")
        rates: list[RateCardTableRowChangesRatesItem] = NULL
        if _rates is not None:
            rates = []
            for rates_item_data in read_list(_rates):
                _rates_item = rates_item_data
                rates_item = (
                    NULL if _rates_item is None else __models.RateCardTableRowChangesRatesItem.from_dict(_rates_item)
                )

                rates.append(rates_item)

        rate_card_table_row_changes = cls(
            rates=rates,
        )

        rate_card_table_row_changes.additional_properties = d
        return rate_card_table_row_changes

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
