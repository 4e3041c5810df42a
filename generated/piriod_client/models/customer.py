from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.customer_status import CustomerStatus
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_object,
    write_word,
)

if TYPE_CHECKING:
    from ..models.country import Country
    from ..models.customer_aggregations import CustomerAggregations
    from ..models.metadata import Metadata
    from ..models.state import State
    from ..models.tax_settings import TaxSettings


T = TypeVar("T", bound="Customer")


@_attrs_define
class Customer:
    """Someone the workspace sells to.

    Attributes:
        id (None | str | Unset): Identifier of the customer, `cus_...`.
        name (None | str | Unset): Name, at most 100 characters.
        address (None | str | Unset): Postal address, at most 64 characters.
        country (Country | None | str | Unset): Identifier of the country when written; replies may hold the country
            itself.
        state (int | None | State | Unset): Identifier of a state of that country when written; replies may hold the
            state itself.
        currency (None | str | Unset): Currency code; the country's own when left out.
        email (None | str | Unset): E-mail address.
        phone (None | str | Unset): Telephone number, at most 16 characters.
        zip_code (None | str | Unset): Postal code.
        manager (Any | Unset): Manager of the customer.
        reference (None | str | Unset): Reference of the customer.
        tax_id (None | str | Unset): Tax number, at most 32 characters; needed where the country is tax-regulated.
        tax_settings (None | TaxSettings | Unset):
        metadata (Metadata | None | Unset):
        send_invoices (bool | None | Unset): Whether invoices are sent to the customer.
        send_collections (bool | None | Unset): Whether collection notices are sent to the customer.
        send_vouchers (bool | None | Unset): Whether vouchers are sent to the customer.
        status (CustomerStatus | None | Unset):
        contacts (list[Any] | None | Unset): People to write to.
        sources (list[Any] | None | Unset): Stored means of payment.
        aggregations (CustomerAggregations | None | Unset):
    """

    id: None | str | Unset = UNSET
    name: None | str | Unset = UNSET
    address: None | str | Unset = UNSET
    country: Country | None | str | Unset = UNSET
    state: int | None | State | Unset = UNSET
    currency: None | str | Unset = UNSET
    email: None | str | Unset = UNSET
    phone: None | str | Unset = UNSET
    zip_code: None | str | Unset = UNSET
    manager: Any | Unset = UNSET
    reference: None | str | Unset = UNSET
    tax_id: None | str | Unset = UNSET
    tax_settings: None | TaxSettings | Unset = UNSET
    metadata: Metadata | None | Unset = UNSET
    send_invoices: bool | None | Unset = UNSET
    send_collections: bool | None | Unset = UNSET
    send_vouchers: bool | None | Unset = UNSET
    status: CustomerStatus | None | Unset = UNSET
    contacts: list[Any] | None | Unset = UNSET
    sources: list[Any] | None | Unset = UNSET
    aggregations: CustomerAggregations | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.country import Country  # noqa: PLC0415
        from ..models.customer_aggregations import CustomerAggregations  # noqa: PLC0415
        from ..models.metadata import Metadata  # noqa: PLC0415
        from ..models.state import State  # noqa: PLC0415
        from ..models.tax_settings import TaxSettings  # noqa: PLC0415

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        address: None | str | Unset
        if isinstance(self.address, Unset):
            address = UNSET
        else:
            address = self.address

        country: dict[str, Any] | None | str | Unset
        if isinstance(self.country, Unset):
            country = UNSET
        elif isinstance(self.country, Country):
            country = NULL if self.country is None else write_object(self.country)
        else:
            country = self.country

        state: dict[str, Any] | int | None | Unset
        if isinstance(self.state, Unset):
            state = UNSET
        elif isinstance(self.state, State):
            state = NULL if self.state is None else write_object(self.state)
        else:
            state = self.state

        currency: None | str | Unset
        if isinstance(self.currency, Unset):
            currency = UNSET
        else:
            currency = self.currency

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        phone: None | str | Unset
        if isinstance(self.phone, Unset):
            phone = UNSET
        else:
            phone = self.phone

        zip_code: None | str | Unset
        if isinstance(self.zip_code, Unset):
            zip_code = UNSET
        else:
            zip_code = self.zip_code

        manager = self.manager

        reference: None | str | Unset
        if isinstance(self.reference, Unset):
            reference = UNSET
        else:
            reference = self.reference

        tax_id: None | str | Unset
        if isinstance(self.tax_id, Unset):
            tax_id = UNSET
        else:
            tax_id = self.tax_id

        tax_settings: dict[str, Any] | None | Unset
        if isinstance(self.tax_settings, Unset):
            tax_settings = UNSET
        elif isinstance(self.tax_settings, TaxSettings):
            tax_settings = NULL if self.tax_settings is None else write_object(self.tax_settings)
        else:
            tax_settings = self.tax_settings

        metadata: dict[str, Any] | None | Unset
        if isinstance(self.metadata, Unset):
            metadata = UNSET
        elif isinstance(self.metadata, Metadata):
            metadata = NULL if self.metadata is None else write_object(self.metadata)
        else:
            metadata = self.metadata

        send_invoices: bool | None | Unset
        if isinstance(self.send_invoices, Unset):
            send_invoices = UNSET
        else:
            send_invoices = self.send_invoices

        send_collections: bool | None | Unset
        if isinstance(self.send_collections, Unset):
            send_collections = UNSET
        else:
            send_collections = self.send_collections

        send_vouchers: bool | None | Unset
        if isinstance(self.send_vouchers, Unset):
            send_vouchers = UNSET
        else:
            send_vouchers = self.send_vouchers

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, CustomerStatus):
            status = NULL if self.status is None else write_word(self.status)
        else:
            status = self.status

        contacts: list[Any] | None | Unset
        if isinstance(self.contacts, Unset):
            contacts = UNSET
        elif isinstance(self.contacts, list):
            contacts = self.contacts

        else:
            contacts = self.contacts

        sources: list[Any] | None | Unset
        if isinstance(self.sources, Unset):
            sources = UNSET
        elif isinstance(self.sources, list):
            sources = self.sources

        else:
            sources = self.sources

        aggregations: dict[str, Any] | None | Unset
        if isinstance(self.aggregations, Unset):
            aggregations = UNSET
        elif isinstance(self.aggregations, CustomerAggregations):
            aggregations = NULL if self.aggregations is None else write_object(self.aggregations)
        else:
            aggregations = self.aggregations

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if name is not UNSET:
            field_dict["name"] = name
        if address is not UNSET:
            field_dict["address"] = address
        if country is not UNSET:
            field_dict["country"] = country
        if state is not UNSET:
            field_dict["state"] = state
        if currency is not UNSET:
            field_dict["currency"] = currency
        if email is not UNSET:
            field_dict["email"] = email
        if phone is not UNSET:
            field_dict["phone"] = phone
        if zip_code is not UNSET:
            field_dict["zip_code"] = zip_code
        if manager is not UNSET:
            field_dict["manager"] = manager
        if reference is not UNSET:
            field_dict["reference"] = reference
        if tax_id is not UNSET:
            field_dict["tax_id"] = tax_id
        if tax_settings is not UNSET:
            field_dict["tax_settings"] = tax_settings
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if send_invoices is not UNSET:
            field_dict["send_invoices"] = send_invoices
        if send_collections is not UNSET:
            field_dict["send_collections"] = send_collections
        if send_vouchers is not UNSET:
            field_dict["send_vouchers"] = send_vouchers
        if status is not UNSET:
            field_dict["status"] = status
        if contacts is not UNSET:
            field_dict["contacts"] = contacts
        if sources is not UNSET:
            field_dict["sources"] = sources
        if aggregations is not UNSET:
            field_dict["aggregations"] = aggregations

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        id = d.pop("id", UNSET)

        name = d.pop("name", UNSET)

        address = d.pop("address", UNSET)

        def _parse_country(data: object) -> Country | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if isinstance(data, dict):
                _country_type_1 = data
                country_type_1 = NULL if _country_type_1 is None else __models.Country.from_dict(_country_type_1)

                return country_type_1
            return cast("Country | None | str | Unset", data)

        country = _parse_country(d.pop("country", UNSET))

        def _parse_state(data: object) -> int | None | State | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if isinstance(data, dict):
                _state_type_1 = data
                state_type_1 = NULL if _state_type_1 is None else __models.State.from_dict(_state_type_1)

                return state_type_1
            return cast("int | None | State | Unset", data)

        state = _parse_state(d.pop("state", UNSET))

        currency = d.pop("currency", UNSET)

        email = d.pop("email", UNSET)

        phone = d.pop("phone", UNSET)

        zip_code = d.pop("zip_code", UNSET)

        manager = d.pop("manager", UNSET)

        reference = d.pop("reference", UNSET)

        tax_id = d.pop("tax_id", UNSET)

        _tax_settings = d.pop("tax_settings", UNSET)
        tax_settings: None | TaxSettings | Unset
        if _tax_settings is None or isinstance(_tax_settings, Unset):
            tax_settings = _tax_settings
        else:
            _tax_settings_type_0 = _tax_settings
            tax_settings_type_0 = (
                NULL if _tax_settings_type_0 is None else __models.TaxSettings.from_dict(_tax_settings_type_0)
            )

            tax_settings = tax_settings_type_0

        _metadata = d.pop("metadata", UNSET)
        metadata: Metadata | None | Unset
        if _metadata is None or isinstance(_metadata, Unset):
            metadata = _metadata
        else:
            _metadata_type_0 = _metadata
            metadata_type_0 = NULL if _metadata_type_0 is None else __models.Metadata.from_dict(_metadata_type_0)

            metadata = metadata_type_0

        send_invoices = d.pop("send_invoices", UNSET)

        send_collections = d.pop("send_collections", UNSET)

        send_vouchers = d.pop("send_vouchers", UNSET)

        _status = d.pop("status", UNSET)
        status: CustomerStatus | None | Unset
        if _status is None or isinstance(_status, Unset):
            status = _status
        else:
            _status_type_0 = _status
            status_type_0 = NULL if _status_type_0 is None else CustomerStatus(_status_type_0)

            status = status_type_0

        _contacts = d.pop("contacts", UNSET)
        contacts: list[Any] | None | Unset
        if _contacts is None or isinstance(_contacts, Unset):
            contacts = _contacts
        else:
            contacts_type_0 = cast(list[Any], _contacts)

            contacts = contacts_type_0

        _sources = d.pop("sources", UNSET)
        sources: list[Any] | None | Unset
        if _sources is None or isinstance(_sources, Unset):
            sources = _sources
        else:
            sources_type_0 = cast(list[Any], _sources)

            sources = sources_type_0

        _aggregations = d.pop("aggregations", UNSET)
        aggregations: CustomerAggregations | None | Unset
        if _aggregations is None or isinstance(_aggregations, Unset):
            aggregations = _aggregations
        else:
            _aggregations_type_0 = _aggregations
            aggregations_type_0 = (
                NULL if _aggregations_type_0 is None else __models.CustomerAggregations.from_dict(_aggregations_type_0)
            )

            aggregations = aggregations_type_0

        customer = cls(
            id=id,
            name=name,
            address=address,
            country=country,
            state=state,
            currency=currency,
            email=email,
            phone=phone,
            zip_code=zip_code,
            manager=manager,
            reference=reference,
            tax_id=tax_id,
            tax_settings=tax_settings,
            metadata=metadata,
            send_invoices=send_invoices,
            send_collections=send_collections,
            send_vouchers=send_vouchers,
            status=status,
            contacts=contacts,
            sources=sources,
            aggregations=aggregations,
        )

        customer.additional_properties = d
        return customer

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
