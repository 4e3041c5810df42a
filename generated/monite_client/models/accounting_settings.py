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
    from ..models.default_accounting_tax_i_ds import DefaultAccountingTaxIDs
    from ..models.default_ledger_account_i_ds import DefaultLedgerAccountIDs


T = TypeVar("T", bound="AccountingSettings")


@_attrs_define
class AccountingSettings:
    """Default accounts and tax rates for what goes to the accounting system.

    Attributes:
        ledger_account_ids (DefaultLedgerAccountIDs | None | Unset):
        tax_ids (DefaultAccountingTaxIDs | None | Unset):
    """

    ledger_account_ids: DefaultLedgerAccountIDs | None | Unset = UNSET
    tax_ids: DefaultAccountingTaxIDs | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.default_accounting_tax_i_ds import DefaultAccountingTaxIDs  # noqa: PLC0415
        from ..models.default_ledger_account_i_ds import DefaultLedgerAccountIDs  # noqa: PLC0415

        ledger_account_ids: dict[str, Any] | None | Unset
        if isinstance(self.ledger_account_ids, Unset):
            ledger_account_ids = UNSET
        elif isinstance(self.ledger_account_ids, DefaultLedgerAccountIDs):
            ledger_account_ids = NULL if self.ledger_account_ids is None else write_object(self.ledger_account_ids)
        else:
            ledger_account_ids = self.ledger_account_ids

        tax_ids: dict[str, Any] | None | Unset
        if isinstance(self.tax_ids, Unset):
            tax_ids = UNSET
        elif isinstance(self.tax_ids, DefaultAccountingTaxIDs):
            tax_ids = NULL if self.tax_ids is None else write_object(self.tax_ids)
        else:
            tax_ids = self.tax_ids

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if ledger_account_ids is not UNSET:
            field_dict["ledger_account_ids"] = ledger_account_ids
        if tax_ids is not UNSET:
            field_dict["tax_ids"] = tax_ids

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _ledger_account_ids = d.pop("ledger_account_ids", UNSET)
        ledger_account_ids: DefaultLedgerAccountIDs | None | Unset
        if _ledger_account_ids is None or isinstance(_ledger_account_ids, Unset):
            ledger_account_ids = _ledger_account_ids
        else:
            _ledger_account_ids_type_0 = _ledger_account_ids
            ledger_account_ids_type_0 = (
                NULL
                if _ledger_account_ids_type_0 is None
                else __models.DefaultLedgerAccountIDs.from_dict(_ledger_account_ids_type_0)
            )

            ledger_account_ids = ledger_account_ids_type_0

        _tax_ids = d.pop("tax_ids", UNSET)
        tax_ids: DefaultAccountingTaxIDs | None | Unset
        if _tax_ids is None or isinstance(_tax_ids, Unset):
            tax_ids = _tax_ids
        else:
            _tax_ids_type_0 = _tax_ids
            tax_ids_type_0 = (
                NULL if _tax_ids_type_0 is None else __models.DefaultAccountingTaxIDs.from_dict(_tax_ids_type_0)
            )

            tax_ids = tax_ids_type_0

        accounting_settings = cls(
            ledger_account_ids=ledger_account_ids,
            tax_ids=tax_ids,
        )

        accounting_settings.additional_properties = d
        return accounting_settings

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
