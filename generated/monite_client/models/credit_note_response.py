from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
    from ..models.counterpart_raw_data import CounterpartRawData
    from ..models.currency_exchange_schema import CurrencyExchangeSchema
    from ..models.tag_read_schema import TagReadSchema


T = TypeVar("T", bound="CreditNoteResponse")


@_attrs_define
class CreditNoteResponse:
    """A credit note of a supplier, which lowers what is to be paid.

    Attributes:
        id (UUID):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        entity_id (UUID):
        origin (str):
        source_of_data (str):
        status (str):
        based_on (None | Unset | UUID):
        based_on_document_id (None | str | Unset):
        counterpart (CounterpartRawData | None | Unset):
        counterpart_address_id (None | Unset | UUID):
        counterpart_bank_account_id (None | Unset | UUID):
        counterpart_id (None | Unset | UUID):
        counterpart_raw (CounterpartRawData | None | Unset):
        counterpart_vat_id_id (None | Unset | UUID):
        created_by_external_user_id (None | str | Unset):
        created_by_external_user_name (None | str | Unset):
        created_by_user_id (None | Unset | UUID):
        currency (None | str | Unset):
        currency_exchange (CurrencyExchangeSchema | None | Unset):
        description (None | str | Unset):
        document_id (None | str | Unset):
        file_id (None | Unset | UUID):
        file_url (None | str | Unset):
        issued_at (datetime.date | None | Unset):
        ocr_request_id (None | Unset | UUID):
        ocr_status (None | str | Unset):
        project_id (None | Unset | UUID):
        sender (None | str | Unset):
        subtotal (int | None | Unset): In the minor units of the currency, such as cents.
        tags (list[TagReadSchema] | None | Unset):
        tax (int | None | Unset): In percent times 100: 1250 is 12.5 %.
        tax_amount (int | None | Unset): In the minor units of the currency, such as cents.
        total_amount (int | None | Unset): In the minor units of the currency, such as cents.
    """

    id: UUID
    created_at: datetime.datetime
    updated_at: datetime.datetime
    entity_id: UUID
    origin: str
    source_of_data: str
    status: str
    based_on: None | Unset | UUID = UNSET
    based_on_document_id: None | str | Unset = UNSET
    counterpart: CounterpartRawData | None | Unset = UNSET
    counterpart_address_id: None | Unset | UUID = UNSET
    counterpart_bank_account_id: None | Unset | UUID = UNSET
    counterpart_id: None | Unset | UUID = UNSET
    counterpart_raw: CounterpartRawData | None | Unset = UNSET
    counterpart_vat_id_id: None | Unset | UUID = UNSET
    created_by_external_user_id: None | str | Unset = UNSET
    created_by_external_user_name: None | str | Unset = UNSET
    created_by_user_id: None | Unset | UUID = UNSET
    currency: None | str | Unset = UNSET
    currency_exchange: CurrencyExchangeSchema | None | Unset = UNSET
    description: None | str | Unset = UNSET
    document_id: None | str | Unset = UNSET
    file_id: None | Unset | UUID = UNSET
    file_url: None | str | Unset = UNSET
    issued_at: datetime.date | None | Unset = UNSET
    ocr_request_id: None | Unset | UUID = UNSET
    ocr_status: None | str | Unset = UNSET
    project_id: None | Unset | UUID = UNSET
    sender: None | str | Unset = UNSET
    subtotal: int | None | Unset = UNSET
    tags: list[TagReadSchema] | None | Unset = UNSET
    tax: int | None | Unset = UNSET
    tax_amount: int | None | Unset = UNSET
    total_amount: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.counterpart_raw_data import CounterpartRawData  # noqa: PLC0415
        from ..models.currency_exchange_schema import CurrencyExchangeSchema  # noqa: PLC0415

        id = NULL if self.id is None else str(self.id)

        created_at = NULL if self.created_at is None else write_iso(self.created_at)

        updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)

        entity_id = NULL if self.entity_id is None else str(self.entity_id)

        origin = self.origin

        source_of_data = self.source_of_data

        status = self.status

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

        counterpart: dict[str, Any] | None | Unset
        if isinstance(self.counterpart, Unset):
            counterpart = UNSET
        elif isinstance(self.counterpart, CounterpartRawData):
            counterpart = NULL if self.counterpart is None else write_object(self.counterpart)
        else:
            counterpart = self.counterpart

        counterpart_address_id: None | str | Unset
        if isinstance(self.counterpart_address_id, Unset):
            counterpart_address_id = UNSET
        elif isinstance(self.counterpart_address_id, UUID):
            counterpart_address_id = NULL if self.counterpart_address_id is None else str(self.counterpart_address_id)
        else:
            counterpart_address_id = self.counterpart_address_id

        counterpart_bank_account_id: None | str | Unset
        if isinstance(self.counterpart_bank_account_id, Unset):
            counterpart_bank_account_id = UNSET
        elif isinstance(self.counterpart_bank_account_id, UUID):
            counterpart_bank_account_id = (
                NULL if self.counterpart_bank_account_id is None else str(self.counterpart_bank_account_id)
            )
        else:
            counterpart_bank_account_id = self.counterpart_bank_account_id

        counterpart_id: None | str | Unset
        if isinstance(self.counterpart_id, Unset):
            counterpart_id = UNSET
        elif isinstance(self.counterpart_id, UUID):
            counterpart_id = NULL if self.counterpart_id is None else str(self.counterpart_id)
        else:
            counterpart_id = self.counterpart_id

        counterpart_raw: dict[str, Any] | None | Unset
        if isinstance(self.counterpart_raw, Unset):
            counterpart_raw = UNSET
        elif isinstance(self.counterpart_raw, CounterpartRawData):
            counterpart_raw = NULL if self.counterpart_raw is None else write_object(self.counterpart_raw)
        else:
            counterpart_raw = self.counterpart_raw

        counterpart_vat_id_id: None | str | Unset
        if isinstance(self.counterpart_vat_id_id, Unset):
            counterpart_vat_id_id = UNSET
        elif isinstance(self.counterpart_vat_id_id, UUID):
            counterpart_vat_id_id = NULL if self.counterpart_vat_id_id is None else str(self.counterpart_vat_id_id)
        else:
            counterpart_vat_id_id = self.counterpart_vat_id_id

        created_by_external_user_id: None | str | Unset
        if isinstance(self.created_by_external_user_id, Unset):
            created_by_external_user_id = UNSET
        else:
            created_by_external_user_id = self.created_by_external_user_id

        created_by_external_user_name: None | str | Unset
        if isinstance(self.created_by_external_user_name, Unset):
            created_by_external_user_name = UNSET
        else:
            created_by_external_user_name = self.created_by_external_user_name

        created_by_user_id: None | str | Unset
        if isinstance(self.created_by_user_id, Unset):
            created_by_user_id = UNSET
        elif isinstance(self.created_by_user_id, UUID):
            created_by_user_id = NULL if self.created_by_user_id is None else str(self.created_by_user_id)
        else:
            created_by_user_id = self.created_by_user_id

        currency: None | str | Unset
        if isinstance(self.currency, Unset):
            currency = UNSET
        else:
            currency = self.currency

        currency_exchange: dict[str, Any] | None | Unset
        if isinstance(self.currency_exchange, Unset):
            currency_exchange = UNSET
        elif isinstance(self.currency_exchange, CurrencyExchangeSchema):
            currency_exchange = NULL if self.currency_exchange is None else write_object(self.currency_exchange)
        else:
            currency_exchange = self.currency_exchange

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        document_id: None | str | Unset
        if isinstance(self.document_id, Unset):
            document_id = UNSET
        else:
            document_id = self.document_id

        file_id: None | str | Unset
        if isinstance(self.file_id, Unset):
            file_id = UNSET
        elif isinstance(self.file_id, UUID):
            file_id = NULL if self.file_id is None else str(self.file_id)
        else:
            file_id = self.file_id

        file_url: None | str | Unset
        if isinstance(self.file_url, Unset):
            file_url = UNSET
        else:
            file_url = self.file_url

        issued_at: None | str | Unset
        if isinstance(self.issued_at, Unset):
            issued_at = UNSET
        elif isinstance(self.issued_at, datetime.date):
            issued_at = NULL if self.issued_at is None else write_iso(self.issued_at)
        else:
            issued_at = self.issued_at

        ocr_request_id: None | str | Unset
        if isinstance(self.ocr_request_id, Unset):
            ocr_request_id = UNSET
        elif isinstance(self.ocr_request_id, UUID):
            ocr_request_id = NULL if self.ocr_request_id is None else str(self.ocr_request_id)
        else:
            ocr_request_id = self.ocr_request_id

        ocr_status: None | str | Unset
        if isinstance(self.ocr_status, Unset):
            ocr_status = UNSET
        else:
            ocr_status = self.ocr_status

        project_id: None | str | Unset
        if isinstance(self.project_id, Unset):
            project_id = UNSET
        elif isinstance(self.project_id, UUID):
            project_id = NULL if self.project_id is None else str(self.project_id)
        else:
            project_id = self.project_id

        sender: None | str | Unset
        if isinstance(self.sender, Unset):
            sender = UNSET
        else:
            sender = self.sender

        subtotal: int | None | Unset
        if isinstance(self.subtotal, Unset):
            subtotal = UNSET
        else:
            subtotal = self.subtotal

        tags: list[dict[str, Any]] | None | Unset
        if isinstance(self.tags, Unset):
            tags = UNSET
        elif isinstance(self.tags, list):
            tags = NULL
            if self.tags is not None:
                tags = []
                for tags_type_0_item_data in write_each(self.tags):
                    tags_type_0_item = NULL if tags_type_0_item_data is None else write_object(tags_type_0_item_data)
                    tags.append(tags_type_0_item)

        else:
            tags = self.tags

        tax: int | None | Unset
        if isinstance(self.tax, Unset):
            tax = UNSET
        else:
            tax = self.tax

        tax_amount: int | None | Unset
        if isinstance(self.tax_amount, Unset):
            tax_amount = UNSET
        else:
            tax_amount = self.tax_amount

        total_amount: int | None | Unset
        if isinstance(self.total_amount, Unset):
            total_amount = UNSET
        else:
            total_amount = self.total_amount

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "created_at": created_at,
                "updated_at": updated_at,
                "entity_id": entity_id,
                "origin": origin,
                "source_of_data": source_of_data,
                "status": status,
            }
        )
        if based_on is not UNSET:
            field_dict["based_on"] = based_on
        if based_on_document_id is not UNSET:
            field_dict["based_on_document_id"] = based_on_document_id
        if counterpart is not UNSET:
            field_dict["counterpart"] = counterpart
        if counterpart_address_id is not UNSET:
            field_dict["counterpart_address_id"] = counterpart_address_id
        if counterpart_bank_account_id is not UNSET:
            field_dict["counterpart_bank_account_id"] = counterpart_bank_account_id
        if counterpart_id is not UNSET:
            field_dict["counterpart_id"] = counterpart_id
        if counterpart_raw is not UNSET:
            field_dict["counterpart_raw"] = counterpart_raw
        if counterpart_vat_id_id is not UNSET:
            field_dict["counterpart_vat_id_id"] = counterpart_vat_id_id
        if created_by_external_user_id is not UNSET:
            field_dict["created_by_external_user_id"] = created_by_external_user_id
        if created_by_external_user_name is not UNSET:
            field_dict["created_by_external_user_name"] = created_by_external_user_name
        if created_by_user_id is not UNSET:
            field_dict["created_by_user_id"] = created_by_user_id
        if currency is not UNSET:
            field_dict["currency"] = currency
        if currency_exchange is not UNSET:
            field_dict["currency_exchange"] = currency_exchange
        if description is not UNSET:
            field_dict["description"] = description
        if document_id is not UNSET:
            field_dict["document_id"] = document_id
        if file_id is not UNSET:
            field_dict["file_id"] = file_id
        if file_url is not UNSET:
            field_dict["file_url"] = file_url
        if issued_at is not UNSET:
            field_dict["issued_at"] = issued_at
        if ocr_request_id is not UNSET:
            field_dict["ocr_request_id"] = ocr_request_id
        if ocr_status is not UNSET:
            field_dict["ocr_status"] = ocr_status
        if project_id is not UNSET:
            field_dict["project_id"] = project_id
        if sender is not UNSET:
            field_dict["sender"] = sender
        if subtotal is not UNSET:
            field_dict["subtotal"] = subtotal
        if tags is not UNSET:
            field_dict["tags"] = tags
        if tax is not UNSET:
            field_dict["tax"] = tax
        if tax_amount is not UNSET:
            field_dict["tax_amount"] = tax_amount
        if total_amount is not UNSET:
            field_dict["total_amount"] = total_amount

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

        _entity_id = d.pop("entity_id")
        entity_id = NULL if _entity_id is None else UUID(_entity_id)

        origin = d.pop("origin")

        source_of_data = d.pop("source_of_data")

        status = d.pop("status")

        _based_on = d.pop("based_on", UNSET)
        based_on: None | Unset | UUID
        if _based_on is None or isinstance(_based_on, Unset):
            based_on = _based_on
        else:
            _based_on_type_0 = _based_on
            based_on_type_0 = NULL if _based_on_type_0 is None else UUID(_based_on_type_0)

            based_on = based_on_type_0

        based_on_document_id = d.pop("based_on_document_id", UNSET)

        _counterpart = d.pop("counterpart", UNSET)
        counterpart: CounterpartRawData | None | Unset
        if _counterpart is None or isinstance(_counterpart, Unset):
            counterpart = _counterpart
        else:
            _counterpart_type_0 = _counterpart
            counterpart_type_0 = (
                NULL if _counterpart_type_0 is None else __models.CounterpartRawData.from_dict(_counterpart_type_0)
            )

            counterpart = counterpart_type_0

        _counterpart_address_id = d.pop("counterpart_address_id", UNSET)
        counterpart_address_id: None | Unset | UUID
        if _counterpart_address_id is None or isinstance(_counterpart_address_id, Unset):
            counterpart_address_id = _counterpart_address_id
        else:
            _counterpart_address_id_type_0 = _counterpart_address_id
            counterpart_address_id_type_0 = (
                NULL if _counterpart_address_id_type_0 is None else UUID(_counterpart_address_id_type_0)
            )

            counterpart_address_id = counterpart_address_id_type_0

        _counterpart_bank_account_id = d.pop("counterpart_bank_account_id", UNSET)
        counterpart_bank_account_id: None | Unset | UUID
        if _counterpart_bank_account_id is None or isinstance(_counterpart_bank_account_id, Unset):
            counterpart_bank_account_id = _counterpart_bank_account_id
        else:
            _counterpart_bank_account_id_type_0 = _counterpart_bank_account_id
            counterpart_bank_account_id_type_0 = (
                NULL if _counterpart_bank_account_id_type_0 is None else UUID(_counterpart_bank_account_id_type_0)
            )

            counterpart_bank_account_id = counterpart_bank_account_id_type_0

        _counterpart_id = d.pop("counterpart_id", UNSET)
        counterpart_id: None | Unset | UUID
        if _counterpart_id is None or isinstance(_counterpart_id, Unset):
            counterpart_id = _counterpart_id
        else:
            _counterpart_id_type_0 = _counterpart_id
            counterpart_id_type_0 = NULL if _counterpart_id_type_0 is None else UUID(_counterpart_id_type_0)

            counterpart_id = counterpart_id_type_0

        _counterpart_raw = d.pop("counterpart_raw", UNSET)
        counterpart_raw: CounterpartRawData | None | Unset
        if _counterpart_raw is None or isinstance(_counterpart_raw, Unset):
            counterpart_raw = _counterpart_raw
        else:
            _counterpart_raw_type_0 = _counterpart_raw
            counterpart_raw_type_0 = (
                NULL
                if _counterpart_raw_type_0 is None
                else __models.CounterpartRawData.from_dict(_counterpart_raw_type_0)
            )

            counterpart_raw = counterpart_raw_type_0

        _counterpart_vat_id_id = d.pop("counterpart_vat_id_id", UNSET)
        counterpart_vat_id_id: None | Unset | UUID
        if _counterpart_vat_id_id is None or isinstance(_counterpart_vat_id_id, Unset):
            counterpart_vat_id_id = _counterpart_vat_id_id
        else:
            _counterpart_vat_id_id_type_0 = _counterpart_vat_id_id
            counterpart_vat_id_id_type_0 = (
                NULL if _counterpart_vat_id_id_type_0 is None else UUID(_counterpart_vat_id_id_type_0)
            )

            counterpart_vat_id_id = counterpart_vat_id_id_type_0

        created_by_external_user_id = d.pop("created_by_external_user_id", UNSET)

        created_by_external_user_name = d.pop("created_by_external_user_name", UNSET)

        _created_by_user_id = d.pop("created_by_user_id", UNSET)
        created_by_user_id: None | Unset | UUID
        if _created_by_user_id is None or isinstance(_created_by_user_id, Unset):
            created_by_user_id = _created_by_user_id
        else:
            _created_by_user_id_type_0 = _created_by_user_id
            created_by_user_id_type_0 = NULL if _created_by_user_id_type_0 is None else UUID(_created_by_user_id_type_0)

            created_by_user_id = created_by_user_id_type_0

        currency = d.pop("currency", UNSET)

        _currency_exchange = d.pop("currency_exchange", UNSET)
        currency_exchange: CurrencyExchangeSchema | None | Unset
        if _currency_exchange is None or isinstance(_currency_exchange, Unset):
            currency_exchange = _currency_exchange
        else:
            _currency_exchange_type_0 = _currency_exchange
            currency_exchange_type_0 = (
                NULL
                if _currency_exchange_type_0 is None
                else __models.CurrencyExchangeSchema.from_dict(_currency_exchange_type_0)
            )

            currency_exchange = currency_exchange_type_0

        description = d.pop("description", UNSET)

        document_id = d.pop("document_id", UNSET)

        _file_id = d.pop("file_id", UNSET)
        file_id: None | Unset | UUID
        if _file_id is None or isinstance(_file_id, Unset):
            file_id = _file_id
        else:
            _file_id_type_0 = _file_id
            file_id_type_0 = NULL if _file_id_type_0 is None else UUID(_file_id_type_0)

            file_id = file_id_type_0

        file_url = d.pop("file_url", UNSET)

        _issued_at = d.pop("issued_at", UNSET)
        issued_at: datetime.date | None | Unset
        if _issued_at is None or isinstance(_issued_at, Unset):
            issued_at = _issued_at
        else:
            _issued_at_type_0 = _issued_at
            issued_at_type_0 = NULL if _issued_at_type_0 is None else read_date(_issued_at_type_0)

            issued_at = issued_at_type_0

        _ocr_request_id = d.pop("ocr_request_id", UNSET)
        ocr_request_id: None | Unset | UUID
        if _ocr_request_id is None or isinstance(_ocr_request_id, Unset):
            ocr_request_id = _ocr_request_id
        else:
            _ocr_request_id_type_0 = _ocr_request_id
            ocr_request_id_type_0 = NULL if _ocr_request_id_type_0 is None else UUID(_ocr_request_id_type_0)

            ocr_request_id = ocr_request_id_type_0

        ocr_status = d.pop("ocr_status", UNSET)

        _project_id = d.pop("project_id", UNSET)
        project_id: None | Unset | UUID
        if _project_id is None or isinstance(_project_id, Unset):
            project_id = _project_id
        else:
            _project_id_type_0 = _project_id
            project_id_type_0 = NULL if _project_id_type_0 is None else UUID(_project_id_type_0)

            project_id = project_id_type_0

        sender = d.pop("sender", UNSET)

        subtotal = d.pop("subtotal", UNSET)

        _tags = d.pop("tags", UNSET)
        tags: list[TagReadSchema] | None | Unset
        if _tags is None or isinstance(_tags, Unset):
            tags = _tags
        else:
            _tags_type_0 = _tags
            tags_type_0: list[TagReadSchema] = NULL
            if _tags_type_0 is not None:
                tags_type_0 = []
                for tags_type_0_item_data in read_list(_tags_type_0):
                    _tags_type_0_item = tags_type_0_item_data
                    tags_type_0_item = (
                        NULL if _tags_type_0_item is None else __models.TagReadSchema.from_dict(_tags_type_0_item)
                    )

                    tags_type_0.append(tags_type_0_item)

            tags = tags_type_0

        tax = d.pop("tax", UNSET)

        tax_amount = d.pop("tax_amount", UNSET)

        total_amount = d.pop("total_amount", UNSET)

        credit_note_response = cls(
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            entity_id=entity_id,
            origin=origin,
            source_of_data=source_of_data,
            status=status,
            based_on=based_on,
            based_on_document_id=based_on_document_id,
            counterpart=counterpart,
            counterpart_address_id=counterpart_address_id,
            counterpart_bank_account_id=counterpart_bank_account_id,
            counterpart_id=counterpart_id,
            counterpart_raw=counterpart_raw,
            counterpart_vat_id_id=counterpart_vat_id_id,
            created_by_external_user_id=created_by_external_user_id,
            created_by_external_user_name=created_by_external_user_name,
            created_by_user_id=created_by_user_id,
            currency=currency,
            currency_exchange=currency_exchange,
            description=description,
            document_id=document_id,
            file_id=file_id,
            file_url=file_url,
            issued_at=issued_at,
            ocr_request_id=ocr_request_id,
            ocr_status=ocr_status,
            project_id=project_id,
            sender=sender,
            subtotal=subtotal,
            tags=tags,
            tax=tax,
            tax_amount=tax_amount,
            total_amount=total_amount,
        )

        credit_note_response.additional_properties = d
        return credit_note_response

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
