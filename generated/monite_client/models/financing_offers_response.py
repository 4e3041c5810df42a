from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.wc_business_status import WCBusinessStatus
from ..types import (
    NULL,
    read_list,
    read_object,
    write_each,
    write_object,
    write_word,
)

if TYPE_CHECKING:
    from ..models.financing_offer import FinancingOffer


T = TypeVar("T", bound="FinancingOffersResponse")


@_attrs_define
class FinancingOffersResponse:
    """The offers that an entity has.

    Attributes:
        business_status (WCBusinessStatus): State of an entity at the financing provider.
        offers (list[FinancingOffer]):
    """

    business_status: WCBusinessStatus
    offers: list[FinancingOffer]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        business_status = NULL if self.business_status is None else write_word(self.business_status)

        offers = NULL
        if self.offers is not None:
            offers = []
            for offers_item_data in write_each(self.offers):
                offers_item = NULL if offers_item_data is None else write_object(offers_item_data)
                offers.append(offers_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "business_status": business_status,
                "offers": offers,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _business_status = d.pop("business_status")
        business_status = NULL if _business_status is None else WCBusinessStatus(_business_status)

        _offers = d.pop("offers")
        offers: list[FinancingOffer] = NULL
        if _offers is not None:
            offers = []
            for offers_item_data in read_list(_offers):
                _offers_item = offers_item_data
                offers_item = NULL if _offers_item is None else __models.FinancingOffer.from_dict(_offers_item)

                offers.append(offers_item)

        financing_offers_response = cls(
            business_status=business_status,
            offers=offers,
        )

        financing_offers_response.additional_properties = d
        return financing_offers_response

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
