from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.tiers_mode import TiersMode
from ..models.usage_aggregation import UsageAggregation
from ..models.usage_scheme import UsageScheme
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
    from ..models.plan_tier_input import PlanTierInput


T = TypeVar("T", bound="PlanInput")


@_attrs_define
class PlanInput:
    """What a caller may set of a Plan.

    Attributes:
        product (str): Identifier of the product.
        name (str): Name, at most 56 characters.
        description (str): Text, at most 200 characters.
        frequency (str): Identifier of the billing frequency. Earlier reference: monthly, annual, weekly, biannual or
            quarterly.
        currency (str): Currency code.
        amount (float): Price per period, in `currency`.
        sku (None | str | Unset): Article code, at most 32 characters.
        usage_scheme (UsageScheme | Unset): Whether the quantity is agreed or measured.
        usage_aggregation (UsageAggregation | Unset): How measured usage is summed up.
        tiers (list[PlanTierInput] | Unset): Price steps.
        tiers_mode (TiersMode | Unset): How price steps apply. `unit` (now volume) and `range` (now package) are
            deprecated.
        unit_label (None | str | Unset): Name of the unit, at most 4 characters.
        exempt (bool | Unset): Whether the plan is free of tax. The server's default is False.
    """

    product: str
    name: str
    description: str
    frequency: str
    currency: str
    amount: float
    sku: None | str | Unset = UNSET
    usage_scheme: UsageScheme | Unset = UNSET
    usage_aggregation: UsageAggregation | Unset = UNSET
    tiers: list[PlanTierInput] | Unset = UNSET
    tiers_mode: TiersMode | Unset = UNSET
    unit_label: None | str | Unset = UNSET
    exempt: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        product = self.product

        name = self.name

        description = self.description

        frequency = self.frequency

        currency = self.currency

        amount = self.amount

        sku: None | str | Unset
        if isinstance(self.sku, Unset):
            sku = UNSET
        else:
            sku = self.sku

        usage_scheme: str | Unset = UNSET
        if not isinstance(self.usage_scheme, Unset):
            usage_scheme = NULL if self.usage_scheme is None else write_word(self.usage_scheme)

        usage_aggregation: str | Unset = UNSET
        if not isinstance(self.usage_aggregation, Unset):
            usage_aggregation = NULL if self.usage_aggregation is None else write_word(self.usage_aggregation)

        tiers: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.tiers, Unset):
            tiers = NULL
            if self.tiers is not None:
                tiers = []
                for tiers_item_data in write_each(self.tiers):
                    tiers_item = NULL if tiers_item_data is None else write_object(tiers_item_data)
                    tiers.append(tiers_item)

        tiers_mode: str | Unset = UNSET
        if not isinstance(self.tiers_mode, Unset):
            tiers_mode = NULL if self.tiers_mode is None else write_word(self.tiers_mode)

        unit_label: None | str | Unset
        if isinstance(self.unit_label, Unset):
            unit_label = UNSET
        else:
            unit_label = self.unit_label

        exempt = self.exempt

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "product": product,
                "name": name,
                "description": description,
                "frequency": frequency,
                "currency": currency,
                "amount": amount,
            }
        )
        if sku is not UNSET:
            field_dict["sku"] = sku
        if usage_scheme is not UNSET:
            field_dict["usage_scheme"] = usage_scheme
        if usage_aggregation is not UNSET:
            field_dict["usage_aggregation"] = usage_aggregation
        if tiers is not UNSET:
            field_dict["tiers"] = tiers
        if tiers_mode is not UNSET:
            field_dict["tiers_mode"] = tiers_mode
        if unit_label is not UNSET:
            field_dict["unit_label"] = unit_label
        if exempt is not UNSET:
            field_dict["exempt"] = exempt

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        product = d.pop("product")

        name = d.pop("name")

        description = d.pop("description")

        frequency = d.pop("frequency")

        currency = d.pop("currency")

        amount = d.pop("amount")

        sku = d.pop("sku", UNSET)

        _usage_scheme = d.pop("usage_scheme", UNSET)
        usage_scheme: UsageScheme | Unset
        if isinstance(_usage_scheme, Unset):
            usage_scheme = UNSET
        elif _usage_scheme is None:
            usage_scheme = NULL
        else:
            usage_scheme = UsageScheme(_usage_scheme)

        _usage_aggregation = d.pop("usage_aggregation", UNSET)
        usage_aggregation: UsageAggregation | Unset
        if isinstance(_usage_aggregation, Unset):
            usage_aggregation = UNSET
        elif _usage_aggregation is None:
            usage_aggregation = NULL
        else:
            usage_aggregation = UsageAggregation(_usage_aggregation)

        _tiers = d.pop("tiers", UNSET)
        tiers: list[PlanTierInput] | Unset = UNSET
        if _tiers is None:
            tiers = NULL
        elif _tiers is not UNSET:
            tiers = []
            for tiers_item_data in read_list(_tiers):
                _tiers_item = tiers_item_data
                tiers_item = NULL if _tiers_item is None else __models.PlanTierInput.from_dict(_tiers_item)

                tiers.append(tiers_item)

        _tiers_mode = d.pop("tiers_mode", UNSET)
        tiers_mode: TiersMode | Unset
        if isinstance(_tiers_mode, Unset):
            tiers_mode = UNSET
        elif _tiers_mode is None:
            tiers_mode = NULL
        else:
            tiers_mode = TiersMode(_tiers_mode)

        unit_label = d.pop("unit_label", UNSET)

        exempt = d.pop("exempt", UNSET)

        plan_input = cls(
            product=product,
            name=name,
            description=description,
            frequency=frequency,
            currency=currency,
            amount=amount,
            sku=sku,
            usage_scheme=usage_scheme,
            usage_aggregation=usage_aggregation,
            tiers=tiers,
            tiers_mode=tiers_mode,
            unit_label=unit_label,
            exempt=exempt,
        )

        plan_input.additional_properties = d
        return plan_input

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
