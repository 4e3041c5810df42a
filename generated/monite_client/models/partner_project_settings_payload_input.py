from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.api_version import APIVersion
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
    from ..models.currency_settings_input import CurrencySettingsInput
    from ..models.mail_settings import MailSettings
    from ..models.partner_project_settings_payload_input_default_role import (
        PartnerProjectSettingsPayloadInputDefaultRole,
    )
    from ..models.payable_settings import PayableSettings
    from ..models.payments_settings_input import PaymentsSettingsInput
    from ..models.receivable_settings import ReceivableSettings
    from ..models.unit import Unit


T = TypeVar("T", bound="PartnerProjectSettingsPayloadInput")


@_attrs_define
class PartnerProjectSettingsPayloadInput:
    """Settings of the partner to change.

    Attributes:
        api_version (APIVersion | None | Unset):
        commercial_conditions (list[str] | None | Unset):
        currency (CurrencySettingsInput | None | Unset):
        default_role (None | PartnerProjectSettingsPayloadInputDefaultRole | Unset):
        mail (MailSettings | None | Unset):
        payable (None | PayableSettings | Unset):
        payments (None | PaymentsSettingsInput | Unset):
        receivable (None | ReceivableSettings | Unset):
        units (list[Unit] | None | Unset):
        website (None | str | Unset):
    """

    api_version: APIVersion | None | Unset = UNSET
    commercial_conditions: list[str] | None | Unset = UNSET
    currency: CurrencySettingsInput | None | Unset = UNSET
    default_role: None | PartnerProjectSettingsPayloadInputDefaultRole | Unset = UNSET
    mail: MailSettings | None | Unset = UNSET
    payable: None | PayableSettings | Unset = UNSET
    payments: None | PaymentsSettingsInput | Unset = UNSET
    receivable: None | ReceivableSettings | Unset = UNSET
    units: list[Unit] | None | Unset = UNSET
    website: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.currency_settings_input import CurrencySettingsInput  # noqa: PLC0415
        from ..models.mail_settings import MailSettings  # noqa: PLC0415
        from ..models.partner_project_settings_payload_input_default_role import (
            PartnerProjectSettingsPayloadInputDefaultRole,  # noqa: PLC0415
        )
        from ..models.payable_settings import PayableSettings  # noqa: PLC0415
        from ..models.payments_settings_input import PaymentsSettingsInput  # noqa: PLC0415
        from ..models.receivable_settings import ReceivableSettings  # noqa: PLC0415

        api_version: None | str | Unset
        if isinstance(self.api_version, Unset):
            api_version = UNSET
        elif isinstance(self.api_version, APIVersion):
            api_version = NULL if self.api_version is None else write_word(self.api_version)
        else:
            api_version = self.api_version

        commercial_conditions: list[str] | None | Unset
        if isinstance(self.commercial_conditions, Unset):
            commercial_conditions = UNSET
        elif isinstance(self.commercial_conditions, list):
            commercial_conditions = self.commercial_conditions

        else:
            commercial_conditions = self.commercial_conditions

        currency: dict[str, Any] | None | Unset
        if isinstance(self.currency, Unset):
            currency = UNSET
        elif isinstance(self.currency, CurrencySettingsInput):
            currency = NULL if self.currency is None else write_object(self.currency)
        else:
            currency = self.currency

        default_role: dict[str, Any] | None | Unset
        if isinstance(self.default_role, Unset):
            default_role = UNSET
        elif isinstance(self.default_role, PartnerProjectSettingsPayloadInputDefaultRole):
            default_role = NULL if self.default_role is None else write_object(self.default_role)
        else:
            default_role = self.default_role

        mail: dict[str, Any] | None | Unset
        if isinstance(self.mail, Unset):
            mail = UNSET
        elif isinstance(self.mail, MailSettings):
            mail = NULL if self.mail is None else write_object(self.mail)
        else:
            mail = self.mail

        payable: dict[str, Any] | None | Unset
        if isinstance(self.payable, Unset):
            payable = UNSET
        elif isinstance(self.payable, PayableSettings):
            payable = NULL if self.payable is None else write_object(self.payable)
        else:
            payable = self.payable

        payments: dict[str, Any] | None | Unset
        if isinstance(self.payments, Unset):
            payments = UNSET
        elif isinstance(self.payments, PaymentsSettingsInput):
            payments = NULL if self.payments is None else write_object(self.payments)
        else:
            payments = self.payments

        receivable: dict[str, Any] | None | Unset
        if isinstance(self.receivable, Unset):
            receivable = UNSET
        elif isinstance(self.receivable, ReceivableSettings):
            receivable = NULL if self.receivable is None else write_object(self.receivable)
        else:
            receivable = self.receivable

        units: list[dict[str, Any]] | None | Unset
        if isinstance(self.units, Unset):
            units = UNSET
        elif isinstance(self.units, list):
            units = NULL
            if self.units is not None:
                units = []
                for units_type_0_item_data in write_each(self.units):
                    units_type_0_item = NULL if units_type_0_item_data is None else write_object(units_type_0_item_data)
                    units.append(units_type_0_item)

        else:
            units = self.units

        website: None | str | Unset
        if isinstance(self.website, Unset):
            website = UNSET
        else:
            website = self.website

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if api_version is not UNSET:
            field_dict["api_version"] = api_version
        if commercial_conditions is not UNSET:
            field_dict["commercial_conditions"] = commercial_conditions
        if currency is not UNSET:
            field_dict["currency"] = currency
        if default_role is not UNSET:
            field_dict["default_role"] = default_role
        if mail is not UNSET:
            field_dict["mail"] = mail
        if payable is not UNSET:
            field_dict["payable"] = payable
        if payments is not UNSET:
            field_dict["payments"] = payments
        if receivable is not UNSET:
            field_dict["receivable"] = receivable
        if units is not UNSET:
            field_dict["units"] = units
        if website is not UNSET:
            field_dict["website"] = website

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _api_version = d.pop("api_version", UNSET)
        api_version: APIVersion | None | Unset
        if _api_version is None or isinstance(_api_version, Unset):
            api_version = _api_version
        else:
            _api_version_type_0 = _api_version
            api_version_type_0 = NULL if _api_version_type_0 is None else APIVersion(_api_version_type_0)

            api_version = api_version_type_0

        _commercial_conditions = d.pop("commercial_conditions", UNSET)
        commercial_conditions: list[str] | None | Unset
        if _commercial_conditions is None or isinstance(_commercial_conditions, Unset):
            commercial_conditions = _commercial_conditions
        else:
            commercial_conditions_type_0 = cast(list[str], _commercial_conditions)

            commercial_conditions = commercial_conditions_type_0

        _currency = d.pop("currency", UNSET)
        currency: CurrencySettingsInput | None | Unset
        if _currency is None or isinstance(_currency, Unset):
            currency = _currency
        else:
            _currency_type_0 = _currency
            currency_type_0 = (
                NULL if _currency_type_0 is None else __models.CurrencySettingsInput.from_dict(_currency_type_0)
            )

            currency = currency_type_0

        _default_role = d.pop("default_role", UNSET)
        default_role: None | PartnerProjectSettingsPayloadInputDefaultRole | Unset
        if _default_role is None or isinstance(_default_role, Unset):
            default_role = _default_role
        else:
            _default_role_type_0 = _default_role
            default_role_type_0 = (
                NULL
                if _default_role_type_0 is None
                else __models.PartnerProjectSettingsPayloadInputDefaultRole.from_dict(_default_role_type_0)
            )

            default_role = default_role_type_0

        _mail = d.pop("mail", UNSET)
        mail: MailSettings | None | Unset
        if _mail is None or isinstance(_mail, Unset):
            mail = _mail
        else:
            _mail_type_0 = _mail
            mail_type_0 = NULL if _mail_type_0 is None else __models.MailSettings.from_dict(_mail_type_0)

            mail = mail_type_0

        _payable = d.pop("payable", UNSET)
        payable: None | PayableSettings | Unset
        if _payable is None or isinstance(_payable, Unset):
            payable = _payable
        else:
            _payable_type_0 = _payable
            payable_type_0 = NULL if _payable_type_0 is None else __models.PayableSettings.from_dict(_payable_type_0)

            payable = payable_type_0

        _payments = d.pop("payments", UNSET)
        payments: None | PaymentsSettingsInput | Unset
        if _payments is None or isinstance(_payments, Unset):
            payments = _payments
        else:
            _payments_type_0 = _payments
            payments_type_0 = (
                NULL if _payments_type_0 is None else __models.PaymentsSettingsInput.from_dict(_payments_type_0)
            )

            payments = payments_type_0

        _receivable = d.pop("receivable", UNSET)
        receivable: None | ReceivableSettings | Unset
        if _receivable is None or isinstance(_receivable, Unset):
            receivable = _receivable
        else:
            _receivable_type_0 = _receivable
            receivable_type_0 = (
                NULL if _receivable_type_0 is None else __models.ReceivableSettings.from_dict(_receivable_type_0)
            )

            receivable = receivable_type_0

        _units = d.pop("units", UNSET)
        units: list[Unit] | None | Unset
        if _units is None or isinstance(_units, Unset):
            units = _units
        else:
            _units_type_0 = _units
            units_type_0: list[Unit] = NULL
            if _units_type_0 is not None:
                units_type_0 = []
                for units_type_0_item_data in read_list(_units_type_0):
                    _units_type_0_item = units_type_0_item_data
                    units_type_0_item = (
                        NULL if _units_type_0_item is None else __models.Unit.from_dict(_units_type_0_item)
                    )

                    units_type_0.append(units_type_0_item)

            units = units_type_0

        website = d.pop("website", UNSET)

        partner_project_settings_payload_input = cls(
            api_version=api_version,
            commercial_conditions=commercial_conditions,
            currency=currency,
            default_role=default_role,
            mail=mail,
            payable=payable,
            payments=payments,
            receivable=receivable,
            units=units,
            website=website,
        )

        partner_project_settings_payload_input.additional_properties = d
        return partner_project_settings_payload_input

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
