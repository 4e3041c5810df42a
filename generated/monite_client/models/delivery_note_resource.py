from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.delivery_note_status_enum import DeliveryNoteStatusEnum
from ..models.language_code_enum import LanguageCodeEnum
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
    write_word,
)

if TYPE_CHECKING:
    from ..models.delivery_note_counterpart_resource import DeliveryNoteCounterpartResource
    from ..models.delivery_note_line_item_resource import DeliveryNoteLineItemResource
    from ..models.receivable_entity_address_schema import ReceivableEntityAddressSchema
    from ..models.receivable_entity_individual import ReceivableEntityIndividual
    from ..models.receivable_entity_organization import ReceivableEntityOrganization
    from ..models.receivables_counterpart_address import ReceivablesCounterpartAddress


T = TypeVar("T", bound="DeliveryNoteResource")


@_attrs_define
class DeliveryNoteResource:
    """A note of what is delivered to a counterpart.

    Attributes:
        id (UUID):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        counterpart (DeliveryNoteCounterpartResource): The counterpart that a delivery goes to.
        counterpart_address (ReceivablesCounterpartAddress): The address that a delivery goes to.
        counterpart_id (UUID):
        display_signature_placeholder (bool):
        document_id (str):
        entity (ReceivableEntityIndividual | ReceivableEntityOrganization):
        entity_address (ReceivableEntityAddressSchema): The address of the entity on a receivable.
        entity_id (UUID):
        file_language (LanguageCodeEnum): Language as an ISO 639-1 code.
        line_items (list[DeliveryNoteLineItemResource]):
        original_file_language (LanguageCodeEnum): Language as an ISO 639-1 code.
        status (DeliveryNoteStatusEnum): State of a delivery note.
        based_on (None | Unset | UUID):
        based_on_document_id (None | str | Unset):
        created_by_entity_user_id (None | Unset | UUID):
        delivery_date (datetime.date | None | Unset):
        delivery_number (None | str | Unset):
        file_url (None | str | Unset):
        memo (None | str | Unset):
        original_file_url (None | str | Unset):
    """

    id: UUID
    created_at: datetime.datetime
    updated_at: datetime.datetime
    counterpart: DeliveryNoteCounterpartResource
    counterpart_address: ReceivablesCounterpartAddress
    counterpart_id: UUID
    display_signature_placeholder: bool
    document_id: str
    entity: ReceivableEntityIndividual | ReceivableEntityOrganization
    entity_address: ReceivableEntityAddressSchema
    entity_id: UUID
    file_language: LanguageCodeEnum
    line_items: list[DeliveryNoteLineItemResource]
    original_file_language: LanguageCodeEnum
    status: DeliveryNoteStatusEnum
    based_on: None | Unset | UUID = UNSET
    based_on_document_id: None | str | Unset = UNSET
    created_by_entity_user_id: None | Unset | UUID = UNSET
    delivery_date: datetime.date | None | Unset = UNSET
    delivery_number: None | str | Unset = UNSET
    file_url: None | str | Unset = UNSET
    memo: None | str | Unset = UNSET
    original_file_url: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.receivable_entity_organization import ReceivableEntityOrganization  # noqa: PLC0415

        id = NULL if self.id is None else str(self.id)

        created_at = NULL if self.created_at is None else write_iso(self.created_at)

        updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)

        counterpart = NULL if self.counterpart is None else write_object(self.counterpart)

        counterpart_address = NULL if self.counterpart_address is None else write_object(self.counterpart_address)

        counterpart_id = NULL if self.counterpart_id is None else str(self.counterpart_id)

        display_signature_placeholder = self.display_signature_placeholder

        document_id = self.document_id

        entity: dict[str, Any]
        if isinstance(self.entity, ReceivableEntityOrganization):
            entity = NULL if self.entity is None else write_object(self.entity)
        else:
            entity = NULL if self.entity is None else write_object(self.entity)

        entity_address = NULL if self.entity_address is None else write_object(self.entity_address)

        entity_id = NULL if self.entity_id is None else str(self.entity_id)

        file_language = NULL if self.file_language is None else write_word(self.file_language)

        line_items = NULL
        if self.line_items is not None:
            line_items = []
            for line_items_item_data in write_each(self.line_items):
                line_items_item = NULL if line_items_item_data is None else write_object(line_items_item_data)
                line_items.append(line_items_item)

        original_file_language = (
            NULL if self.original_file_language is None else write_word(self.original_file_language)
        )

        status = NULL if self.status is None else write_word(self.status)

        based_on: None | str | Unset
        if isinstance(self.based_on, Unset):
            based_on = UNSET
        elif isinstance(self.based_on, UUID):
            based_on = NULL if self.based_on is None else str(self.based_on)
        else:
            based_on = self.based_on

        based_on_document_id: None | str | Unset
        if isinstance(self.based_on_document_id, Unset):
            based_on_document_id = UNSET
        else:
            based_on_document_id = self.based_on_document_id

        created_by_entity_user_id: None | str | Unset
        if isinstance(self.created_by_entity_user_id, Unset):
            created_by_entity_user_id = UNSET
        elif isinstance(self.created_by_entity_user_id, UUID):
            created_by_entity_user_id = (
                NULL if self.created_by_entity_user_id is None else str(self.created_by_entity_user_id)
            )
        else:
            created_by_entity_user_id = self.created_by_entity_user_id

        delivery_date: None | str | Unset
        if isinstance(self.delivery_date, Unset):
            delivery_date = UNSET
        elif isinstance(self.delivery_date, datetime.date):
            delivery_date = NULL if self.delivery_date is None else write_iso(self.delivery_date)
        else:
            delivery_date = self.delivery_date

        delivery_number: None | str | Unset
        if isinstance(self.delivery_number, Unset):
            delivery_number = UNSET
        else:
            delivery_number = self.delivery_number

        file_url: None | str | Unset
        if isinstance(self.file_url, Unset):
            file_url = UNSET
        else:
            file_url = self.file_url

        memo: None | str | Unset
        if isinstance(self.memo, Unset):
            memo = UNSET
        else:
            memo = self.memo

        original_file_url: None | str | Unset
        if isinstance(self.original_file_url, Unset):
            original_file_url = UNSET
        else:
            original_file_url = self.original_file_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "created_at": created_at,
                "updated_at": updated_at,
                "counterpart": counterpart,
                "counterpart_address": counterpart_address,
                "counterpart_id": counterpart_id,
                "display_signature_placeholder": display_signature_placeholder,
                "document_id": document_id,
                "entity": entity,
                "entity_address": entity_address,
                "entity_id": entity_id,
                "file_language": file_language,
                "line_items": line_items,
                "original_file_language": original_file_language,
                "status": status,
            }
        )
        if based_on is not UNSET:
            field_dict["based_on"] = based_on
        if based_on_document_id is not UNSET:
            field_dict["based_on_document_id"] = based_on_document_id
        if created_by_entity_user_id is not UNSET:
            field_dict["created_by_entity_user_id"] = created_by_entity_user_id
        if delivery_date is not UNSET:
            field_dict["delivery_date"] = delivery_date
        if delivery_number is not UNSET:
            field_dict["delivery_number"] = delivery_number
        if file_url is not UNSET:
            field_dict["file_url"] = file_url
        if memo is not UNSET:
            field_dict["memo"] = memo
        if original_file_url is not UNSET:
            field_dict["original_file_url"] = original_file_url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        _created_at = d.pop("created_at")
        created_at = NULL if _created_at is None else read_datetime(_created_at)

        _updated_at = d.pop("updated_at")
        updated_at = NULL if _updated_at is None else read_datetime(_updated_at)

        _counterpart = d.pop("counterpart")
        counterpart = NULL if _counterpart is None else __models.DeliveryNoteCounterpartResource.from_dict(_counterpart)

        _counterpart_address = d.pop("counterpart_address")
        counterpart_address = (
            NULL
            if _counterpart_address is None
            else __models.ReceivablesCounterpartAddress.from_dict(_counterpart_address)
        )

        _counterpart_id = d.pop("counterpart_id")
        counterpart_id = NULL if _counterpart_id is None else UUID(_counterpart_id)

        display_signature_placeholder = d.pop("display_signature_placeholder")

        document_id = d.pop("document_id")

        def _parse_entity(data: object) -> ReceivableEntityIndividual | ReceivableEntityOrganization:
            if isinstance(data, dict) and (data.get("type") in ["organization"]):
                _entity_type_0 = data
                entity_type_0 = (
                    NULL if _entity_type_0 is None else __models.ReceivableEntityOrganization.from_dict(_entity_type_0)
                )

                return entity_type_0
            if isinstance(data, dict) and (data.get("type") in ["individual"]):
                _entity_type_1 = data
                entity_type_1 = (
                    NULL if _entity_type_1 is None else __models.ReceivableEntityIndividual.from_dict(_entity_type_1)
                )

                return entity_type_1
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _entity_type_0 = data
                entity_type_0 = (
                    NULL if _entity_type_0 is None else __models.ReceivableEntityOrganization.from_dict(_entity_type_0)
                )

                return entity_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            _entity_type_1 = data
            entity_type_1 = (
                NULL if _entity_type_1 is None else __models.ReceivableEntityIndividual.from_dict(_entity_type_1)
            )

            return entity_type_1

        entity = _parse_entity(d.pop("entity"))

        _entity_address = d.pop("entity_address")
        entity_address = (
            NULL if _entity_address is None else __models.ReceivableEntityAddressSchema.from_dict(_entity_address)
        )

        _entity_id = d.pop("entity_id")
        entity_id = NULL if _entity_id is None else UUID(_entity_id)

        _file_language = d.pop("file_language")
        file_language = NULL if _file_language is None else LanguageCodeEnum(_file_language)

        _line_items = d.pop("line_items")
        line_items: list[DeliveryNoteLineItemResource] = NULL
        if _line_items is not None:
            line_items = []
            for line_items_item_data in read_list(_line_items):
                _line_items_item = line_items_item_data
                line_items_item = (
                    NULL
                    if _line_items_item is None
                    else __models.DeliveryNoteLineItemResource.from_dict(_line_items_item)
                )

                line_items.append(line_items_item)

        _original_file_language = d.pop("original_file_language")
        original_file_language = NULL if _original_file_language is None else LanguageCodeEnum(_original_file_language)

        _status = d.pop("status")
        status = NULL if _status is None else DeliveryNoteStatusEnum(_status)

        _based_on = d.pop("based_on", UNSET)
        based_on: None | Unset | UUID
        if _based_on is None or isinstance(_based_on, Unset):
            based_on = _based_on
        else:
            _based_on_type_0 = _based_on
            based_on_type_0 = NULL if _based_on_type_0 is None else UUID(_based_on_type_0)

            based_on = based_on_type_0

        based_on_document_id = d.pop("based_on_document_id", UNSET)

        _created_by_entity_user_id = d.pop("created_by_entity_user_id", UNSET)
        created_by_entity_user_id: None | Unset | UUID
        if _created_by_entity_user_id is None or isinstance(_created_by_entity_user_id, Unset):
            created_by_entity_user_id = _created_by_entity_user_id
        else:
            _created_by_entity_user_id_type_0 = _created_by_entity_user_id
            created_by_entity_user_id_type_0 = (
                NULL if _created_by_entity_user_id_type_0 is None else UUID(_created_by_entity_user_id_type_0)
            )

            created_by_entity_user_id = created_by_entity_user_id_type_0

        _delivery_date = d.pop("delivery_date", UNSET)
        delivery_date: datetime.date | None | Unset
        if _delivery_date is None or isinstance(_delivery_date, Unset):
            delivery_date = _delivery_date
        else:
            _delivery_date_type_0 = _delivery_date
            delivery_date_type_0 = NULL if _delivery_date_type_0 is None else read_date(_delivery_date_type_0)

            delivery_date = delivery_date_type_0

        delivery_number = d.pop("delivery_number", UNSET)

        file_url = d.pop("file_url", UNSET)

        memo = d.pop("memo", UNSET)

        original_file_url = d.pop("original_file_url", UNSET)

        delivery_note_resource = cls(
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            counterpart=counterpart,
            counterpart_address=counterpart_address,
            counterpart_id=counterpart_id,
            display_signature_placeholder=display_signature_placeholder,
            document_id=document_id,
            entity=entity,
            entity_address=entity_address,
            entity_id=entity_id,
            file_language=file_language,
            line_items=line_items,
            original_file_language=original_file_language,
            status=status,
            based_on=based_on,
            based_on_document_id=based_on_document_id,
            created_by_entity_user_id=created_by_entity_user_id,
            delivery_date=delivery_date,
            delivery_number=delivery_number,
            file_url=file_url,
            memo=memo,
            original_file_url=original_file_url,
        )

        delivery_note_resource.additional_properties = d
        return delivery_note_resource

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
