from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.currency_enum import CurrencyEnum
from ..models.wc_offer_status import WCOfferStatus
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
    from ..models.pricing_plan import PricingPlan


T = TypeVar("T", bound="FinancingOffer")


@_attrs_define
class FinancingOffer:
    """An offer to finance invoices.

    Attributes:
        currency (CurrencyEnum): Currency as an ISO 4217 code.
        pricing_plans (list[PricingPlan]):
        status (WCOfferStatus): State of a financing offer.
        total_amount (int): In the minor units of the currency, such as cents.
        available_amount (int | None | Unset): In the minor units of the currency, such as cents.
    """

    currency: CurrencyEnum
    pricing_plans: list[PricingPlan]
    status: WCOfferStatus
    total_amount: int
    available_amount: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        currency = NULL if self.currency is None else write_word(self.currency)

        pricing_plans = NULL
        if self.pricing_plans is not None:
            pricing_plans = []
            for pricing_plans_item_data in write_each(self.pricing_plans):
                pricing_plans_item = NULL if pricing_plans_item_data is None else write_object(pricing_plans_item_data)
                pricing_plans.append(pricing_plans_item)

        status = NULL if self.status is None else write_word(self.status)

        total_amount = self.total_amount

        available_amount: int | None | Unset
        if isinstance(self.available_amount, Unset):
            available_amount = UNSET
        else:
            available_amount = self.available_amount

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "currency": currency,
                "pricing_plans": pricing_plans,
                "status": status,
                "total_amount": total_amount,
            }
        )
        if available_amount is not UNSET:
            field_dict["available_amount"] = available_amount

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _currency = d.pop("currency")
        currency = NULL if _currency is None else CurrencyEnum(_currency)

        _pricing_plans = d.pop("pricing_plans")
        pricing_plans: list[PricingPlan] = NULL
        if _pricing_plans is not None:
            pricing_plans = []
            for pricing_plans_item_data in read_list(_pricing_plans):
                _pricing_plans_item = pricing_plans_item_data
                pricing_plans_item = (
                    NULL if _pricing_plans_item is None else __models.PricingPlan.from_dict(_pricing_plans_item)
                )

                pricing_plans.append(pricing_plans_item)

        _status = d.pop("status")
        status = NULL if _status is None else WCOfferStatus(_status)

        total_amount = d.pop("total_amount")

        available_amount = d.pop("available_amount", UNSET)

        financing_offer = cls(
            currency=currency,
            pricing_plans=pricing_plans,
            status=status,
            total_amount=total_amount,
            available_amount=available_amount,
        )

        financing_offer.additional_properties = d
        return financing_offer

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
