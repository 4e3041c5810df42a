from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..models.currency_enum import CurrencyEnum
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_date,
    read_list,
    read_object,
    write_each,
    write_iso,
    write_object,
    write_word,
)

if TYPE_CHECKING:
    from ..models.attachment_request import AttachmentRequest
    from ..models.discount import Discount
    from ..models.document_rendering_settings import DocumentRenderingSettings
    from ..models.inline_payment_terms_request_payload import InlinePaymentTermsRequestPayload
    from ..models.line_item_update import LineItemUpdate
    from ..models.receivable_entity_base import ReceivableEntityBase


T = TypeVar("T", bound="UpdateInvoice")


@_attrs_define
class UpdateInvoice:
    """Changes to an invoice that is a draft.

    Attributes:
        attachments (list[AttachmentRequest] | Unset):
        contact_id (UUID | Unset):
        counterpart_billing_address_id (UUID | Unset):
        counterpart_einvoicing_credentials_id (UUID | Unset):
        counterpart_id (UUID | Unset):
        counterpart_shipping_address_id (UUID | Unset):
        counterpart_vat_id_id (UUID | Unset):
        currency (CurrencyEnum | Unset): Currency as an ISO 4217 code.
        deduction_amount (int | Unset): In the minor units of the currency, such as cents.
        deduction_memo (str | Unset):
        discount (Discount | Unset): A discount, as an amount in minor units or as a percentage.
        document_rendering (DocumentRenderingSettings | Unset): What the PDF of a document shows.
        entity (ReceivableEntityBase | Unset): Members of the entity to show on a receivable.
        entity_bank_account_id (UUID | Unset):
        entity_vat_id_id (UUID | Unset):
        footer (str | Unset):
        fulfillment_date (datetime.date | Unset):
        is_einvoice (bool | Unset):
        line_items (list[LineItemUpdate] | Unset):
        memo (str | Unset):
        network_credentials_id (UUID | Unset):
        overdue_reminder_id (UUID | Unset):
        partner_metadata (Any | Unset):
        payment_page_url (str | Unset):
        payment_reminder_id (UUID | Unset):
        payment_terms (InlinePaymentTermsRequestPayload | Unset): Payment terms that are not stored.
        payment_terms_id (UUID | Unset):
        project_id (UUID | Unset):
        tag_ids (list[UUID] | Unset):
        trade_name (str | Unset):
        vat_exempt (bool | Unset):
        vat_exemption_rationale (str | Unset):
        withholding_tax_rate (int | Unset): In percent times 100: 1250 is 12.5 %.
    """

    attachments: list[AttachmentRequest] | Unset = UNSET
    contact_id: UUID | Unset = UNSET
    counterpart_billing_address_id: UUID | Unset = UNSET
    counterpart_einvoicing_credentials_id: UUID | Unset = UNSET
    counterpart_id: UUID | Unset = UNSET
    counterpart_shipping_address_id: UUID | Unset = UNSET
    counterpart_vat_id_id: UUID | Unset = UNSET
    currency: CurrencyEnum | Unset = UNSET
    deduction_amount: int | Unset = UNSET
    deduction_memo: str | Unset = UNSET
    discount: Discount | Unset = UNSET
    document_rendering: DocumentRenderingSettings | Unset = UNSET
    entity: ReceivableEntityBase | Unset = UNSET
    entity_bank_account_id: UUID | Unset = UNSET
    entity_vat_id_id: UUID | Unset = UNSET
    footer: str | Unset = UNSET
    fulfillment_date: datetime.date | Unset = UNSET
    is_einvoice: bool | Unset = UNSET
    line_items: list[LineItemUpdate] | Unset = UNSET
    memo: str | Unset = UNSET
    network_credentials_id: UUID | Unset = UNSET
    overdue_reminder_id: UUID | Unset = UNSET
    partner_metadata: Any | Unset = UNSET
    payment_page_url: str | Unset = UNSET
    payment_reminder_id: UUID | Unset = UNSET
    payment_terms: InlinePaymentTermsRequestPayload | Unset = UNSET
    payment_terms_id: UUID | Unset = UNSET
    project_id: UUID | Unset = UNSET
    tag_ids: list[UUID] | Unset = UNSET
    trade_name: str | Unset = UNSET
    vat_exempt: bool | Unset = UNSET
    vat_exemption_rationale: str | Unset = UNSET
    withholding_tax_rate: int | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        attachments: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.attachments, Unset):
            attachments = NULL
            if self.attachments is not None:
                attachments = []
                for attachments_item_data in write_each(self.attachments):
                    attachments_item = NULL if attachments_item_data is None else write_object(attachments_item_data)
                    attachments.append(attachments_item)

        contact_id: str | Unset = UNSET
        if not isinstance(self.contact_id, Unset):
            contact_id = NULL if self.contact_id is None else str(self.contact_id)

        counterpart_billing_address_id: str | Unset = UNSET
        if not isinstance(self.counterpart_billing_address_id, Unset):
            counterpart_billing_address_id = (
                NULL if self.counterpart_billing_address_id is None else str(self.counterpart_billing_address_id)
            )

        counterpart_einvoicing_credentials_id: str | Unset = UNSET
        if not isinstance(self.counterpart_einvoicing_credentials_id, Unset):
            counterpart_einvoicing_credentials_id = (
                NULL
                if self.counterpart_einvoicing_credentials_id is None
                else str(self.counterpart_einvoicing_credentials_id)
            )

        counterpart_id: str | Unset = UNSET
        if not isinstance(self.counterpart_id, Unset):
            counterpart_id = NULL if self.counterpart_id is None else str(self.counterpart_id)

        counterpart_shipping_address_id: str | Unset = UNSET
        if not isinstance(self.counterpart_shipping_address_id, Unset):
            counterpart_shipping_address_id = (
                NULL if self.counterpart_shipping_address_id is None else str(self.counterpart_shipping_address_id)
            )

        counterpart_vat_id_id: str | Unset = UNSET
        if not isinstance(self.counterpart_vat_id_id, Unset):
            counterpart_vat_id_id = NULL if self.counterpart_vat_id_id is None else str(self.counterpart_vat_id_id)

        currency: str | Unset = UNSET
        if not isinstance(self.currency, Unset):
            currency = NULL if self.currency is None else write_word(self.currency)

        deduction_amount = self.deduction_amount

        deduction_memo = self.deduction_memo

        discount: dict[str, Any] | Unset = UNSET
        if not isinstance(self.discount, Unset):
            discount = NULL if self.discount is None else write_object(self.discount)

        document_rendering: dict[str, Any] | Unset = UNSET
        if not isinstance(self.document_rendering, Unset):
            document_rendering = NULL if self.document_rendering is None else write_object(self.document_rendering)

        entity: dict[str, Any] | Unset = UNSET
        if not isinstance(self.entity, Unset):
            entity = NULL if self.entity is None else write_object(self.entity)

        entity_bank_account_id: str | Unset = UNSET
        if not isinstance(self.entity_bank_account_id, Unset):
            entity_bank_account_id = NULL if self.entity_bank_account_id is None else str(self.entity_bank_account_id)

        entity_vat_id_id: str | Unset = UNSET
        if not isinstance(self.entity_vat_id_id, Unset):
            entity_vat_id_id = NULL if self.entity_vat_id_id is None else str(self.entity_vat_id_id)

        footer = self.footer

        fulfillment_date: str | Unset = UNSET
        if not isinstance(self.fulfillment_date, Unset):
            fulfillment_date = NULL if self.fulfillment_date is None else write_iso(self.fulfillment_date)

        is_einvoice = self.is_einvoice

        line_items: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.line_items, Unset):
            line_items = NULL
            if self.line_items is not None:
                line_items = []
                for line_items_item_data in write_each(self.line_items):
                    line_items_item = NULL if line_items_item_data is None else write_object(line_items_item_data)
                    line_items.append(line_items_item)

        memo = self.memo

        network_credentials_id: str | Unset = UNSET
        if not isinstance(self.network_credentials_id, Unset):
            network_credentials_id = NULL if self.network_credentials_id is None else str(self.network_credentials_id)

        overdue_reminder_id: str | Unset = UNSET
        if not isinstance(self.overdue_reminder_id, Unset):
            overdue_reminder_id = NULL if self.overdue_reminder_id is None else str(self.overdue_reminder_id)

        partner_metadata = self.partner_metadata

        payment_page_url = self.payment_page_url

        payment_reminder_id: str | Unset = UNSET
        if not isinstance(self.payment_reminder_id, Unset):
            payment_reminder_id = NULL if self.payment_reminder_id is None else str(self.payment_reminder_id)

        payment_terms: dict[str, Any] | Unset = UNSET
        if not isinstance(self.payment_terms, Unset):
            payment_terms = NULL if self.payment_terms is None else write_object(self.payment_terms)

        payment_terms_id: str | Unset = UNSET
        if not isinstance(self.payment_terms_id, Unset):
            payment_terms_id = NULL if self.payment_terms_id is None else str(self.payment_terms_id)

        project_id: str | Unset = UNSET
        if not isinstance(self.project_id, Unset):
            project_id = NULL if self.project_id is None else str(self.project_id)

        tag_ids: list[str] | Unset = UNSET
        if not isinstance(self.tag_ids, Unset):
            tag_ids = NULL
            if self.tag_ids is not None:
                tag_ids = []
                for tag_ids_item_data in write_each(self.tag_ids):
                    tag_ids_item = NULL if tag_ids_item_data is None else str(tag_ids_item_data)
                    tag_ids.append(tag_ids_item)

        trade_name = self.trade_name

        vat_exempt = self.vat_exempt

        vat_exemption_rationale = self.vat_exemption_rationale

        withholding_tax_rate = self.withholding_tax_rate

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if attachments is not UNSET:
            field_dict["attachments"] = attachments
        if contact_id is not UNSET:
            field_dict["contact_id"] = contact_id
        if counterpart_billing_address_id is not UNSET:
            field_dict["counterpart_billing_address_id"] = counterpart_billing_address_id
        if counterpart_einvoicing_credentials_id is not UNSET:
            field_dict["counterpart_einvoicing_credentials_id"] = counterpart_einvoicing_credentials_id
        if counterpart_id is not UNSET:
            field_dict["counterpart_id"] = counterpart_id
        if counterpart_shipping_address_id is not UNSET:
            field_dict["counterpart_shipping_address_id"] = counterpart_shipping_address_id
        if counterpart_vat_id_id is not UNSET:
            field_dict["counterpart_vat_id_id"] = counterpart_vat_id_id
        if currency is not UNSET:
            field_dict["currency"] = currency
        if deduction_amount is not UNSET:
            field_dict["deduction_amount"] = deduction_amount
        if deduction_memo is not UNSET:
            field_dict["deduction_memo"] = deduction_memo
        if discount is not UNSET:
            field_dict["discount"] = discount
        if document_rendering is not UNSET:
            field_dict["document_rendering"] = document_rendering
        if entity is not UNSET:
            field_dict["entity"] = entity
        if entity_bank_account_id is not UNSET:
            field_dict["entity_bank_account_id"] = entity_bank_account_id
        if entity_vat_id_id is not UNSET:
            field_dict["entity_vat_id_id"] = entity_vat_id_id
        if footer is not UNSET:
            field_dict["footer"] = footer
        if fulfillment_date is not UNSET:
            field_dict["fulfillment_date"] = fulfillment_date
        if is_einvoice is not UNSET:
            field_dict["is_einvoice"] = is_einvoice
        if line_items is not UNSET:
            field_dict["line_items"] = line_items
        if memo is not UNSET:
            field_dict["memo"] = memo
        if network_credentials_id is not UNSET:
            field_dict["network_credentials_id"] = network_credentials_id
        if overdue_reminder_id is not UNSET:
            field_dict["overdue_reminder_id"] = overdue_reminder_id
        if partner_metadata is not UNSET:
            field_dict["partner_metadata"] = partner_metadata
        if payment_page_url is not UNSET:
            field_dict["payment_page_url"] = payment_page_url
        if payment_reminder_id is not UNSET:
            field_dict["payment_reminder_id"] = payment_reminder_id
        if payment_terms is not UNSET:
            field_dict["payment_terms"] = payment_terms
        if payment_terms_id is not UNSET:
            field_dict["payment_terms_id"] = payment_terms_id
        if project_id is not UNSET:
            field_dict["project_id"] = project_id
        if tag_ids is not UNSET:
            field_dict["tag_ids"] = tag_ids
        if trade_name is not UNSET:
            field_dict["trade_name"] = trade_name
        if vat_exempt is not UNSET:
            field_dict["vat_exempt"] = vat_exempt
        if vat_exemption_rationale is not UNSET:
            field_dict["vat_exemption_rationale"] = vat_exemption_rationale
        if withholding_tax_rate is not UNSET:
            field_dict["withholding_tax_rate"] = withholding_tax_rate

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _attachments = d.pop("attachments", UNSET)
        attachments: list[AttachmentRequest] | Unset = UNSET
        if _attachments is None:
            attachments = NULL
        elif _attachments is not UNSET:
            attachments = []
            for attachments_item_data in read_list(_attachments):
                _attachments_item = attachments_item_data
                attachments_item = (
                    NULL if _attachments_item is None else __models.AttachmentRequest.from_dict(_attachments_item)
                )

                attachments.append(attachments_item)

        _contact_id = d.pop("contact_id", UNSET)
        contact_id: UUID | Unset
        if isinstance(_contact_id, Unset):
            contact_id = UNSET
        elif _contact_id is None:
            contact_id = NULL
        else:
            contact_id = UUID(_contact_id)

        _counterpart_billing_address_id = d.pop("counterpart_billing_address_id", UNSET)
        counterpart_billing_address_id: UUID | Unset
        if isinstance(_counterpart_billing_address_id, Unset):
            counterpart_billing_address_id = UNSET
        elif _counterpart_billing_address_id is None:
            counterpart_billing_address_id = NULL
        else:
            counterpart_billing_address_id = UUID(_counterpart_billing_address_id)

        _counterpart_einvoicing_credentials_id = d.pop("counterpart_einvoicing_credentials_id", UNSET)
        counterpart_einvoicing_credentials_id: UUID | Unset
        if isinstance(_counterpart_einvoicing_credentials_id, Unset):
            counterpart_einvoicing_credentials_id = UNSET
        elif _counterpart_einvoicing_credentials_id is None:
            counterpart_einvoicing_credentials_id = NULL
        else:
            counterpart_einvoicing_credentials_id = UUID(_counterpart_einvoicing_credentials_id)

        _counterpart_id = d.pop("counterpart_id", UNSET)
        counterpart_id: UUID | Unset
        if isinstance(_counterpart_id, Unset):
            counterpart_id = UNSET
        elif _counterpart_id is None:
            counterpart_id = NULL
        else:
            counterpart_id = UUID(_counterpart_id)

        _counterpart_shipping_address_id = d.pop("counterpart_shipping_address_id", UNSET)
        counterpart_shipping_address_id: UUID | Unset
        if isinstance(_counterpart_shipping_address_id, Unset):
            counterpart_shipping_address_id = UNSET
        elif _counterpart_shipping_address_id is None:
            counterpart_shipping_address_id = NULL
        else:
            counterpart_shipping_address_id = UUID(_counterpart_shipping_address_id)

        _counterpart_vat_id_id = d.pop("counterpart_vat_id_id", UNSET)
        counterpart_vat_id_id: UUID | Unset
        if isinstance(_counterpart_vat_id_id, Unset):
            counterpart_vat_id_id = UNSET
        elif _counterpart_vat_id_id is None:
            counterpart_vat_id_id = NULL
        else:
            counterpart_vat_id_id = UUID(_counterpart_vat_id_id)

        _currency = d.pop("currency", UNSET)
        currency: CurrencyEnum | Unset
        if isinstance(_currency, Unset):
            currency = UNSET
        elif _currency is None:
            currency = NULL
        else:
            currency = CurrencyEnum(_currency)

        deduction_amount = d.pop("deduction_amount", UNSET)

        deduction_memo = d.pop("deduction_memo", UNSET)

        _discount = d.pop("discount", UNSET)
        discount: Discount | Unset
        if isinstance(_discount, Unset):
            discount = UNSET
        elif _discount is None:
            discount = NULL
        else:
            discount = __models.Discount.from_dict(_discount)

        _document_rendering = d.pop("document_rendering", UNSET)
        document_rendering: DocumentRenderingSettings | Unset
        if isinstance(_document_rendering, Unset):
            document_rendering = UNSET
        elif _document_rendering is None:
            document_rendering = NULL
        else:
            document_rendering = __models.DocumentRenderingSettings.from_dict(_document_rendering)

        _entity = d.pop("entity", UNSET)
        entity: ReceivableEntityBase | Unset
        if isinstance(_entity, Unset):
            entity = UNSET
        elif _entity is None:
            entity = NULL
        else:
            entity = __models.ReceivableEntityBase.from_dict(_entity)

        _entity_bank_account_id = d.pop("entity_bank_account_id", UNSET)
        entity_bank_account_id: UUID | Unset
        if isinstance(_entity_bank_account_id, Unset):
            entity_bank_account_id = UNSET
        elif _entity_bank_account_id is None:
            entity_bank_account_id = NULL
        else:
            entity_bank_account_id = UUID(_entity_bank_account_id)

        _entity_vat_id_id = d.pop("entity_vat_id_id", UNSET)
        entity_vat_id_id: UUID | Unset
        if isinstance(_entity_vat_id_id, Unset):
            entity_vat_id_id = UNSET
        elif _entity_vat_id_id is None:
            entity_vat_id_id = NULL
        else:
            entity_vat_id_id = UUID(_entity_vat_id_id)

        footer = d.pop("footer", UNSET)

        _fulfillment_date = d.pop("fulfillment_date", UNSET)
        fulfillment_date: datetime.date | Unset
        if isinstance(_fulfillment_date, Unset):
            fulfillment_date = UNSET
        elif _fulfillment_date is None:
            fulfillment_date = NULL
        else:
            fulfillment_date = read_date(_fulfillment_date)

        is_einvoice = d.pop("is_einvoice", UNSET)

        _line_items = d.pop("line_items", UNSET)
        line_items: list[LineItemUpdate] | Unset = UNSET
        if _line_items is None:
            line_items = NULL
        elif _line_items is not UNSET:
            line_items = []
            for line_items_item_data in read_list(_line_items):
                _line_items_item = line_items_item_data
                line_items_item = (
                    NULL if _line_items_item is None else __models.LineItemUpdate.from_dict(_line_items_item)
                )

                line_items.append(line_items_item)

        memo = d.pop("memo", UNSET)

        _network_credentials_id = d.pop("network_credentials_id", UNSET)
        network_credentials_id: UUID | Unset
        if isinstance(_network_credentials_id, Unset):
            network_credentials_id = UNSET
        elif _network_credentials_id is None:
            network_credentials_id = NULL
        else:
            network_credentials_id = UUID(_network_credentials_id)

        _overdue_reminder_id = d.pop("overdue_reminder_id", UNSET)
        overdue_reminder_id: UUID | Unset
        if isinstance(_overdue_reminder_id, Unset):
            overdue_reminder_id = UNSET
        elif _overdue_reminder_id is None:
            overdue_reminder_id = NULL
        else:
            overdue_reminder_id = UUID(_overdue_reminder_id)

        partner_metadata = d.pop("partner_metadata", UNSET)

        payment_page_url = d.pop("payment_page_url", UNSET)

        _payment_reminder_id = d.pop("payment_reminder_id", UNSET)
        payment_reminder_id: UUID | Unset
        if isinstance(_payment_reminder_id, Unset):
            payment_reminder_id = UNSET
        elif _payment_reminder_id is None:
            payment_reminder_id = NULL
        else:
            payment_reminder_id = UUID(_payment_reminder_id)

        _payment_terms = d.pop("payment_terms", UNSET)
        payment_terms: InlinePaymentTermsRequestPayload | Unset
        if isinstance(_payment_terms, Unset):
            payment_terms = UNSET
        elif _payment_terms is None:
            payment_terms = NULL
        else:
            payment_terms = __models.InlinePaymentTermsRequestPayload.from_dict(_payment_terms)

        _payment_terms_id = d.pop("payment_terms_id", UNSET)
        payment_terms_id: UUID | Unset
        if isinstance(_payment_terms_id, Unset):
            payment_terms_id = UNSET
        elif _payment_terms_id is None:
            payment_terms_id = NULL
        else:
            payment_terms_id = UUID(_payment_terms_id)

        _project_id = d.pop("project_id", UNSET)
        project_id: UUID | Unset
        if isinstance(_project_id, Unset):
            project_id = UNSET
        elif _project_id is None:
            project_id = NULL
        else:
            project_id = UUID(_project_id)

        _tag_ids = d.pop("tag_ids", UNSET)
        tag_ids: list[UUID] | Unset = UNSET
        if _tag_ids is None:
            tag_ids = NULL
        elif _tag_ids is not UNSET:
            tag_ids = []
            for tag_ids_item_data in read_list(_tag_ids):
                _tag_ids_item = tag_ids_item_data
                tag_ids_item = NULL if _tag_ids_item is None else UUID(_tag_ids_item)

                tag_ids.append(tag_ids_item)

        trade_name = d.pop("trade_name", UNSET)

        vat_exempt = d.pop("vat_exempt", UNSET)

        vat_exemption_rationale = d.pop("vat_exemption_rationale", UNSET)

        withholding_tax_rate = d.pop("withholding_tax_rate", UNSET)

        update_invoice = cls(
            attachments=attachments,
            contact_id=contact_id,
            counterpart_billing_address_id=counterpart_billing_address_id,
            counterpart_einvoicing_credentials_id=counterpart_einvoicing_credentials_id,
            counterpart_id=counterpart_id,
            counterpart_shipping_address_id=counterpart_shipping_address_id,
            counterpart_vat_id_id=counterpart_vat_id_id,
            currency=currency,
            deduction_amount=deduction_amount,
            deduction_memo=deduction_memo,
            discount=discount,
            document_rendering=document_rendering,
            entity=entity,
            entity_bank_account_id=entity_bank_account_id,
            entity_vat_id_id=entity_vat_id_id,
            footer=footer,
            fulfillment_date=fulfillment_date,
            is_einvoice=is_einvoice,
            line_items=line_items,
            memo=memo,
            network_credentials_id=network_credentials_id,
            overdue_reminder_id=overdue_reminder_id,
            partner_metadata=partner_metadata,
            payment_page_url=payment_page_url,
            payment_reminder_id=payment_reminder_id,
            payment_terms=payment_terms,
            payment_terms_id=payment_terms_id,
            project_id=project_id,
            tag_ids=tag_ids,
            trade_name=trade_name,
            vat_exempt=vat_exempt,
            vat_exemption_rationale=vat_exemption_rationale,
            withholding_tax_rate=withholding_tax_rate,
        )

        return update_invoice
