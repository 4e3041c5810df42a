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

T = TypeVar("T", bound="OCRBankDetails")


@_attrs_define
class OCRBankDetails:
    """Bank details read by OCR.

    Attributes:
        bank_account_number (None | str | Unset):
        iban (None | str | Unset):
        swift_bic (None | str | Unset):
    """

    bank_account_number: None | str | Unset = UNSET
    iban: None | str | Unset = UNSET
    swift_bic: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        bank_account_number: None | str | Unset
        if isinstance(self.bank_account_number, Unset):
            bank_account_number = UNSET
        else:
            bank_account_number = self.bank_account_number

        iban: None | str | Unset
        if isinstance(self.iban, Unset):
            iban = UNSET
        else:
            iban = self.iban

        swift_bic: None | str | Unset
        if isinstance(self.swift_bic, Unset):
            swift_bic = UNSET
        else:
            swift_bic = self.swift_bic

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if bank_account_number is not UNSET:
            field_dict["bank_account_number"] = bank_account_number
        if iban is not UNSET:
            field_dict["iban"] = iban
        if swift_bic is not UNSET:
            field_dict["swift_bic"] = swift_bic

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        bank_account_number = d.pop("bank_account_number", UNSET)

        iban = d.pop("iban", UNSET)

        swift_bic = d.pop("swift_bic", UNSET)

        ocr_bank_details = cls(
            bank_account_number=bank_account_number,
            iban=iban,
            swift_bic=swift_bic,
        )

        ocr_bank_details.additional_properties = d
        return ocr_bank_details

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
