from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.currency_enum import CurrencyEnum
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
    from ..models.payable_entity_individual_response import PayableEntityIndividualResponse
    from ..models.payable_entity_organization_response import PayableEntityOrganizationResponse
    from ..models.purchase_order_counterpart_address_schema import PurchaseOrderCounterpartAddressSchema
    from ..models.purchase_order_counterpart_individual_root_response import (
        PurchaseOrderCounterpartIndividualRootResponse,
    )
    from ..models.purchase_order_counterpart_organization_root_response import (
        PurchaseOrderCounterpartOrganizationRootResponse,
    )
    from ..models.purchase_order_item import PurchaseOrderItem
    from ..models.purchase_order_vat_id import PurchaseOrderVatId


T = TypeVar("T", bound="PurchaseOrderResponseSchema")


@_attrs_define
class PurchaseOrderResponseSchema:
    """An order to a vendor.

    Attributes:
        id (UUID):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        counterpart (PurchaseOrderCounterpartIndividualRootResponse | PurchaseOrderCounterpartOrganizationRootResponse):
            The vendor of a purchase order, an individual or an organization.
        counterpart_id (UUID):
        currency (CurrencyEnum): Currency as an ISO 4217 code.
        document_id (str):
        entity (PayableEntityIndividualResponse | PayableEntityOrganizationResponse):
        entity_id (UUID):
        items (list[PurchaseOrderItem]):
        message (str):
        status (str):
        valid_for_days (int):
        counterpart_address (None | PurchaseOrderCounterpartAddressSchema | Unset):
        counterpart_address_id (None | Unset | UUID):
        created_by_user_id (None | Unset | UUID):
        entity_vat_id (None | PurchaseOrderVatId | Unset):
        file_id (None | Unset | UUID):
        file_url (None | str | Unset):
        issued_at (datetime.date | None | Unset):
        project_id (None | Unset | UUID):
    """

    id: UUID
    created_at: datetime.datetime
    updated_at: datetime.datetime
    counterpart: PurchaseOrderCounterpartIndividualRootResponse | PurchaseOrderCounterpartOrganizationRootResponse
    counterpart_id: UUID
    currency: CurrencyEnum
    document_id: str
    entity: PayableEntityIndividualResponse | PayableEntityOrganizationResponse
    entity_id: UUID
    items: list[PurchaseOrderItem]
    message: str
    status: str
    valid_for_days: int
    counterpart_address: None | PurchaseOrderCounterpartAddressSchema | Unset = UNSET
    counterpart_address_id: None | Unset | UUID = UNSET
    created_by_user_id: None | Unset | UUID = UNSET
    entity_vat_id: None | PurchaseOrderVatId | Unset = UNSET
    file_id: None | Unset | UUID = UNSET
    file_url: None | str | Unset = UNSET
    issued_at: datetime.date | None | Unset = UNSET
    project_id: None | Unset | UUID = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.payable_entity_individual_response import PayableEntityIndividualResponse  # noqa: PLC0415
        from ..models.purchase_order_counterpart_address_schema import PurchaseOrderCounterpartAddressSchema  # noqa: PLC0415
        from ..models.purchase_order_counterpart_individual_root_response import (
            PurchaseOrderCounterpartIndividualRootResponse,  # noqa: PLC0415
        )
        from ..models.purchase_order_vat_id import PurchaseOrderVatId  # noqa: PLC0415

        id = NULL if self.id is None else str(self.id)

        created_at = NULL if self.created_at is None else write_iso(self.created_at)

        updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)

        counterpart: dict[str, Any]
        if isinstance(self.counterpart, PurchaseOrderCounterpartIndividualRootResponse):
            counterpart = NULL if self.counterpart is None else write_object(self.counterpart)
        else:
            counterpart = NULL if self.counterpart is None else write_object(self.counterpart)

        counterpart_id = NULL if self.counterpart_id is None else str(self.counterpart_id)

        currency = NULL if self.currency is None else write_word(self.currency)

        document_id = self.document_id

        entity: dict[str, Any]
        if isinstance(self.entity, PayableEntityIndividualResponse):
            entity = NULL if self.entity is None else write_object(self.entity)
        else:
            entity = NULL if self.entity is None else write_object(self.entity)

        entity_id = NULL if self.entity_id is None else str(self.entity_id)

        items = NULL
        if self.items is not None:
            items = []
            for items_item_data in write_each(self.items):
                items_item = NULL if items_item_data is None else write_object(items_item_data)
                items.append(items_item)

        message = self.message

        status = self.status

        valid_for_days = self.valid_for_days

        counterpart_address: dict[str, Any] | None | Unset
        if isinstance(self.counterpart_address, Unset):
            counterpart_address = UNSET
        elif isinstance(self.counterpart_address, PurchaseOrderCounterpartAddressSchema):
            counterpart_address = NULL if self.counterpart_address is None else write_object(self.counterpart_address)
        else:
            counterpart_address = self.counterpart_address

        counterpart_address_id: None | str | Unset
        if isinstance(self.counterpart_address_id, Unset):
            counterpart_address_id = UNSET
        elif isinstance(self.counterpart_address_id, UUID):
            counterpart_address_id = NULL if self.counterpart_address_id is None else str(self.counterpart_address_id)
        else:
            counterpart_address_id = self.counterpart_address_id

        created_by_user_id: None | str | Unset
        if isinstance(self.created_by_user_id, Unset):
            created_by_user_id = UNSET
        elif isinstance(self.created_by_user_id, UUID):
            created_by_user_id = NULL if self.created_by_user_id is None else str(self.created_by_user_id)
        else:
            created_by_user_id = self.created_by_user_id

        entity_vat_id: dict[str, Any] | None | Unset
        if isinstance(self.entity_vat_id, Unset):
            entity_vat_id = UNSET
        elif isinstance(self.entity_vat_id, PurchaseOrderVatId):
            entity_vat_id = NULL if self.entity_vat_id is None else write_object(self.entity_vat_id)
        else:
            entity_vat_id = self.entity_vat_id

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

        project_id: None | str | Unset
        if isinstance(self.project_id, Unset):
            project_id = UNSET
        elif isinstance(self.project_id, UUID):
            project_id = NULL if self.project_id is None else str(self.project_id)
        else:
            project_id = self.project_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "created_at": created_at,
                "updated_at": updated_at,
                "counterpart": counterpart,
                "counterpart_id": counterpart_id,
                "currency": currency,
                "document_id": document_id,
                "entity": entity,
                "entity_id": entity_id,
                "items": items,
                "message": message,
                "status": status,
                "valid_for_days": valid_for_days,
            }
        )
        if counterpart_address is not UNSET:
            field_dict["counterpart_address"] = counterpart_address
        if counterpart_address_id is not UNSET:
            field_dict["counterpart_address_id"] = counterpart_address_id
        if created_by_user_id is not UNSET:
            field_dict["created_by_user_id"] = created_by_user_id
        if entity_vat_id is not UNSET:
            field_dict["entity_vat_id"] = entity_vat_id
        if file_id is not UNSET:
            field_dict["file_id"] = file_id
        if file_url is not UNSET:
            field_dict["file_url"] = file_url
        if issued_at is not UNSET:
            field_dict["issued_at"] = issued_at
        if project_id is not UNSET:
            field_dict["project_id"] = project_id

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

        def _parse_counterpart(
            data: object,
        ) -> PurchaseOrderCounterpartIndividualRootResponse | PurchaseOrderCounterpartOrganizationRootResponse:
            if isinstance(data, dict) and ("individual" in data):
                _componentsschemas_purchase_order_counterpart_schema_type_0 = data
                componentsschemas_purchase_order_counterpart_schema_type_0 = (
                    NULL
                    if _componentsschemas_purchase_order_counterpart_schema_type_0 is None
                    else __models.PurchaseOrderCounterpartIndividualRootResponse.from_dict(
                        _componentsschemas_purchase_order_counterpart_schema_type_0
                    )
                )

                return componentsschemas_purchase_order_counterpart_schema_type_0
            if isinstance(data, dict) and ("organization" in data):
                _componentsschemas_purchase_order_counterpart_schema_type_1 = data
                componentsschemas_purchase_order_counterpart_schema_type_1 = (
                    NULL
                    if _componentsschemas_purchase_order_counterpart_schema_type_1 is None
                    else __models.PurchaseOrderCounterpartOrganizationRootResponse.from_dict(
                        _componentsschemas_purchase_order_counterpart_schema_type_1
                    )
                )

                return componentsschemas_purchase_order_counterpart_schema_type_1
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _componentsschemas_purchase_order_counterpart_schema_type_0 = data
                componentsschemas_purchase_order_counterpart_schema_type_0 = (
                    NULL
                    if _componentsschemas_purchase_order_counterpart_schema_type_0 is None
                    else __models.PurchaseOrderCounterpartIndividualRootResponse.from_dict(
                        _componentsschemas_purchase_order_counterpart_schema_type_0
                    )
                )

                return componentsschemas_purchase_order_counterpart_schema_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            _componentsschemas_purchase_order_counterpart_schema_type_1 = data
            componentsschemas_purchase_order_counterpart_schema_type_1 = (
                NULL
                if _componentsschemas_purchase_order_counterpart_schema_type_1 is None
                else __models.PurchaseOrderCounterpartOrganizationRootResponse.from_dict(
                    _componentsschemas_purchase_order_counterpart_schema_type_1
                )
            )

            return componentsschemas_purchase_order_counterpart_schema_type_1

        counterpart = _parse_counterpart(d.pop("counterpart"))

        _counterpart_id = d.pop("counterpart_id")
        counterpart_id = NULL if _counterpart_id is None else UUID(_counterpart_id)

        _currency = d.pop("currency")
        currency = NULL if _currency is None else CurrencyEnum(_currency)

        document_id = d.pop("document_id")

        def _parse_entity(data: object) -> PayableEntityIndividualResponse | PayableEntityOrganizationResponse:
            if isinstance(data, dict) and ("individual" in data):
                _entity_type_0 = data
                entity_type_0 = (
                    NULL
                    if _entity_type_0 is None
                    else __models.PayableEntityIndividualResponse.from_dict(_entity_type_0)
                )

                return entity_type_0
            if isinstance(data, dict) and ("organization" in data):
                _entity_type_1 = data
                entity_type_1 = (
                    NULL
                    if _entity_type_1 is None
                    else __models.PayableEntityOrganizationResponse.from_dict(_entity_type_1)
                )

                return entity_type_1
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _entity_type_0 = data
                entity_type_0 = (
                    NULL
                    if _entity_type_0 is None
                    else __models.PayableEntityIndividualResponse.from_dict(_entity_type_0)
                )

                return entity_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            _entity_type_1 = data
            entity_type_1 = (
                NULL if _entity_type_1 is None else __models.PayableEntityOrganizationResponse.from_dict(_entity_type_1)
            )

            return entity_type_1

        entity = _parse_entity(d.pop("entity"))

        _entity_id = d.pop("entity_id")
        entity_id = NULL if _entity_id is None else UUID(_entity_id)

        _items = d.pop("items")
        items: list[PurchaseOrderItem] = NULL
        if _items is not None:
            items = []
            for items_item_data in read_list(_items):
                _items_item = items_item_data
                items_item = NULL if _items_item is None else __models.PurchaseOrderItem.from_dict(_items_item)

                items.append(items_item)

        message = d.pop("message")

        status = d.pop("status")

        valid_for_days = d.pop("valid_for_days")

        _counterpart_address = d.pop("counterpart_address", UNSET)
        counterpart_address: None | PurchaseOrderCounterpartAddressSchema | Unset
        if _counterpart_address is None or isinstance(_counterpart_address, Unset):
            counterpart_address = _counterpart_address
        else:
            _counterpart_address_type_0 = _counterpart_address
            counterpart_address_type_0 = (
                NULL
                if _counterpart_address_type_0 is None
                else __models.PurchaseOrderCounterpartAddressSchema.from_dict(_counterpart_address_type_0)
            )

            counterpart_address = counterpart_address_type_0

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

        _created_by_user_id = d.pop("created_by_user_id", UNSET)
        created_by_user_id: None | Unset | UUID
        if _created_by_user_id is None or isinstance(_created_by_user_id, Unset):
            created_by_user_id = _created_by_user_id
        else:
            _created_by_user_id_type_0 = _created_by_user_id
            created_by_user_id_type_0 = NULL if _created_by_user_id_type_0 is None else UUID(_created_by_user_id_type_0)

            created_by_user_id = created_by_user_id_type_0

        _entity_vat_id = d.pop("entity_vat_id", UNSET)
        entity_vat_id: None | PurchaseOrderVatId | Unset
        if _entity_vat_id is None or isinstance(_entity_vat_id, Unset):
            entity_vat_id = _entity_vat_id
        else:
            _entity_vat_id_type_0 = _entity_vat_id
            entity_vat_id_type_0 = (
                NULL if _entity_vat_id_type_0 is None else __models.PurchaseOrderVatId.from_dict(_entity_vat_id_type_0)
            )

            entity_vat_id = entity_vat_id_type_0

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

        _project_id = d.pop("project_id", UNSET)
        project_id: None | Unset | UUID
        if _project_id is None or isinstance(_project_id, Unset):
            project_id = _project_id
        else:
            _project_id_type_0 = _project_id
            project_id_type_0 = NULL if _project_id_type_0 is None else UUID(_project_id_type_0)

            project_id = project_id_type_0

        purchase_order_response_schema = cls(
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            counterpart=counterpart,
            counterpart_id=counterpart_id,
            currency=currency,
            document_id=document_id,
            entity=entity,
            entity_id=entity_id,
            items=items,
            message=message,
            status=status,
            valid_for_days=valid_for_days,
            counterpart_address=counterpart_address,
            counterpart_address_id=counterpart_address_id,
            created_by_user_id=created_by_user_id,
            entity_vat_id=entity_vat_id,
            file_id=file_id,
            file_url=file_url,
            issued_at=issued_at,
            project_id=project_id,
        )

        purchase_order_response_schema.additional_properties = d
        return purchase_order_response_schema

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
