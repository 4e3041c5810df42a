from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..models.language_code_enum import LanguageCodeEnum
from ..models.payment_priority_enum import PaymentPriorityEnum
from ..models.receivable_edit_flow import ReceivableEditFlow
from ..models.vat_mode_enum import VatModeEnum
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
    from ..models.accounting_settings import AccountingSettings
    from ..models.currency_settings_input import CurrencySettingsInput
    from ..models.document_i_ds_settings_request import DocumentIDsSettingsRequest
    from ..models.document_rendering_settings_input import DocumentRenderingSettingsInput
    from ..models.entity_mail_settings import EntityMailSettings
    from ..models.ocr_auto_tagging_settings_request import OcrAutoTaggingSettingsRequest
    from ..models.reminders_settings import RemindersSettings


T = TypeVar("T", bound="PatchSettingsPayload")


@_attrs_define
class PatchSettingsPayload:
    """Settings of an entity to change.

    Attributes:
        accounting (AccountingSettings | None | Unset):
        allow_purchase_order_autolinking (bool | None | Unset): The server's default is True.
        currency (CurrencySettingsInput | None | Unset):
        document_ids (DocumentIDsSettingsRequest | None | Unset):
        document_rendering (DocumentRenderingSettingsInput | Unset): What PDF documents show, as sent.
        generate_paid_invoice_pdf (bool | Unset): The server's default is False.
        language (LanguageCodeEnum | None | Unset):
        mail (EntityMailSettings | None | Unset):
        payables_ocr_auto_tagging (list[OcrAutoTaggingSettingsRequest] | None | Unset):
        payables_skip_approval_flow (bool | Unset): The server's default is False.
        payment_priority (None | PaymentPriorityEnum | Unset): The server's default is 'working_capital'.
        quote_signature_required (bool | Unset): The server's default is False.
        receivable_edit_flow (None | ReceivableEditFlow | Unset): The server's default is 'compliant'.
        reminder (None | RemindersSettings | Unset):
        vat_inclusive_discount_mode (VatModeEnum | Unset): Whether prices include VAT.
        vat_mode (None | Unset | VatModeEnum): The server's default is 'exclusive'.
    """

    accounting: AccountingSettings | None | Unset = UNSET
    allow_purchase_order_autolinking: bool | None | Unset = UNSET
    currency: CurrencySettingsInput | None | Unset = UNSET
    document_ids: DocumentIDsSettingsRequest | None | Unset = UNSET
    document_rendering: DocumentRenderingSettingsInput | Unset = UNSET
    generate_paid_invoice_pdf: bool | Unset = UNSET
    language: LanguageCodeEnum | None | Unset = UNSET
    mail: EntityMailSettings | None | Unset = UNSET
    payables_ocr_auto_tagging: list[OcrAutoTaggingSettingsRequest] | None | Unset = UNSET
    payables_skip_approval_flow: bool | Unset = UNSET
    payment_priority: None | PaymentPriorityEnum | Unset = UNSET
    quote_signature_required: bool | Unset = UNSET
    receivable_edit_flow: None | ReceivableEditFlow | Unset = UNSET
    reminder: None | RemindersSettings | Unset = UNSET
    vat_inclusive_discount_mode: VatModeEnum | Unset = UNSET
    vat_mode: None | Unset | VatModeEnum = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.accounting_settings import AccountingSettings  # noqa: PLC0415
        from ..models.currency_settings_input import CurrencySettingsInput  # noqa: PLC0415
        from ..models.document_i_ds_settings_request import DocumentIDsSettingsRequest  # noqa: PLC0415
        from ..models.entity_mail_settings import EntityMailSettings  # noqa: PLC0415
        from ..models.reminders_settings import RemindersSettings  # noqa: PLC0415

        accounting: dict[str, Any] | None | Unset
        if isinstance(self.accounting, Unset):
            accounting = UNSET
        elif isinstance(self.accounting, AccountingSettings):
            accounting = NULL if self.accounting is None else write_object(self.accounting)
        else:
            accounting = self.accounting

        allow_purchase_order_autolinking: bool | None | Unset
        if isinstance(self.allow_purchase_order_autolinking, Unset):
            allow_purchase_order_autolinking = UNSET
        else:
            allow_purchase_order_autolinking = self.allow_purchase_order_autolinking

        currency: dict[str, Any] | None | Unset
        if isinstance(self.currency, Unset):
            currency = UNSET
        elif isinstance(self.currency, CurrencySettingsInput):
            currency = NULL if self.currency is None else write_object(self.currency)
        else:
            currency = self.currency

        document_ids: dict[str, Any] | None | Unset
        if isinstance(self.document_ids, Unset):
            document_ids = UNSET
        elif isinstance(self.document_ids, DocumentIDsSettingsRequest):
            document_ids = NULL if self.document_ids is None else write_object(self.document_ids)
        else:
            document_ids = self.document_ids

        document_rendering: dict[str, Any] | Unset = UNSET
        if not isinstance(self.document_rendering, Unset):
            document_rendering = NULL if self.document_rendering is None else write_object(self.document_rendering)

        generate_paid_invoice_pdf = self.generate_paid_invoice_pdf

        language: None | str | Unset
        if isinstance(self.language, Unset):
            language = UNSET
        elif isinstance(self.language, LanguageCodeEnum):
            language = NULL if self.language is None else write_word(self.language)
        else:
            language = self.language

        mail: dict[str, Any] | None | Unset
        if isinstance(self.mail, Unset):
            mail = UNSET
        elif isinstance(self.mail, EntityMailSettings):
            mail = NULL if self.mail is None else write_object(self.mail)
        else:
            mail = self.mail

        payables_ocr_auto_tagging: list[dict[str, Any]] | None | Unset
        if isinstance(self.payables_ocr_auto_tagging, Unset):
            payables_ocr_auto_tagging = UNSET
        elif isinstance(self.payables_ocr_auto_tagging, list):
            payables_ocr_auto_tagging = NULL
            if self.payables_ocr_auto_tagging is not None:
                payables_ocr_auto_tagging = []
                for payables_ocr_auto_tagging_type_0_item_data in write_each(self.payables_ocr_auto_tagging):
                    payables_ocr_auto_tagging_type_0_item = (
                        NULL
                        if payables_ocr_auto_tagging_type_0_item_data is None
                        else write_object(payables_ocr_auto_tagging_type_0_item_data)
                    )
                    payables_ocr_auto_tagging.append(payables_ocr_auto_tagging_type_0_item)

        else:
            payables_ocr_auto_tagging = self.payables_ocr_auto_tagging

        payables_skip_approval_flow = self.payables_skip_approval_flow

        payment_priority: None | str | Unset
        if isinstance(self.payment_priority, Unset):
            payment_priority = UNSET
        elif isinstance(self.payment_priority, PaymentPriorityEnum):
            payment_priority = NULL if self.payment_priority is None else write_word(self.payment_priority)
        else:
            payment_priority = self.payment_priority

        quote_signature_required = self.quote_signature_required

        receivable_edit_flow: None | str | Unset
        if isinstance(self.receivable_edit_flow, Unset):
            receivable_edit_flow = UNSET
        elif isinstance(self.receivable_edit_flow, ReceivableEditFlow):
            receivable_edit_flow = NULL if self.receivable_edit_flow is None else write_word(self.receivable_edit_flow)
        else:
            receivable_edit_flow = self.receivable_edit_flow

        reminder: dict[str, Any] | None | Unset
        if isinstance(self.reminder, Unset):
            reminder = UNSET
        elif isinstance(self.reminder, RemindersSettings):
            reminder = NULL if self.reminder is None else write_object(self.reminder)
        else:
            reminder = self.reminder

        vat_inclusive_discount_mode: str | Unset = UNSET
        if not isinstance(self.vat_inclusive_discount_mode, Unset):
            vat_inclusive_discount_mode = (
                NULL if self.vat_inclusive_discount_mode is None else write_word(self.vat_inclusive_discount_mode)
            )

        vat_mode: None | str | Unset
        if isinstance(self.vat_mode, Unset):
            vat_mode = UNSET
        elif isinstance(self.vat_mode, VatModeEnum):
            vat_mode = NULL if self.vat_mode is None else write_word(self.vat_mode)
        else:
            vat_mode = self.vat_mode

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if accounting is not UNSET:
            field_dict["accounting"] = accounting
        if allow_purchase_order_autolinking is not UNSET:
            field_dict["allow_purchase_order_autolinking"] = allow_purchase_order_autolinking
        if currency is not UNSET:
            field_dict["currency"] = currency
        if document_ids is not UNSET:
            field_dict["document_ids"] = document_ids
        if document_rendering is not UNSET:
            field_dict["document_rendering"] = document_rendering
        if generate_paid_invoice_pdf is not UNSET:
            field_dict["generate_paid_invoice_pdf"] = generate_paid_invoice_pdf
        if language is not UNSET:
            field_dict["language"] = language
        if mail is not UNSET:
            field_dict["mail"] = mail
        if payables_ocr_auto_tagging is not UNSET:
            field_dict["payables_ocr_auto_tagging"] = payables_ocr_auto_tagging
        if payables_skip_approval_flow is not UNSET:
            field_dict["payables_skip_approval_flow"] = payables_skip_approval_flow
        if payment_priority is not UNSET:
            field_dict["payment_priority"] = payment_priority
        if quote_signature_required is not UNSET:
            field_dict["quote_signature_required"] = quote_signature_required
        if receivable_edit_flow is not UNSET:
            field_dict["receivable_edit_flow"] = receivable_edit_flow
        if reminder is not UNSET:
            field_dict["reminder"] = reminder
        if vat_inclusive_discount_mode is not UNSET:
            field_dict["vat_inclusive_discount_mode"] = vat_inclusive_discount_mode
        if vat_mode is not UNSET:
            field_dict["vat_mode"] = vat_mode

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _accounting = d.pop("accounting", UNSET)
        accounting: AccountingSettings | None | Unset
        if _accounting is None or isinstance(_accounting, Unset):
            accounting = _accounting
        else:
            _accounting_type_0 = _accounting
            accounting_type_0 = (
                NULL if _accounting_type_0 is None else __models.AccountingSettings.from_dict(_accounting_type_0)
            )

            accounting = accounting_type_0

        allow_purchase_order_autolinking = d.pop("allow_purchase_order_autolinking", UNSET)

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

        _document_ids = d.pop("document_ids", UNSET)
        document_ids: DocumentIDsSettingsRequest | None | Unset
        if _document_ids is None or isinstance(_document_ids, Unset):
            document_ids = _document_ids
        else:
            _document_ids_type_0 = _document_ids
            document_ids_type_0 = (
                NULL
                if _document_ids_type_0 is None
                else __models.DocumentIDsSettingsRequest.from_dict(_document_ids_type_0)
            )

            document_ids = document_ids_type_0

        _document_rendering = d.pop("document_rendering", UNSET)
        document_rendering: DocumentRenderingSettingsInput | Unset
        if isinstance(_document_rendering, Unset):
            document_rendering = UNSET
        elif _document_rendering is None:
            document_rendering = NULL
        else:
            document_rendering = __models.DocumentRenderingSettingsInput.from_dict(_document_rendering)

        generate_paid_invoice_pdf = d.pop("generate_paid_invoice_pdf", UNSET)

        _language = d.pop("language", UNSET)
        language: LanguageCodeEnum | None | Unset
        if _language is None or isinstance(_language, Unset):
            language = _language
        else:
            _language_type_0 = _language
            language_type_0 = NULL if _language_type_0 is None else LanguageCodeEnum(_language_type_0)

            language = language_type_0

        _mail = d.pop("mail", UNSET)
        mail: EntityMailSettings | None | Unset
        if _mail is None or isinstance(_mail, Unset):
            mail = _mail
        else:
            _mail_type_0 = _mail
            mail_type_0 = NULL if _mail_type_0 is None else __models.EntityMailSettings.from_dict(_mail_type_0)

            mail = mail_type_0

        _payables_ocr_auto_tagging = d.pop("payables_ocr_auto_tagging", UNSET)
        payables_ocr_auto_tagging: list[OcrAutoTaggingSettingsRequest] | None | Unset
        if _payables_ocr_auto_tagging is None or isinstance(_payables_ocr_auto_tagging, Unset):
            payables_ocr_auto_tagging = _payables_ocr_auto_tagging
        else:
            _payables_ocr_auto_tagging_type_0 = _payables_ocr_auto_tagging
            payables_ocr_auto_tagging_type_0: list[OcrAutoTaggingSettingsRequest] = NULL
            if _payables_ocr_auto_tagging_type_0 is not None:
                payables_ocr_auto_tagging_type_0 = []
                for payables_ocr_auto_tagging_type_0_item_data in read_list(_payables_ocr_auto_tagging_type_0):
                    _payables_ocr_auto_tagging_type_0_item = payables_ocr_auto_tagging_type_0_item_data
                    payables_ocr_auto_tagging_type_0_item = (
                        NULL
                        if _payables_ocr_auto_tagging_type_0_item is None
                        else __models.OcrAutoTaggingSettingsRequest.from_dict(_payables_ocr_auto_tagging_type_0_item)
                    )

                    payables_ocr_auto_tagging_type_0.append(payables_ocr_auto_tagging_type_0_item)

            payables_ocr_auto_tagging = payables_ocr_auto_tagging_type_0

        payables_skip_approval_flow = d.pop("payables_skip_approval_flow", UNSET)

        _payment_priority = d.pop("payment_priority", UNSET)
        payment_priority: None | PaymentPriorityEnum | Unset
        if _payment_priority is None or isinstance(_payment_priority, Unset):
            payment_priority = _payment_priority
        else:
            _payment_priority_type_0 = _payment_priority
            payment_priority_type_0 = (
                NULL if _payment_priority_type_0 is None else PaymentPriorityEnum(_payment_priority_type_0)
            )

            payment_priority = payment_priority_type_0

        quote_signature_required = d.pop("quote_signature_required", UNSET)

        _receivable_edit_flow = d.pop("receivable_edit_flow", UNSET)
        receivable_edit_flow: None | ReceivableEditFlow | Unset
        if _receivable_edit_flow is None or isinstance(_receivable_edit_flow, Unset):
            receivable_edit_flow = _receivable_edit_flow
        else:
            _receivable_edit_flow_type_0 = _receivable_edit_flow
            receivable_edit_flow_type_0 = (
                NULL if _receivable_edit_flow_type_0 is None else ReceivableEditFlow(_receivable_edit_flow_type_0)
            )

            receivable_edit_flow = receivable_edit_flow_type_0

        _reminder = d.pop("reminder", UNSET)
        reminder: None | RemindersSettings | Unset
        if _reminder is None or isinstance(_reminder, Unset):
            reminder = _reminder
        else:
            _reminder_type_0 = _reminder
            reminder_type_0 = (
                NULL if _reminder_type_0 is None else __models.RemindersSettings.from_dict(_reminder_type_0)
            )

            reminder = reminder_type_0

        _vat_inclusive_discount_mode = d.pop("vat_inclusive_discount_mode", UNSET)
        vat_inclusive_discount_mode: VatModeEnum | Unset
        if isinstance(_vat_inclusive_discount_mode, Unset):
            vat_inclusive_discount_mode = UNSET
        elif _vat_inclusive_discount_mode is None:
            vat_inclusive_discount_mode = NULL
        else:
            vat_inclusive_discount_mode = VatModeEnum(_vat_inclusive_discount_mode)

        _vat_mode = d.pop("vat_mode", UNSET)
        vat_mode: None | Unset | VatModeEnum
        if _vat_mode is None or isinstance(_vat_mode, Unset):
            vat_mode = _vat_mode
        else:
            _vat_mode_type_0 = _vat_mode
            vat_mode_type_0 = NULL if _vat_mode_type_0 is None else VatModeEnum(_vat_mode_type_0)

            vat_mode = vat_mode_type_0

        patch_settings_payload = cls(
            accounting=accounting,
            allow_purchase_order_autolinking=allow_purchase_order_autolinking,
            currency=currency,
            document_ids=document_ids,
            document_rendering=document_rendering,
            generate_paid_invoice_pdf=generate_paid_invoice_pdf,
            language=language,
            mail=mail,
            payables_ocr_auto_tagging=payables_ocr_auto_tagging,
            payables_skip_approval_flow=payables_skip_approval_flow,
            payment_priority=payment_priority,
            quote_signature_required=quote_signature_required,
            receivable_edit_flow=receivable_edit_flow,
            reminder=reminder,
            vat_inclusive_discount_mode=vat_inclusive_discount_mode,
            vat_mode=vat_mode,
        )

        return patch_settings_payload
