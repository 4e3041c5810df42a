from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="PurchaseOrderCounterpartIndividualResponse")


@_attrs_define
class PurchaseOrderCounterpartIndividualResponse:
    """The individual that the vendor is.

    Attributes:
        first_name (str):
        is_customer (bool):
        is_vendor (bool):
        last_name (str):
        email (None | str | Unset):
        phone (None | str | Unset):
        title (None | str | Unset):
    """

    first_name: str
    is_customer: bool
    is_vendor: bool
    last_name: str
    email: None | str | Unset = UNSET
    phone: None | str | Unset = UNSET
    title: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        first_name = self.first_name

        is_customer = self.is_customer

        is_vendor = self.is_vendor

        last_name = self.last_name

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        phone: None | str | Unset
        if isinstance(self.phone, Unset):
            phone = UNSET
        else:
            phone = self.phone

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "first_name": first_name,
                "is_customer": is_customer,
                "is_vendor": is_vendor,
                "last_name": last_name,
            }
        )
        if email is not UNSET:
            field_dict["email"] = email
        if phone is not UNSET:
            field_dict["phone"] = phone
        if title is not UNSET:
            field_dict["title"] = title

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        first_name = d.pop("first_name")

        is_customer = d.pop("is_customer")

        is_vendor = d.pop("is_vendor")

        last_name = d.pop("last_name")

        email = d.pop("email", UNSET)

        phone = d.pop("phone", UNSET)

        title = d.pop("title", UNSET)

        purchase_order_counterpart_individual_response = cls(
            first_name=first_name,
            is_customer=is_customer,
            is_vendor=is_vendor,
            last_name=last_name,
            email=email,
            phone=phone,
            title=title,
        )

        purchase_order_counterpart_individual_response.additional_properties = d
        return purchase_order_counterpart_individual_response

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
