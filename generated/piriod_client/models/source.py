from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.source_status import SourceStatus
from ..models.source_usage import SourceUsage
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_object,
    write_iso,
    write_object,
    write_word,
)

if TYPE_CHECKING:
    from ..models.card import Card
    from ..models.customer import Customer
    from ..models.metadata import Metadata
    from ..models.source_client import SourceClient
    from ..models.source_gateway_data import SourceGatewayData


T = TypeVar("T", bound="Source")


@_attrs_define
class Source:
    """A means of payment at a gateway.

    Attributes:
        id (int | None | Unset): Identifier of the source.
        gateway (None | str | Unset): Gateway of the source.
        customer (Customer | None | str | Unset): Identifier of the customer; needed for a reusable source.
        usage (None | SourceUsage | Unset): Whether it serves once or many times. The server's default is 'single'.
        amount (float | None | Unset): Amount to charge.
        description (None | str | Unset): Text, at most 256 characters.
        return_url (None | str | Unset): Where the payer is sent afterwards.
        client (None | SourceClient | Unset):
        metadata (Metadata | None | Unset):
        status (None | SourceStatus | Unset):
        gateway_data (None | SourceGatewayData | Unset):
        card (Card | None | Unset):
        test_mode (bool | None | Unset): Whether this is test-mode data.
        created (datetime.datetime | None | Unset): Moment of creation.
        updated (datetime.datetime | None | Unset): Moment of the last change.
    """

    id: int | None | Unset = UNSET
    gateway: None | str | Unset = UNSET
    customer: Customer | None | str | Unset = UNSET
    usage: None | SourceUsage | Unset = UNSET
    amount: float | None | Unset = UNSET
    description: None | str | Unset = UNSET
    return_url: None | str | Unset = UNSET
    client: None | SourceClient | Unset = UNSET
    metadata: Metadata | None | Unset = UNSET
    status: None | SourceStatus | Unset = UNSET
    gateway_data: None | SourceGatewayData | Unset = UNSET
    card: Card | None | Unset = UNSET
    test_mode: bool | None | Unset = UNSET
    created: datetime.datetime | None | Unset = UNSET
    updated: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.card import Card  # noqa: PLC0415
        from ..models.customer import Customer  # noqa: PLC0415
        from ..models.metadata import Metadata  # noqa: PLC0415
        from ..models.source_client import SourceClient  # noqa: PLC0415
        from ..models.source_gateway_data import SourceGatewayData  # noqa: PLC0415

        id: int | None | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        gateway: None | str | Unset
        if isinstance(self.gateway, Unset):
            gateway = UNSET
        else:
            gateway = self.gateway

        customer: dict[str, Any] | None | str | Unset
        if isinstance(self.customer, Unset):
            customer = UNSET
        elif isinstance(self.customer, Customer):
            customer = NULL if self.customer is None else write_object(self.customer)
        else:
            customer = self.customer

        usage: None | str | Unset
        if isinstance(self.usage, Unset):
            usage = UNSET
        elif isinstance(self.usage, SourceUsage):
            usage = NULL if self.usage is None else write_word(self.usage)
        else:
            usage = self.usage

        amount: float | None | Unset
        if isinstance(self.amount, Unset):
            amount = UNSET
        else:
            amount = self.amount

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        return_url: None | str | Unset
        if isinstance(self.return_url, Unset):
            return_url = UNSET
        else:
            return_url = self.return_url

        client: dict[str, Any] | None | Unset
        if isinstance(self.client, Unset):
            client = UNSET
        elif isinstance(self.client, SourceClient):
            client = NULL if self.client is None else write_object(self.client)
        else:
            client = self.client

        metadata: dict[str, Any] | None | Unset
        if isinstance(self.metadata, Unset):
            metadata = UNSET
        elif isinstance(self.metadata, Metadata):
            metadata = NULL if self.metadata is None else write_object(self.metadata)
        else:
            metadata = self.metadata

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, SourceStatus):
            status = NULL if self.status is None else write_word(self.status)
        else:
            status = self.status

        gateway_data: dict[str, Any] | None | Unset
        if isinstance(self.gateway_data, Unset):
            gateway_data = UNSET
        elif isinstance(self.gateway_data, SourceGatewayData):
            gateway_data = NULL if self.gateway_data is None else write_object(self.gateway_data)
        else:
            gateway_data = self.gateway_data

        card: dict[str, Any] | None | Unset
        if isinstance(self.card, Unset):
            card = UNSET
        elif isinstance(self.card, Card):
            card = NULL if self.card is None else write_object(self.card)
        else:
            card = self.card

        test_mode: bool | None | Unset
        if isinstance(self.test_mode, Unset):
            test_mode = UNSET
        else:
            test_mode = self.test_mode

        created: None | str | Unset
        if isinstance(self.created, Unset):
            created = UNSET
        elif isinstance(self.created, datetime.datetime):
            created = NULL if self.created is None else write_iso(self.created)
        else:
            created = self.created

        updated: None | str | Unset
        if isinstance(self.updated, Unset):
            updated = UNSET
        elif isinstance(self.updated, datetime.datetime):
            updated = NULL if self.updated is None else write_iso(self.updated)
        else:
            updated = self.updated

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if gateway is not UNSET:
            field_dict["gateway"] = gateway
        if customer is not UNSET:
            field_dict["customer"] = customer
        if usage is not UNSET:
            field_dict["usage"] = usage
        if amount is not UNSET:
            field_dict["amount"] = amount
        if description is not UNSET:
            field_dict["description"] = description
        if return_url is not UNSET:
            field_dict["return_url"] = return_url
        if client is not UNSET:
            field_dict["client"] = client
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if status is not UNSET:
            field_dict["status"] = status
        if gateway_data is not UNSET:
            field_dict["gateway_data"] = gateway_data
        if card is not UNSET:
            field_dict["card"] = card
        if test_mode is not UNSET:
            field_dict["test_mode"] = test_mode
        if created is not UNSET:
            field_dict["created"] = created
        if updated is not UNSET:
            field_dict["updated"] = updated

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        id = d.pop("id", UNSET)

        gateway = d.pop("gateway", UNSET)

        def _parse_customer(data: object) -> Customer | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if isinstance(data, dict):
                _customer_type_1 = data
                customer_type_1 = NULL if _customer_type_1 is None else __models.Customer.from_dict(_customer_type_1)

                return customer_type_1
            return cast("Customer | None | str | Unset", data)

        customer = _parse_customer(d.pop("customer", UNSET))

        _usage = d.pop("usage", UNSET)
        usage: None | SourceUsage | Unset
        if _usage is None or isinstance(_usage, Unset):
            usage = _usage
        else:
            _usage_type_0 = _usage
            usage_type_0 = NULL if _usage_type_0 is None else SourceUsage(_usage_type_0)

            usage = usage_type_0

        amount = d.pop("amount", UNSET)

        description = d.pop("description", UNSET)

        return_url = d.pop("return_url", UNSET)

        _client = d.pop("client", UNSET)
        client: None | SourceClient | Unset
        if _client is None or isinstance(_client, Unset):
            client = _client
        else:
            _client_type_0 = _client
            client_type_0 = NULL if _client_type_0 is None else __models.SourceClient.from_dict(_client_type_0)

            client = client_type_0

        _metadata = d.pop("metadata", UNSET)
        metadata: Metadata | None | Unset
        if _metadata is None or isinstance(_metadata, Unset):
            metadata = _metadata
        else:
            _metadata_type_0 = _metadata
            metadata_type_0 = NULL if _metadata_type_0 is None else __models.Metadata.from_dict(_metadata_type_0)

            metadata = metadata_type_0

        _status = d.pop("status", UNSET)
        status: None | SourceStatus | Unset
        if _status is None or isinstance(_status, Unset):
            status = _status
        else:
            _status_type_0 = _status
            status_type_0 = NULL if _status_type_0 is None else SourceStatus(_status_type_0)

            status = status_type_0

        _gateway_data = d.pop("gateway_data", UNSET)
        gateway_data: None | SourceGatewayData | Unset
        if _gateway_data is None or isinstance(_gateway_data, Unset):
            gateway_data = _gateway_data
        else:
            _gateway_data_type_0 = _gateway_data
            gateway_data_type_0 = (
                NULL if _gateway_data_type_0 is None else __models.SourceGatewayData.from_dict(_gateway_data_type_0)
            )

            gateway_data = gateway_data_type_0

        _card = d.pop("card", UNSET)
        card: Card | None | Unset
        if _card is None or isinstance(_card, Unset):
            card = _card
        else:
            _card_type_0 = _card
            card_type_0 = NULL if _card_type_0 is None else __models.Card.from_dict(_card_type_0)

            card = card_type_0

        test_mode = d.pop("test_mode", UNSET)

        _created = d.pop("created", UNSET)
        created: datetime.datetime | None | Unset
        if _created is None or isinstance(_created, Unset):
            created = _created
        else:
            _created_type_0 = _created
            created_type_0 = NULL if _created_type_0 is None else read_datetime(_created_type_0)

            created = created_type_0

        _updated = d.pop("updated", UNSET)
        updated: datetime.datetime | None | Unset
        if _updated is None or isinstance(_updated, Unset):
            updated = _updated
        else:
            _updated_type_0 = _updated
            updated_type_0 = NULL if _updated_type_0 is None else read_datetime(_updated_type_0)

            updated = updated_type_0

        source = cls(
            id=id,
            gateway=gateway,
            customer=customer,
            usage=usage,
            amount=amount,
            description=description,
            return_url=return_url,
            client=client,
            metadata=metadata,
            status=status,
            gateway_data=gateway_data,
            card=card,
            test_mode=test_mode,
            created=created,
            updated=updated,
        )

        source.additional_properties = d
        return source

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
