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
    from ..models.metadata import Metadata
    from ..models.tax_settings import TaxSettings


T = TypeVar("T", bound="CustomerPatch")


@_attrs_define
class CustomerPatch:
    """What a caller may change of a Customer; all of it optional.

    Attributes:
        name (str | Unset): Name, at most 100 characters.
        address (str | Unset): Postal address, at most 64 characters.
        country (str | Unset): Identifier of the country.
        state (int | Unset): Identifier of a state of that country.
        currency (str | Unset): Currency code; the country's own when left out.
        email (str | Unset): E-mail address.
        phone (str | Unset): Telephone number, at most 16 characters.
        zip_code (str | Unset): Postal code.
        manager (Any | Unset): Manager of the customer.
        reference (str | Unset): Reference of the customer.
        tax_id (str | Unset): Tax number, at most 32 characters; needed where the country is tax-regulated.
        tax_settings (TaxSettings | Unset): Tax settings; the members depend on the country.
        metadata (Metadata | Unset): Members of the caller's own.
        send_invoices (bool | Unset): Whether invoices are sent to the customer.
        send_collections (bool | Unset): Whether collection notices are sent to the customer.
        send_vouchers (bool | Unset): Whether vouchers are sent to the customer.
    """

    name: str | Unset = UNSET
    address: str | Unset = UNSET
    country: str | Unset = UNSET
    state: int | Unset = UNSET
    currency: str | Unset = UNSET
    email: str | Unset = UNSET
    phone: str | Unset = UNSET
    zip_code: str | Unset = UNSET
    manager: Any | Unset = UNSET
    reference: str | Unset = UNSET
    tax_id: str | Unset = UNSET
    tax_settings: TaxSettings | Unset = UNSET
    metadata: Metadata | Unset = UNSET
    send_invoices: bool | Unset = UNSET
    send_collections: bool | Unset = UNSET
    send_vouchers: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        address = self.address

        country = self.country

        state = self.state

        currency = self.currency

        email = self.email

        phone = self.phone

        zip_code = self.zip_code

        manager = self.manager

        reference = self.reference

        tax_id = self.tax_id

        tax_settings: dict[str, Any] | Unset = UNSET
        if not isinstance(self.tax_settings, Unset):
            tax_settings = NULL if self.tax_settings is None else write_object(self.tax_settings)

        metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metadata, Unset):
            metadata = NULL if self.metadata is None else write_object(self.metadata)

        send_invoices = self.send_invoices

        send_collections = self.send_collections

        send_vouchers = self.send_vouchers

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if address is not UNSET:
            field_dict["address"] = address
        if country is not UNSET:
            field_dict["country"] = country
        if state is not UNSET:
            field_dict["state"] = state
        if currency is not UNSET:
            field_dict["currency"] = currency
        if email is not UNSET:
            field_dict["email"] = email
        if phone is not UNSET:
            field_dict["phone"] = phone
        if zip_code is not UNSET:
            field_dict["zip_code"] = zip_code
        if manager is not UNSET:
            field_dict["manager"] = manager
        if reference is not UNSET:
            field_dict["reference"] = reference
        if tax_id is not UNSET:
            field_dict["tax_id"] = tax_id
        if tax_settings is not UNSET:
            field_dict["tax_settings"] = tax_settings
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if send_invoices is not UNSET:
            field_dict["send_invoices"] = send_invoices
        if send_collections is not UNSET:
            field_dict["send_collections"] = send_collections
        if send_vouchers is not UNSET:
            field_dict["send_vouchers"] = send_vouchers

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        name = d.pop("name", UNSET)

        address = d.pop("address", UNSET)

        country = d.pop("country", UNSET)

        state = d.pop("state", UNSET)

        currency = d.pop("currency", UNSET)

        email = d.pop("email", UNSET)

        phone = d.pop("phone", UNSET)

        zip_code = d.pop("zip_code", UNSET)

        manager = d.pop("manager", UNSET)

        reference = d.pop("reference", UNSET)

        tax_id = d.pop("tax_id", UNSET)

        _tax_settings = d.pop("tax_settings", UNSET)
        tax_settings: TaxSettings | Unset
        if isinstance(_tax_settings, Unset):
            tax_settings = UNSET
        elif _tax_settings is None:
            tax_settings = NULL
        else:
            tax_settings = __models.TaxSettings.from_dict(_tax_settings)

        _metadata = d.pop("metadata", UNSET)
        metadata: Metadata | Unset
        if isinstance(_metadata, Unset):
            metadata = UNSET
        elif _metadata is None:
            metadata = NULL
        else:
            metadata = __models.Metadata.from_dict(_metadata)

        send_invoices = d.pop("send_invoices", UNSET)

        send_collections = d.pop("send_collections", UNSET)

        send_vouchers = d.pop("send_vouchers", UNSET)

        customer_patch = cls(
            name=name,
            address=address,
            country=country,
            state=state,
            currency=currency,
            email=email,
            phone=phone,
            zip_code=zip_code,
            manager=manager,
            reference=reference,
            tax_id=tax_id,
            tax_settings=tax_settings,
            metadata=metadata,
            send_invoices=send_invoices,
            send_collections=send_collections,
            send_vouchers=send_vouchers,
        )

        customer_patch.additional_properties = d
        return customer_patch

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
