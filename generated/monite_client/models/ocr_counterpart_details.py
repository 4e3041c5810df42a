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
    from ..models.ocr_address_details import OCRAddressDetails
    from ..models.ocr_bank_details import OCRBankDetails


T = TypeVar("T", bound="OCRCounterpartDetails")


@_attrs_define
class OCRCounterpartDetails:
    """A sender or recipient read by OCR.

    Attributes:
        address (OCRAddressDetails): The parts of an address read by OCR.
        bank_account (OCRBankDetails): Bank details read by OCR.
        email (None | str | Unset):
        name (None | str | Unset):
        tax_number (None | str | Unset):
        vat_number (None | str | Unset):
    """

    address: OCRAddressDetails
    bank_account: OCRBankDetails
    email: None | str | Unset = UNSET
    name: None | str | Unset = UNSET
    tax_number: None | str | Unset = UNSET
    vat_number: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        address = NULL if self.address is None else write_object(self.address)

        bank_account = NULL if self.bank_account is None else write_object(self.bank_account)

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

        tax_number: None | str | Unset
        if isinstance(self.tax_number, Unset):
            tax_number = UNSET
        else:
            tax_number = self.tax_number

        vat_number: None | str | Unset
        if isinstance(self.vat_number, Unset):
            vat_number = UNSET
        else:
            vat_number = self.vat_number

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "address": address,
                "bank_account": bank_account,
            }
        )
        if email is not UNSET:
            field_dict["email"] = email
        if name is not UNSET:
            field_dict["name"] = name
        if tax_number is not UNSET:
            field_dict["tax_number"] = tax_number
        if vat_number is not UNSET:
            field_dict["vat_number"] = vat_number

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _address = d.pop("address")
        address = NULL if _address is None else __models.OCRAddressDetails.from_dict(_address)

        _bank_account = d.pop("bank_account")
        bank_account = NULL if _bank_account is None else __models.OCRBankDetails.from_dict(_bank_account)

        email = d.pop("email", UNSET)

        name = d.pop("name", UNSET)

        tax_number = d.pop("tax_number", UNSET)

        vat_number = d.pop("vat_number", UNSET)

        ocr_counterpart_details = cls(
            address=address,
            bank_account=bank_account,
            email=email,
            name=name,
            tax_number=tax_number,
            vat_number=vat_number,
        )

        ocr_counterpart_details.additional_properties = d
        return ocr_counterpart_details

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
