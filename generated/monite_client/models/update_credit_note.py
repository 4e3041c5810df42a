from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_list,
    read_object,
    write_each,
    write_object,
)

if TYPE_CHECKING:
    from ..models.attachment_request import AttachmentRequest
    from ..models.document_rendering_settings import DocumentRenderingSettings
    from ..models.receivable_counterpart_contact import ReceivableCounterpartContact
    from ..models.receivable_entity_base import ReceivableEntityBase
    from ..models.update_line_item_for_credit_note import UpdateLineItemForCreditNote


T = TypeVar("T", bound="UpdateCreditNote")


@_attrs_define
class UpdateCreditNote:
    """Changes to a credit note to a customer.

    Attributes:
        attachments (list[AttachmentRequest] | Unset):
        counterpart_billing_address_id (UUID | Unset):
        counterpart_contact (ReceivableCounterpartContact | Unset): The contact of the counterpart on a receivable.
        counterpart_shipping_address_id (UUID | Unset):
        document_rendering (DocumentRenderingSettings | Unset): What the PDF of a document shows.
        entity (ReceivableEntityBase | Unset): Members of the entity to show on a receivable.
        footer (str | Unset):
        line_items (UpdateLineItemForCreditNote | Unset): Changes to the line items of a credit note, by their ids.
        memo (str | Unset):
        partner_metadata (Any | Unset):
        project_id (UUID | Unset):
        tag_ids (list[UUID] | Unset):
    """

    attachments: list[AttachmentRequest] | Unset = UNSET
    counterpart_billing_address_id: UUID | Unset = UNSET
    counterpart_contact: ReceivableCounterpartContact | Unset = UNSET
    counterpart_shipping_address_id: UUID | Unset = UNSET
    document_rendering: DocumentRenderingSettings | Unset = UNSET
    entity: ReceivableEntityBase | Unset = UNSET
    footer: str | Unset = UNSET
    line_items: UpdateLineItemForCreditNote | Unset = UNSET
    memo: str | Unset = UNSET
    partner_metadata: Any | Unset = UNSET
    project_id: UUID | Unset = UNSET
    tag_ids: list[UUID] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        attachments: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.attachments, Unset):
            attachments = NULL
            if self.attachments is not None:
                attachments = []
                for attachments_item_data in write_each(self.attachments):
                    attachments_item = NULL if attachments_item_data is None else write_object(attachments_item_data)
                    attachments.append(attachments_item)

        counterpart_billing_address_id: str | Unset = UNSET
        if not isinstance(self.counterpart_billing_address_id, Unset):
            counterpart_billing_address_id = (
                NULL if self.counterpart_billing_address_id is None else str(self.counterpart_billing_address_id)
            )

        counterpart_contact: dict[str, Any] | Unset = UNSET
        if not isinstance(self.counterpart_contact, Unset):
            counterpart_contact = NULL if self.counterpart_contact is None else write_object(self.counterpart_contact)

        counterpart_shipping_address_id: str | Unset = UNSET
        if not isinstance(self.counterpart_shipping_address_id, Unset):
            counterpart_shipping_address_id = (
                NULL if self.counterpart_shipping_address_id is None else str(self.counterpart_shipping_address_id)
            )

        document_rendering: dict[str, Any] | Unset = UNSET
        if not isinstance(self.document_rendering, Unset):
            document_rendering = NULL if self.document_rendering is None else write_object(self.document_rendering)

        entity: dict[str, Any] | Unset = UNSET
        if not isinstance(self.entity, Unset):
            entity = NULL if self.entity is None else write_object(self.entity)

        footer = self.footer

        line_items: dict[str, Any] | Unset = UNSET
        if not isinstance(self.line_items, Unset):
            line_items = NULL if self.line_items is None else write_object(self.line_items)

        memo = self.memo

        partner_metadata = self.partner_metadata

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
        if counterpart_billing_address_id is not UNSET:
            field_dict["counterpart_billing_address_id"] = counterpart_billing_address_id
        if counterpart_contact is not UNSET:
            field_dict["counterpart_contact"] = counterpart_contact
        if counterpart_shipping_address_id is not UNSET:
            field_dict["counterpart_shipping_address_id"] = counterpart_shipping_address_id
        if document_rendering is not UNSET:
            field_dict["document_rendering"] = document_rendering
        if entity is not UNSET:
            field_dict["entity"] = entity
        if footer is not UNSET:
            field_dict["footer"] = footer
        if line_items is not UNSET:
            field_dict["line_items"] = line_items
        if memo is not UNSET:
            field_dict["memo"] = memo
        if partner_metadata is not UNSET:
            field_dict["partner_metadata"] = partner_metadata
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

        _counterpart_billing_address_id = d.pop("counterpart_billing_address_id", UNSET)
        counterpart_billing_address_id: UUID | Unset
        if isinstance(_counterpart_billing_address_id, Unset):
            counterpart_billing_address_id = UNSET
        elif _counterpart_billing_address_id is None:
            counterpart_billing_address_id = NULL
        else:
            counterpart_billing_address_id = UUID(_counterpart_billing_address_id)

        _counterpart_contact = d.pop("counterpart_contact", UNSET)
        counterpart_contact: ReceivableCounterpartContact | Unset
        if isinstance(_counterpart_contact, Unset):
            counterpart_contact = UNSET
        elif _counterpart_contact is None:
            counterpart_contact = NULL
        else:
            counterpart_contact = __models.ReceivableCounterpartContact.from_dict(_counterpart_contact)

        _counterpart_shipping_address_id = d.pop("counterpart_shipping_address_id", UNSET)
        counterpart_shipping_address_id: UUID | Unset
        if isinstance(_counterpart_shipping_address_id, Unset):
            counterpart_shipping_address_id = UNSET
        elif _counterpart_shipping_address_id is None:
            counterpart_shipping_address_id = NULL
        else:
            counterpart_shipping_address_id = UUID(_counterpart_shipping_address_id)

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

        footer = d.pop("footer", UNSET)

        _line_items = d.pop("line_items", UNSET)
        line_items: UpdateLineItemForCreditNote | Unset
        if isinstance(_line_items, Unset):
            line_items = UNSET
        elif _line_items is None:
            line_items = NULL
        else:
            line_items = __models.UpdateLineItemForCreditNote.from_dict(_line_items)

        memo = d.pop("memo", UNSET)

        partner_metadata = d.pop("partner_metadata", UNSET)

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

        update_credit_note = cls(
            attachments=attachments,
            counterpart_billing_address_id=counterpart_billing_address_id,
            counterpart_contact=counterpart_contact,
            counterpart_shipping_address_id=counterpart_shipping_address_id,
            document_rendering=document_rendering,
            entity=entity,
            footer=footer,
            line_items=line_items,
            memo=memo,
            partner_metadata=partner_metadata,
            project_id=project_id,
            tag_ids=tag_ids,
        )

        return update_credit_note
