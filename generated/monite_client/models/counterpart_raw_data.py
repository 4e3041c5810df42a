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
    from ..models.counterpart_raw_address import CounterpartRawAddress
    from ..models.counterpart_raw_bank_account import CounterpartRawBankAccount
    from ..models.counterpart_raw_vat_id import CounterpartRawVatID


T = TypeVar("T", bound="CounterpartRawData")


@_attrs_define
class CounterpartRawData:
    """The counterpart as its document states it, not yet matched to a stored one.

    Attributes:
        address (CounterpartRawAddress | None | Unset):
        bank_account (CounterpartRawBankAccount | None | Unset):
        email (None | str | Unset):
        name (None | str | Unset):
        phone (None | str | Unset):
        tax_id (None | str | Unset):
        vat_id (CounterpartRawVatID | None | Unset):
    """

    address: CounterpartRawAddress | None | Unset = UNSET
    bank_account: CounterpartRawBankAccount | None | Unset = UNSET
    email: None | str | Unset = UNSET
    name: None | str | Unset = UNSET
    phone: None | str | Unset = UNSET
    tax_id: None | str | Unset = UNSET
    vat_id: CounterpartRawVatID | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.counterpart_raw_address import CounterpartRawAddress  # noqa: PLC0415
        from ..models.counterpart_raw_bank_account import CounterpartRawBankAccount  # noqa: PLC0415
        from ..models.counterpart_raw_vat_id import CounterpartRawVatID  # noqa: PLC0415

        address: dict[str, Any] | None | Unset
        if isinstance(self.address, Unset):
            address = UNSET
        elif isinstance(self.address, CounterpartRawAddress):
            address = NULL if self.address is None else write_object(self.address)
        else:
            address = self.address

        bank_account: dict[str, Any] | None | Unset
        if isinstance(self.bank_account, Unset):
            bank_account = UNSET
        elif isinstance(self.bank_account, CounterpartRawBankAccount):
            bank_account = NULL if self.bank_account is None else write_object(self.bank_account)
        else:
            bank_account = self.bank_account

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        phone: None | str | Unset
        if isinstance(self.phone, Unset):
            phone = UNSET
        else:
            phone = self.phone

        tax_id: None | str | Unset
        if isinstance(self.tax_id, Unset):
            tax_id = UNSET
        else:
            tax_id = self.tax_id

        vat_id: dict[str, Any] | None | Unset
        if isinstance(self.vat_id, Unset):
            vat_id = UNSET
        elif isinstance(self.vat_id, CounterpartRawVatID):
            vat_id = NULL if self.vat_id is None else write_object(self.vat_id)
        else:
            vat_id = self.vat_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
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
        address: CounterpartRawAddress | None | Unset
        if _address is None or isinstance(_address, Unset):
            address = _address
        else:
            _address_type_0 = _address
            address_type_0 = (
                NULL if _address_type_0 is None else __models.CounterpartRawAddress.from_dict(_address_type_0)
            )

            address = address_type_0

        _bank_account = d.pop("bank_account", UNSET)
        bank_account: CounterpartRawBankAccount | None | Unset
        if _bank_account is None or isinstance(_bank_account, Unset):
            bank_account = _bank_account
        else:
            _bank_account_type_0 = _bank_account
            bank_account_type_0 = (
                NULL
                if _bank_account_type_0 is None
                else __models.CounterpartRawBankAccount.from_dict(_bank_account_type_0)
            )

            bank_account = bank_account_type_0

        email = d.pop("email", UNSET)

        name = d.pop("name", UNSET)

        phone = d.pop("phone", UNSET)

        tax_id = d.pop("tax_id", UNSET)

        _vat_id = d.pop("vat_id", UNSET)
        vat_id: CounterpartRawVatID | None | Unset
        if _vat_id is None or isinstance(_vat_id, Unset):
            vat_id = _vat_id
        else:
            _vat_id_type_0 = _vat_id
            vat_id_type_0 = NULL if _vat_id_type_0 is None else __models.CounterpartRawVatID.from_dict(_vat_id_type_0)

            vat_id = vat_id_type_0

        counterpart_raw_data = cls(
            address=address,
            bank_account=bank_account,
            email=email,
            name=name,
            phone=phone,
            tax_id=tax_id,
            vat_id=vat_id,
        )

        counterpart_raw_data.additional_properties = d
        return counterpart_raw_data

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
