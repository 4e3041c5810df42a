from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

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
    from ..models.estimated_monthly_revenue import EstimatedMonthlyRevenue


T = TypeVar("T", bound="BusinessProfileOutput")


@_attrs_define
class BusinessProfileOutput:
    """What an entity does, as received.

    Attributes:
        description_of_goods_or_services (None | str | Unset):
        estimated_monthly_revenue (EstimatedMonthlyRevenue | None | Unset):
        mcc (None | str | Unset):
        operating_countries (list[AllowedCountries] | None | Unset):
        url (None | str | Unset):
    """

    description_of_goods_or_services: None | str | Unset = UNSET
    estimated_monthly_revenue: EstimatedMonthlyRevenue | None | Unset = UNSET
    mcc: None | str | Unset = UNSET
    operating_countries: list[AllowedCountries] | None | Unset = UNSET
    url: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.estimated_monthly_revenue import EstimatedMonthlyRevenue  # noqa: PLC0415

        description_of_goods_or_services: None | str | Unset
        if isinstance(self.description_of_goods_or_services, Unset):
            description_of_goods_or_services = UNSET
        else:
            description_of_goods_or_services = self.description_of_goods_or_services

        estimated_monthly_revenue: dict[str, Any] | None | Unset
        if isinstance(self.estimated_monthly_revenue, Unset):
            estimated_monthly_revenue = UNSET
        elif isinstance(self.estimated_monthly_revenue, EstimatedMonthlyRevenue):
            estimated_monthly_revenue = (
                NULL if self.estimated_monthly_revenue is None else write_object(self.estimated_monthly_revenue)
            )
        else:
            estimated_monthly_revenue = self.estimated_monthly_revenue

        mcc: None | str | Unset
        if isinstance(self.mcc, Unset):
            mcc = UNSET
        else:
            mcc = self.mcc

        operating_countries: list[str] | None | Unset
        if isinstance(self.operating_countries, Unset):
            operating_countries = UNSET
        elif isinstance(self.operating_countries, list):
            operating_countries = NULL
            if self.operating_countries is not None:
                operating_countries = []
                for operating_countries_type_0_item_data in write_each(self.operating_countries):
                    operating_countries_type_0_item = (
                        NULL
                        if operating_countries_type_0_item_data is None
                        else write_word(operating_countries_type_0_item_data)
                    )
                    operating_countries.append(operating_countries_type_0_item)

        else:
            operating_countries = self.operating_countries

        url: None | str | Unset
        if isinstance(self.url, Unset):
            url = UNSET
        else:
            url = self.url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if description_of_goods_or_services is not UNSET:
            field_dict["description_of_goods_or_services"] = description_of_goods_or_services
        if estimated_monthly_revenue is not UNSET:
            field_dict["estimated_monthly_revenue"] = estimated_monthly_revenue
        if mcc is not UNSET:
            field_dict["mcc"] = mcc
        if operating_countries is not UNSET:
            field_dict["operating_countries"] = operating_countries
        if url is not UNSET:
            field_dict["url"] = url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        description_of_goods_or_services = d.pop("description_of_goods_or_services", UNSET)

        _estimated_monthly_revenue = d.pop("estimated_monthly_revenue", UNSET)
        estimated_monthly_revenue: EstimatedMonthlyRevenue | None | Unset
        if _estimated_monthly_revenue is None or isinstance(_estimated_monthly_revenue, Unset):
            estimated_monthly_revenue = _estimated_monthly_revenue
        else:
            _estimated_monthly_revenue_type_0 = _estimated_monthly_revenue
            estimated_monthly_revenue_type_0 = (
                NULL
                if _estimated_monthly_revenue_type_0 is None
                else __models.EstimatedMonthlyRevenue.from_dict(_estimated_monthly_revenue_type_0)
            )

            estimated_monthly_revenue = estimated_monthly_revenue_type_0

        mcc = d.pop("mcc", UNSET)

        _operating_countries = d.pop("operating_countries", UNSET)
        operating_countries: list[AllowedCountries] | None | Unset
        if _operating_countries is None or isinstance(_operating_countries, Unset):
            operating_countries = _operating_countries
        else:
            _operating_countries_type_0 = _operating_countries
            operating_countries_type_0: list[AllowedCountries] = NULL
            if _operating_countries_type_0 is not None:
                operating_countries_type_0 = []
                for operating_countries_type_0_item_data in read_list(_operating_countries_type_0):
                    _operating_countries_type_0_item = operating_countries_type_0_item_data
                    operating_countries_type_0_item = (
                        NULL
                        if _operating_countries_type_0_item is None
                        else AllowedCountries(_operating_countries_type_0_item)
                    )

                    operating_countries_type_0.append(operating_countries_type_0_item)

            operating_countries = operating_countries_type_0

        url = d.pop("url", UNSET)

        business_profile_output = cls(
            description_of_goods_or_services=description_of_goods_or_services,
            estimated_monthly_revenue=estimated_monthly_revenue,
            mcc=mcc,
            operating_countries=operating_countries,
            url=url,
        )

        business_profile_output.additional_properties = d
        return business_profile_output

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
