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
    from ..models.payment_page_theme import PaymentPageTheme


T = TypeVar("T", bound="PaymentsSettingsOutput")


@_attrs_define
class PaymentsSettingsOutput:
    """Settings of payments, as received.

    Attributes:
        payment_page_domain (None | str | Unset):
        payment_page_theme (None | PaymentPageTheme | Unset):
        support_email (None | str | Unset):
    """

    payment_page_domain: None | str | Unset = UNSET
    payment_page_theme: None | PaymentPageTheme | Unset = UNSET
    support_email: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.payment_page_theme import PaymentPageTheme  # noqa: PLC0415

        payment_page_domain: None | str | Unset
        if isinstance(self.payment_page_domain, Unset):
            payment_page_domain = UNSET
        else:
            payment_page_domain = self.payment_page_domain

        payment_page_theme: dict[str, Any] | None | Unset
        if isinstance(self.payment_page_theme, Unset):
            payment_page_theme = UNSET
        elif isinstance(self.payment_page_theme, PaymentPageTheme):
            payment_page_theme = NULL if self.payment_page_theme is None else write_object(self.payment_page_theme)
        else:
            payment_page_theme = self.payment_page_theme

        support_email: None | str | Unset
        if isinstance(self.support_email, Unset):
            support_email = UNSET
        else:
            support_email = self.support_email

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if payment_page_domain is not UNSET:
            field_dict["payment_page_domain"] = payment_page_domain
        if payment_page_theme is not UNSET:
            field_dict["payment_page_theme"] = payment_page_theme
        if support_email is not UNSET:
            field_dict["support_email"] = support_email

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        payment_page_domain = d.pop("payment_page_domain", UNSET)

        _payment_page_theme = d.pop("payment_page_theme", UNSET)
        payment_page_theme: None | PaymentPageTheme | Unset
        if _payment_page_theme is None or isinstance(_payment_page_theme, Unset):
            payment_page_theme = _payment_page_theme
        else:
            _payment_page_theme_type_0 = _payment_page_theme
            payment_page_theme_type_0 = (
                NULL
                if _payment_page_theme_type_0 is None
                else __models.PaymentPageTheme.from_dict(_payment_page_theme_type_0)
            )

            payment_page_theme = payment_page_theme_type_0

        support_email = d.pop("support_email", UNSET)

        payments_settings_output = cls(
            payment_page_domain=payment_page_domain,
            payment_page_theme=payment_page_theme,
            support_email=support_email,
        )

        payments_settings_output.additional_properties = d
        return payments_settings_output

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
