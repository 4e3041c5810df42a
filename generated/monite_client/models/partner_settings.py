from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


class APIVersion(_OpenStrEnum):
    VALUE_2022_DASH_11_DASH_16 = "2022-11-16"
    VALUE_2023_DASH_02_DASH_07 = "2023-02-07"
    VALUE_2023_DASH_03_DASH_01 = "2023-03-01"
    VALUE_2023_DASH_03_DASH_14 = "2023-03-14"
    VALUE_2023_DASH_04_DASH_12 = "2023-04-12"
    VALUE_2023_DASH_06_DASH_04 = "2023-06-04"
    VALUE_2023_DASH_09_DASH_01 = "2023-09-01"
    VALUE_2024_DASH_01_DASH_31 = "2024-01-31"
    VALUE_2024_DASH_05_DASH_25 = "2024-05-25"
    VALUE_2025_DASH_06_DASH_23 = "2025-06-23"


@_model(kw_only=True, eq=False, repr=False)
class ButtonTheme(_Model):
    """Colors of the buttons of a payment page.

    Attributes:
        primary_color (str | None):
        primary_hover_color (str | None):
        secondary_color (str | None):
        secondary_hover_color (str | None):
    """

    primary_color: str | None = None
    primary_hover_color: str | None = None
    secondary_color: str | None = None
    secondary_hover_color: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class CardTheme(_Model):
    """Colors of the cards of a payment page.

    Attributes:
        background_color (str | None):
    """

    background_color: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class MailSettings(_Model):
    """Settings of the mails of a partner.

    Attributes:
        attach_documents_as_pdf (bool | None): The server's default is True.
        from_email_username (str | None):
        from_name (str | None):
    """

    attach_documents_as_pdf: bool | None = None
    from_email_username: str | None = None
    from_name: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class PartnerProjectSettingsPayloadInput(_Model):
    """Settings of the partner to change.

    Attributes:
        api_version (APIVersion | None):
        commercial_conditions (list[str] | None):
        currency (CurrencySettingsInput | None):
        default_role (PartnerProjectSettingsPayloadInputDefaultRole | None):
        mail (MailSettings | None):
        payable (PayableSettings | None):
        payments (PaymentsSettingsInput | None):
        receivable (ReceivableSettings | None):
        units (list[Unit] | None):
        website (str | None):
    """

    api_version: _m.APIVersion | None = None
    commercial_conditions: list[str] | None = None
    currency: _m.CurrencySettingsInput | None = None
    default_role: _m.PartnerProjectSettingsPayloadInputDefaultRole | None = None
    mail: _m.MailSettings | None = None
    payable: _m.PayableSettings | None = None
    payments: _m.PaymentsSettingsInput | None = None
    receivable: _m.ReceivableSettings | None = None
    units: list[_m.Unit] | None = None
    website: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class PartnerProjectSettingsPayloadInputDefaultRole(_Model):
    """An object without documented members."""


@_model(kw_only=True, eq=False, repr=False)
class PartnerProjectSettingsPayloadOutput(_Model):
    """Settings of the partner.

    Attributes:
        api_version (APIVersion | None):
        commercial_conditions (list[str] | None):
        currency (CurrencySettingsOutput | None):
        default_role (PartnerProjectSettingsPayloadOutputDefaultRole | None):
        mail (MailSettings | None):
        payable (PayableSettings | None):
        payments (PaymentsSettingsOutput | None):
        receivable (ReceivableSettings | None):
        units (list[Unit] | None):
        website (str | None):
    """

    api_version: _m.APIVersion | None = None
    commercial_conditions: list[str] | None = None
    currency: _m.CurrencySettingsOutput | None = None
    default_role: _m.PartnerProjectSettingsPayloadOutputDefaultRole | None = None
    mail: _m.MailSettings | None = None
    payable: _m.PayableSettings | None = None
    payments: _m.PaymentsSettingsOutput | None = None
    receivable: _m.ReceivableSettings | None = None
    units: list[_m.Unit] | None = None
    website: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class PartnerProjectSettingsPayloadOutputDefaultRole(_Model):
    """An object without documented members."""


@_model(kw_only=True, eq=False, repr=False)
class PayableSettings(_Model):
    """Settings of payables.

    Attributes:
        approve_page_url (str):
        allow_cancel_duplicates_automatically (bool | None): The server's default is False.
        allow_counterpart_autocreation (bool | None): The server's default is False.
        allow_counterpart_autolinking (bool | None): The server's default is False.
        allow_credit_note_autolinking (bool | None): The server's default is False.
        default_state (str | None):
        enable_line_items (bool | None): The server's default is True.
        skip_approval_for_paid_invoice (bool | None): The server's default is False.
    """

    approve_page_url: str
    allow_cancel_duplicates_automatically: bool | None = None
    allow_counterpart_autocreation: bool | None = None
    allow_counterpart_autolinking: bool | None = None
    allow_credit_note_autolinking: bool | None = None
    default_state: str | None = None
    enable_line_items: bool | None = None
    skip_approval_for_paid_invoice: bool | None = None


@_model(kw_only=True, eq=False, repr=False)
class PaymentPageTheme(_Model):
    """The look of the payment page.

    Attributes:
        background_color (str | None):
        border_radius (str | None):
        button (ButtonTheme | None):
        card (CardTheme | None):
        font_color (str | None):
        font_family (str | None):
        font_link_href (str | None):
        logo_src (str | None):
    """

    background_color: str | None = None
    border_radius: str | None = None
    button: _m.ButtonTheme | None = None
    card: _m.CardTheme | None = None
    font_color: str | None = None
    font_family: str | None = None
    font_link_href: str | None = None
    logo_src: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class PaymentsSettingsInput(_Model):
    """Settings of payments, as sent.

    Attributes:
        payment_page_domain (str | None):
        payment_page_theme (PaymentPageTheme | None):
        support_email (str | None):
    """

    payment_page_domain: str | None = None
    payment_page_theme: _m.PaymentPageTheme | None = None
    support_email: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class PaymentsSettingsOutput(_Model):
    """Settings of payments, as received.

    Attributes:
        payment_page_domain (str | None):
        payment_page_theme (PaymentPageTheme | None):
        support_email (str | None):
    """

    payment_page_domain: str | None = None
    payment_page_theme: _m.PaymentPageTheme | None = None
    support_email: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class ReceivableSettings(_Model):
    """Settings of receivables.

    Attributes:
        create_without_personal_info (bool):
        deduction_title (str | None):
    """

    create_without_personal_info: bool
    deduction_title: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class Unit(_Model):
    """A measure unit for all entities of a partner.

    Attributes:
        designation (str):
        name (str):
    """

    designation: str
    name: str
