from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.collection_scheme import CollectionScheme
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
    from ..models.subscription_addon_input import SubscriptionAddonInput
    from ..models.subscription_line_input import SubscriptionLineInput
    from ..models.subscription_reference_input import SubscriptionReferenceInput


T = TypeVar("T", bound="SubscriptionPatch")


@_attrs_define
class SubscriptionPatch:
    """What a caller may change of a Subscription; all of it optional.

    Attributes:
        customer (str | Unset): Identifier of the customer.
        document (int | Unset): Document type of its invoices; see `/generals/documents/`.
        date_start (datetime.date | Unset): Start date.
        next_billing (datetime.date | None | Unset): Date of the next billing.
        lines (list[SubscriptionLineInput] | Unset): What is subscribed to.
        billing_cycles (int | None | Unset): Number of billing cycles; null means without end.
        expiration_days (int | Unset): Number of days; the vendor's sample has 10.
        collection_scheme (CollectionScheme | Unset): How the invoices of a subscription are collected.
        default_source (int | None | str | Unset): Identifier of the source to charge, as text.
        custom_change (float | None | Unset): Custom exchange rate, at least 1.
        coupon (None | str | Unset): Identifier of the coupon of the subscription.
        require_reference (bool | Unset): Whether a reference is required. The server's default is False.
        note (None | str | Unset): Remark, at most 100 characters.
        orgunit (int | None | Unset): Organisational unit of the customer.
        addons (list[SubscriptionAddonInput] | Unset): Extra charges.
        references (list[SubscriptionReferenceInput] | Unset): Documents its invoices refer to.
    """

    customer: str | Unset = UNSET
    document: int | Unset = UNSET
    date_start: datetime.date | Unset = UNSET
    next_billing: datetime.date | None | Unset = UNSET
    lines: list[SubscriptionLineInput] | Unset = UNSET
    billing_cycles: int | None | Unset = UNSET
    expiration_days: int | Unset = UNSET
    collection_scheme: CollectionScheme | Unset = UNSET
    default_source: int | None | str | Unset = UNSET
    custom_change: float | None | Unset = UNSET
    coupon: None | str | Unset = UNSET
    require_reference: bool | Unset = UNSET
    note: None | str | Unset = UNSET
    orgunit: int | None | Unset = UNSET
    addons: list[SubscriptionAddonInput] | Unset = UNSET
    references: list[SubscriptionReferenceInput] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        customer = self.customer

        document = self.document

        date_start: str | Unset = UNSET
        if not isinstance(self.date_start, Unset):
            date_start = NULL if self.date_start is None else write_iso(self.date_start)

        next_billing: None | str | Unset
        if isinstance(self.next_billing, Unset):
            next_billing = UNSET
        elif isinstance(self.next_billing, datetime.date):
            next_billing = NULL if self.next_billing is None else write_iso(self.next_billing)
        else:
            next_billing = self.next_billing

        lines: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.lines, Unset):
            lines = NULL
            if self.lines is not None:
                lines = []
                for lines_item_data in write_each(self.lines):
                    lines_item = NULL if lines_item_data is None else write_object(lines_item_data)
                    lines.append(lines_item)

        billing_cycles: int | None | Unset
        if isinstance(self.billing_cycles, Unset):
            billing_cycles = UNSET
        else:
            billing_cycles = self.billing_cycles

        expiration_days = self.expiration_days

        collection_scheme: str | Unset = UNSET
        if not isinstance(self.collection_scheme, Unset):
            collection_scheme = NULL if self.collection_scheme is None else write_word(self.collection_scheme)

        default_source: int | None | str | Unset
        if isinstance(self.default_source, Unset):
            default_source = UNSET
        else:
            default_source = self.default_source

        custom_change: float | None | Unset
        if isinstance(self.custom_change, Unset):
            custom_change = UNSET
        else:
            custom_change = self.custom_change

        coupon: None | str | Unset
        if isinstance(self.coupon, Unset):
            coupon = UNSET
        else:
            coupon = self.coupon

        require_reference = self.require_reference

        note: None | str | Unset
        if isinstance(self.note, Unset):
            note = UNSET
        else:
            note = self.note

        orgunit: int | None | Unset
        if isinstance(self.orgunit, Unset):
            orgunit = UNSET
        else:
            orgunit = self.orgunit

        addons: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.addons, Unset):
            addons = NULL
            if self.addons is not None:
                addons = []
                for addons_item_data in write_each(self.addons):
                    addons_item = NULL if addons_item_data is None else write_object(addons_item_data)
                    addons.append(addons_item)

        references: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.references, Unset):
            references = NULL
            if self.references is not None:
                references = []
                for references_item_data in write_each(self.references):
                    references_item = NULL if references_item_data is None else write_object(references_item_data)
                    references.append(references_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if customer is not UNSET:
            field_dict["customer"] = customer
        if document is not UNSET:
            field_dict["document"] = document
        if date_start is not UNSET:
            field_dict["date_start"] = date_start
        if next_billing is not UNSET:
            field_dict["next_billing"] = next_billing
        if lines is not UNSET:
            field_dict["lines"] = lines
        if billing_cycles is not UNSET:
            field_dict["billing_cycles"] = billing_cycles
        if expiration_days is not UNSET:
            field_dict["expiration_days"] = expiration_days
        if collection_scheme is not UNSET:
            field_dict["collection_scheme"] = collection_scheme
        if default_source is not UNSET:
            field_dict["default_source"] = default_source
        if custom_change is not UNSET:
            field_dict["custom_change"] = custom_change
        if coupon is not UNSET:
            field_dict["coupon"] = coupon
        if require_reference is not UNSET:
            field_dict["require_reference"] = require_reference
        if note is not UNSET:
            field_dict["note"] = note
        if orgunit is not UNSET:
            field_dict["orgunit"] = orgunit
        if addons is not UNSET:
            field_dict["addons"] = addons
        if references is not UNSET:
            field_dict["references"] = references

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        customer = d.pop("customer", UNSET)

        document = d.pop("document", UNSET)

        _date_start = d.pop("date_start", UNSET)
        date_start: datetime.date | Unset
        if isinstance(_date_start, Unset):
            date_start = UNSET
        elif _date_start is None:
            date_start = NULL
        else:
            date_start = read_date(_date_start)

        _next_billing = d.pop("next_billing", UNSET)
        next_billing: datetime.date | None | Unset
        if _next_billing is None or isinstance(_next_billing, Unset):
            next_billing = _next_billing
        else:
            _next_billing_type_0 = _next_billing
            next_billing_type_0 = NULL if _next_billing_type_0 is None else read_date(_next_billing_type_0)

            next_billing = next_billing_type_0

        _lines = d.pop("lines", UNSET)
        lines: list[SubscriptionLineInput] | Unset = UNSET
        if _lines is None:
            lines = NULL
        elif _lines is not UNSET:
            lines = []
            for lines_item_data in read_list(_lines):
                _lines_item = lines_item_data
                lines_item = NULL if _lines_item is None else __models.SubscriptionLineInput.from_dict(_lines_item)

                lines.append(lines_item)

        billing_cycles = d.pop("billing_cycles", UNSET)

        expiration_days = d.pop("expiration_days", UNSET)

        _collection_scheme = d.pop("collection_scheme", UNSET)
        collection_scheme: CollectionScheme | Unset
        if isinstance(_collection_scheme, Unset):
            collection_scheme = UNSET
        elif _collection_scheme is None:
            collection_scheme = NULL
        else:
            collection_scheme = CollectionScheme(_collection_scheme)

        def _parse_default_source(data: object) -> int | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast("int | None | str | Unset", data)

        default_source = _parse_default_source(d.pop("default_source", UNSET))

        custom_change = d.pop("custom_change", UNSET)

        coupon = d.pop("coupon", UNSET)

        require_reference = d.pop("require_reference", UNSET)

        note = d.pop("note", UNSET)

        orgunit = d.pop("orgunit", UNSET)

        _addons = d.pop("addons", UNSET)
        addons: list[SubscriptionAddonInput] | Unset = UNSET
        if _addons is None:
            addons = NULL
        elif _addons is not UNSET:
            addons = []
            for addons_item_data in read_list(_addons):
                _addons_item = addons_item_data
                addons_item = NULL if _addons_item is None else __models.SubscriptionAddonInput.from_dict(_addons_item)

                addons.append(addons_item)

        _references = d.pop("references", UNSET)
        references: list[SubscriptionReferenceInput] | Unset = UNSET
        if _references is None:
            references = NULL
        elif _references is not UNSET:
            references = []
            for references_item_data in read_list(_references):
                _references_item = references_item_data
                references_item = (
                    NULL
                    if _references_item is None
                    else __models.SubscriptionReferenceInput.from_dict(_references_item)
                )

                references.append(references_item)

        subscription_patch = cls(
            customer=customer,
            document=document,
            date_start=date_start,
            next_billing=next_billing,
            lines=lines,
            billing_cycles=billing_cycles,
            expiration_days=expiration_days,
            collection_scheme=collection_scheme,
            default_source=default_source,
            custom_change=custom_change,
            coupon=coupon,
            require_reference=require_reference,
            note=note,
            orgunit=orgunit,
            addons=addons,
            references=references,
        )

        subscription_patch.additional_properties = d
        return subscription_patch

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
