from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_date,
    read_datetime,
    read_list,
    read_object,
    write_each,
    write_iso,
    write_object,
)

if TYPE_CHECKING:
    from ..models.attachment_request import AttachmentRequest
    from ..models.document_rendering_settings import DocumentRenderingSettings
    from ..models.inline_payment_terms_request_payload import InlinePaymentTermsRequestPayload
    from ..models.receivable_entity_address_schema import ReceivableEntityAddressSchema
    from ..models.receivable_entity_individual_request import ReceivableEntityIndividualRequest
    from ..models.receivable_entity_organization_request import ReceivableEntityOrganizationRequest


T = TypeVar("T", bound="UpdateIssuedInvoice")


@_attrs_define
class UpdateIssuedInvoice:
    """Changes to an invoice that was issued.

    Attributes:
        attachments (list[AttachmentRequest] | Unset):
        contact_id (UUID | Unset):
        counterpart_id (UUID | Unset):
        counterpart_vat_id_id (UUID | Unset):
        document_rendering (DocumentRenderingSettings | Unset): What the PDF of a document shows.
        due_date (datetime.date | Unset):
        entity (ReceivableEntityIndividualRequest | ReceivableEntityOrganizationRequest | Unset):
        entity_address (ReceivableEntityAddressSchema | Unset): The address of the entity on a receivable.
        entity_vat_id_id (UUID | Unset):
        footer (str | Unset):
        fulfillment_date (datetime.date | Unset):
        issue_date (datetime.datetime | Unset):
        memo (str | Unset):
        overdue_reminder_id (UUID | Unset):
        partner_metadata (Any | Unset):
        payment_reminder_id (UUID | Unset):
        payment_terms (InlinePaymentTermsRequestPayload | Unset): Payment terms that are not stored.
        payment_terms_id (UUID | Unset):
        project_id (UUID | Unset):
        tag_ids (list[UUID] | Unset): The server's default is [].
    """

    attachments: list[AttachmentRequest] | Unset = UNSET
    contact_id: UUID | Unset = UNSET
    counterpart_id: UUID | Unset = UNSET
    counterpart_vat_id_id: UUID | Unset = UNSET
    document_rendering: DocumentRenderingSettings | Unset = UNSET
    due_date: datetime.date | Unset = UNSET
    entity: ReceivableEntityIndividualRequest | ReceivableEntityOrganizationRequest | Unset = UNSET
    entity_address: ReceivableEntityAddressSchema | Unset = UNSET
    entity_vat_id_id: UUID | Unset = UNSET
    footer: str | Unset = UNSET
    fulfillment_date: datetime.date | Unset = UNSET
    issue_date: datetime.datetime | Unset = UNSET
    memo: str | Unset = UNSET
    overdue_reminder_id: UUID | Unset = UNSET
    partner_metadata: Any | Unset = UNSET
    payment_reminder_id: UUID | Unset = UNSET
    payment_terms: InlinePaymentTermsRequestPayload | Unset = UNSET
    payment_terms_id: UUID | Unset = UNSET
    project_id: UUID | Unset = UNSET
    tag_ids: list[UUID] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.receivable_entity_organization_request import ReceivableEntityOrganizationRequest  # noqa: PLC0415

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

        counterpart_id: str | Unset = UNSET
        if not isinstance(self.counterpart_id, Unset):
            counterpart_id = NULL if self.counterpart_id is None else str(self.counterpart_id)

        counterpart_vat_id_id: str | Unset = UNSET
        if not isinstance(self.counterpart_vat_id_id, Unset):
            counterpart_vat_id_id = NULL if self.counterpart_vat_id_id is None else str(self.counterpart_vat_id_id)

        document_rendering: dict[str, Any] | Unset = UNSET
        if not isinstance(self.document_rendering, Unset):
            document_rendering = NULL if self.document_rendering is None else write_object(self.document_rendering)

        due_date: str | Unset = UNSET
        if not isinstance(self.due_date, Unset):
            due_date = NULL if self.due_date is None else write_iso(self.due_date)

        entity: dict[str, Any] | Unset
        if isinstance(self.entity, Unset):
            entity = UNSET
        elif isinstance(self.entity, ReceivableEntityOrganizationRequest):
            entity = NULL if self.entity is None else write_object(self.entity)
        else:
            entity = NULL if self.entity is None else write_object(self.entity)

        entity_address: dict[str, Any] | Unset = UNSET
        if not isinstance(self.entity_address, Unset):
            entity_address = NULL if self.entity_address is None else write_object(self.entity_address)

        entity_vat_id_id: str | Unset = UNSET
        if not isinstance(self.entity_vat_id_id, Unset):
            entity_vat_id_id = NULL if self.entity_vat_id_id is None else str(self.entity_vat_id_id)

        footer = self.footer

        fulfillment_date: str | Unset = UNSET
        if not isinstance(self.fulfillment_date, Unset):
            fulfillment_date = NULL if self.fulfillment_date is None else write_iso(self.fulfillment_date)

        issue_date: str | Unset = UNSET
        if not isinstance(self.issue_date, Unset):
            issue_date = NULL if self.issue_date is None else write_iso(self.issue_date)

        memo = self.memo

        overdue_reminder_id: str | Unset = UNSET
        if not isinstance(self.overdue_reminder_id, Unset):
            overdue_reminder_id = NULL if self.overdue_reminder_id is None else str(self.overdue_reminder_id)

        partner_metadata = self.partner_metadata

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

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if attachments is not UNSET:
            field_dict["attachments"] = attachments
        if contact_id is not UNSET:
            field_dict["contact_id"] = contact_id
        if counterpart_id is not UNSET:
            field_dict["counterpart_id"] = counterpart_id
        if counterpart_vat_id_id is not UNSET:
            field_dict["counterpart_vat_id_id"] = counterpart_vat_id_id
        if document_rendering is not UNSET:
            field_dict["document_rendering"] = document_rendering
        if due_date is not UNSET:
            field_dict["due_date"] = due_date
        if entity is not UNSET:
            field_dict["entity"] = entity
        if entity_address is not UNSET:
            field_dict["entity_address"] = entity_address
        if entity_vat_id_id is not UNSET:
            field_dict["entity_vat_id_id"] = entity_vat_id_id
        if footer is not UNSET:
            field_dict["footer"] = footer
        if fulfillment_date is not UNSET:
            field_dict["fulfillment_date"] = fulfillment_date
        if issue_date is not UNSET:
            field_dict["issue_date"] = issue_date
        if memo is not UNSET:
            field_dict["memo"] = memo
        if overdue_reminder_id is not UNSET:
            field_dict["overdue_reminder_id"] = overdue_reminder_id
        if partner_metadata is not UNSET:
            field_dict["partner_metadata"] = partner_metadata
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

        _counterpart_id = d.pop("counterpart_id", UNSET)
        counterpart_id: UUID | Unset
        if isinstance(_counterpart_id, Unset):
            counterpart_id = UNSET
        elif _counterpart_id is None:
            counterpart_id = NULL
        else:
            counterpart_id = UUID(_counterpart_id)

        _counterpart_vat_id_id = d.pop("counterpart_vat_id_id", UNSET)
        counterpart_vat_id_id: UUID | Unset
        if isinstance(_counterpart_vat_id_id, Unset):
            counterpart_vat_id_id = UNSET
        elif _counterpart_vat_id_id is None:
            counterpart_vat_id_id = NULL
        else:
            counterpart_vat_id_id = UUID(_counterpart_vat_id_id)

        _document_rendering = d.pop("document_rendering", UNSET)
        document_rendering: DocumentRenderingSettings | Unset
        if isinstance(_document_rendering, Unset):
            document_rendering = UNSET
        elif _document_rendering is None:
            document_rendering = NULL
        else:
            document_rendering = __models.DocumentRenderingSettings.from_dict(_document_rendering)

        _due_date = d.pop("due_date", UNSET)
        due_date: datetime.date | Unset
        if isinstance(_due_date, Unset):
            due_date = UNSET
        elif _due_date is None:
            due_date = NULL
        else:
            due_date = read_date(_due_date)

        def _parse_entity(
            data: object,
        ) -> ReceivableEntityIndividualRequest | ReceivableEntityOrganizationRequest | Unset:
            if isinstance(data, Unset):
                return data
            if isinstance(data, dict) and (data.get("type") in ["organization"]):
                _entity_type_0 = data
                entity_type_0 = (
                    NULL
                    if _entity_type_0 is None
                    else __models.ReceivableEntityOrganizationRequest.from_dict(_entity_type_0)
                )

                return entity_type_0
            if isinstance(data, dict) and (data.get("type") in ["individual"]):
                _entity_type_1 = data
                entity_type_1 = (
                    NULL
                    if _entity_type_1 is None
                    else __models.ReceivableEntityIndividualRequest.from_dict(_entity_type_1)
                )

                return entity_type_1
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _entity_type_0 = data
                entity_type_0 = (
                    NULL
                    if _entity_type_0 is None
                    else __models.ReceivableEntityOrganizationRequest.from_dict(_entity_type_0)
                )

                return entity_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            _entity_type_1 = data
            entity_type_1 = (
                NULL if _entity_type_1 is None else __models.ReceivableEntityIndividualRequest.from_dict(_entity_type_1)
            )

            return entity_type_1

        entity = _parse_entity(d.pop("entity", UNSET))

        _entity_address = d.pop("entity_address", UNSET)
        entity_address: ReceivableEntityAddressSchema | Unset
        if isinstance(_entity_address, Unset):
            entity_address = UNSET
        elif _entity_address is None:
            entity_address = NULL
        else:
            entity_address = __models.ReceivableEntityAddressSchema.from_dict(_entity_address)

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

        _issue_date = d.pop("issue_date", UNSET)
        issue_date: datetime.datetime | Unset
        if isinstance(_issue_date, Unset):
            issue_date = UNSET
        elif _issue_date is None:
            issue_date = NULL
        else:
            issue_date = read_datetime(_issue_date)

        memo = d.pop("memo", UNSET)

        _overdue_reminder_id = d.pop("overdue_reminder_id", UNSET)
        overdue_reminder_id: UUID | Unset
        if isinstance(_overdue_reminder_id, Unset):
            overdue_reminder_id = UNSET
        elif _overdue_reminder_id is None:
            overdue_reminder_id = NULL
        else:
            overdue_reminder_id = UUID(_overdue_reminder_id)

        partner_metadata = d.pop("partner_metadata", UNSET)

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

        update_issued_invoice = cls(
            attachments=attachments,
            contact_id=contact_id,
            counterpart_id=counterpart_id,
            counterpart_vat_id_id=counterpart_vat_id_id,
            document_rendering=document_rendering,
            due_date=due_date,
            entity=entity,
            entity_address=entity_address,
            entity_vat_id_id=entity_vat_id_id,
            footer=footer,
            fulfillment_date=fulfillment_date,
            issue_date=issue_date,
            memo=memo,
            overdue_reminder_id=overdue_reminder_id,
            partner_metadata=partner_metadata,
            payment_reminder_id=payment_reminder_id,
            payment_terms=payment_terms,
            payment_terms_id=payment_terms_id,
            project_id=project_id,
            tag_ids=tag_ids,
        )

        return update_issued_invoice
