from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_object,
)

if TYPE_CHECKING:
    from ..models.receivables_representation_of_counterpart_address import ReceivablesRepresentationOfCounterpartAddress


T = TypeVar("T", bound="ReceivableCounterpartContact")


@_attrs_define
class ReceivableCounterpartContact:
    """The contact of the counterpart on a receivable.

    Attributes:
        address (ReceivablesRepresentationOfCounterpartAddress): The address of the counterpart on a receivable.
        first_name (str):
        last_name (str):
        email (str | Unset):
        phone (str | Unset):
        title (str | Unset):
    """

    address: ReceivablesRepresentationOfCounterpartAddress
    first_name: str
    last_name: str
    email: str | Unset = UNSET
    phone: str | Unset = UNSET
    title: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        address = NULL if self.address is None else write_object(self.address)

        first_name = self.first_name

        last_name = self.last_name

        email = self.email

        phone = self.phone

        title = self.title

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "address": address,
                "first_name": first_name,
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
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _address = d.pop("address")
        address = (
            NULL if _address is None else __models.ReceivablesRepresentationOfCounterpartAddress.from_dict(_address)
        )

        first_name = d.pop("first_name")

        last_name = d.pop("last_name")

        email = d.pop("email", UNSET)

        phone = d.pop("phone", UNSET)

        title = d.pop("title", UNSET)

        receivable_counterpart_contact = cls(
            address=address,
            first_name=first_name,
            last_name=last_name,
            email=email,
            phone=phone,
            title=title,
        )

        receivable_counterpart_contact.additional_properties = d
        return receivable_counterpart_contact

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
