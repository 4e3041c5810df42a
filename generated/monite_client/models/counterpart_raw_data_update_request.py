from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_object,
)

if TYPE_CHECKING:
    from ..models.counterpart_raw_address_update_request import CounterpartRawAddressUpdateRequest
    from ..models.counterpart_raw_bank_account_update_request import CounterpartRawBankAccountUpdateRequest
    from ..models.counterpart_raw_vat_id_update_request import CounterpartRawVatIDUpdateRequest


T = TypeVar("T", bound="CounterpartRawDataUpdateRequest")


@_attrs_define
class CounterpartRawDataUpdateRequest:
    """Changes to the counterpart stated by a document.

    Attributes:
        address (CounterpartRawAddressUpdateRequest | Unset): Changes to the address stated by a document.
        bank_account (CounterpartRawBankAccountUpdateRequest | Unset): Changes to the bank account stated by a document.
        email (str | Unset):
        name (str | Unset):
        phone (str | Unset):
        tax_id (str | Unset):
        vat_id (CounterpartRawVatIDUpdateRequest | Unset): Changes to the VAT id stated by a document.
    """

    address: CounterpartRawAddressUpdateRequest | Unset = UNSET
    bank_account: CounterpartRawBankAccountUpdateRequest | Unset = UNSET
    email: str | Unset = UNSET
    name: str | Unset = UNSET
    phone: str | Unset = UNSET
    tax_id: str | Unset = UNSET
    vat_id: CounterpartRawVatIDUpdateRequest | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        address: dict[str, Any] | Unset = UNSET
        if not isinstance(self.address, Unset):
            address = NULL if self.address is None else write_object(self.address)

        bank_account: dict[str, Any] | Unset = UNSET
        if not isinstance(self.bank_account, Unset):
            bank_account = NULL if self.bank_account is None else write_object(self.bank_account)

        email = self.email

        name = self.name

        phone = self.phone

        tax_id = self.tax_id

        vat_id: dict[str, Any] | Unset = UNSET
        if not isinstance(self.vat_id, Unset):
            vat_id = NULL if self.vat_id is None else write_object(self.vat_id)

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if address is not UNSET:
            field_dict["address"] = address
        if bank_account is not UNSET:
            field_dict["bank_account"] = bank_account
        if email is not UNSET:
            field_dict["email"] = email
        if name is not UNSET:
            field_dict["name"] = name
        if phone is not UNSET:
            field_dict["phone"] = phone
        if tax_id is not UNSET:
            field_dict["tax_id"] = tax_id
        if vat_id is not UNSET:
            field_dict["vat_id"] = vat_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _address = d.pop("address", UNSET)
        address: CounterpartRawAddressUpdateRequest | Unset
        if isinstance(_address, Unset):
            address = UNSET
        elif _address is None:
            address = NULL
        else:
            address = __models.CounterpartRawAddressUpdateRequest.from_dict(_address)

        _bank_account = d.pop("bank_account", UNSET)
        bank_account: CounterpartRawBankAccountUpdateRequest | Unset
        if isinstance(_bank_account, Unset):
            bank_account = UNSET
        elif _bank_account is None:
            bank_account = NULL
        else:
            bank_account = __models.CounterpartRawBankAccountUpdateRequest.from_dict(_bank_account)

        email = d.pop("email", UNSET)

        name = d.pop("name", UNSET)

        phone = d.pop("phone", UNSET)

        tax_id = d.pop("tax_id", UNSET)

        _vat_id = d.pop("vat_id", UNSET)
        vat_id: CounterpartRawVatIDUpdateRequest | Unset
        if isinstance(_vat_id, Unset):
            vat_id = UNSET
        elif _vat_id is None:
            vat_id = NULL
        else:
            vat_id = __models.CounterpartRawVatIDUpdateRequest.from_dict(_vat_id)

        counterpart_raw_data_update_request = cls(
            address=address,
            bank_account=bank_account,
            email=email,
            name=name,
            phone=phone,
            tax_id=tax_id,
            vat_id=vat_id,
        )

        return counterpart_raw_data_update_request
